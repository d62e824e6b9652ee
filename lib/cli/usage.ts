/** The exit code by which a command says that it was called wrongly, as shells have it. */
export const usageExitCode = 2;

/** Says in one line how a command is called. Returns the exit code. */
export function failUsage(message: string): number {
  process.stderr.write(`${message}\n`);
  return usageExitCode;
}
