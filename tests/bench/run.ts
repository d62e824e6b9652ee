/** `npm run bench [-- NAME… SIZE…]`: measures, prints, asserts nothing. */
import { runCommand } from "#lib/cli/run-command.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { benchArchive } from "#tests/bench/archive.ts";
import { benchReading } from "#tests/bench/reading.ts";

const benchmarks: Record<string, (sizes?: number[]) => string[] | Promise<string[]>> = {
  reading: benchReading,
  archive: benchArchive,
};

await runCommand(async (words) => {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const named = words.filter((word) => !/^\d+$/.test(word));
  const names = named.length > 0 ? named : Object.keys(benchmarks);
  for (const name of names) {
    const benchmark = benchmarks[name];
    if (!benchmark)
      throw new AppError(
        "USAGE",
        `No benchmark is called ${name}; there are: ${Object.keys(benchmarks).join(", ")}.`,
      );
    process.stdout.write(`${name}\n`);
    for (const line of await benchmark(sizes.length > 0 ? sizes : undefined))
      process.stdout.write(`  ${line}\n`);
  }
  return 0;
});
