// npm, as the one that runs us where one does.
import { runChild } from "./run-child.mjs";
import { SetupError } from "./setup-error.mjs";

const QUIET = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", "--prefer-offline"];

/**
 * @param {string[]} words
 * @param {string} folder
 */
export async function npm(words, folder) {
  const script = process.env.npm_execpath;
  const isScript = script !== undefined && /npm-cli\.c?js$/.test(script);
  const program = isScript ? process.execPath : "npm";
  const prefix = isScript ? [script] : [];
  let said = "";
  const result = await runChild(
    program,
    [...prefix, ...words, ...QUIET],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"], shell: !isScript && process.platform === "win32" },
    (text) => {
      said += text;
    },
  ).catch((cause) => {
    throw new SetupError(`npm could not be run: ${cause.message}`);
  });
  if (result.interrupted) process.exit(result.code);
  if (result.code !== 0) {
    const lines = said.split("\n").map((line) => line.replace(/^npm error\s*/, "").trim());
    const reason = lines.find((line) => line !== "" && !/^code |^npm warn|^A complete log/.test(line));
    throw new SetupError(`npm ${words[0]} failed: ${reason ?? `exit code ${result.code}`}`);
  }
}
