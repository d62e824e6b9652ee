/** `npm run bench [-- NAME…]`: measures, prints, asserts nothing. */
import { runCommand } from "#lib/cli/run-command.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { benchReading } from "#tests/bench/reading.ts";

const benchmarks: Record<string, () => string[]> = { reading: benchReading };

await runCommand(async (words) => {
  const names = words.length > 0 ? words : Object.keys(benchmarks);
  for (const name of names) {
    const benchmark = benchmarks[name];
    if (!benchmark)
      throw new AppError(
        "USAGE",
        `No benchmark is called ${name}; there are: ${Object.keys(benchmarks).join(", ")}.`,
      );
    process.stdout.write(`${name}\n`);
    for (const line of benchmark()) process.stdout.write(`  ${line}\n`);
  }
  return 0;
});
