// Behind every npm script: sets up what is not set up yet, and runs the command. Plain JavaScript on Node's own modules,
// since it runs before there are packages, and on a Node that may be older than the one the project runs on.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fetchNode, findNode } from "./setup/find-node.mjs";
import { generateClient, isClientGenerated } from "./setup/generate-client.mjs";
import { holdLock } from "./setup/hold-lock.mjs";
import { arePackagesInstalled, installPackages } from "./setup/install-packages.mjs";
import { runChild } from "./setup/run-child.mjs";
import { SetupError } from "./setup/setup-error.mjs";
import { step } from "./setup/step.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const OLDEST_NODE = [20, 19];

/** The script of each command, and the words before the person's own. */
const COMMANDS = {
  start: ["lib/cli/start.ts"],
  dev: ["lib/cli/dev.ts"],
  test: ["lib/cli/test.ts"],
  ingest: ["lib/cli/ingest.ts"],
  extract: ["lib/cli/extract.ts"],
  export: ["lib/cli/export.ts"],
  decide: ["lib/cli/decide.ts"],
  migration: ["lib/cli/migration.ts"],
  bench: ["tests/bench/run.ts"],
  eval: ["tests/golden/eval/run-eval.ts"],
  screenshots: ["tests/support/screenshots.ts"],
  lint: ["node_modules/@biomejs/biome/bin/biome", "check"],
  typecheck: ["node_modules/typescript/bin/tsc", "--noEmit"],
};
/** Their standard output is for people; that of the others may be for a program, and set-up tells on standard error. */
const FOR_PEOPLE = new Set(["start", "dev", "test"]);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
}

/** @param {string | undefined} name */
function findCommand(name) {
  const words = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  const [script, ...rest] = words ?? [];
  if (!script) throw new SetupError(`No such command; there are: ${Object.keys(COMMANDS).join(", ")}.`);
  return { script, rest };
}

/** @param {NodeJS.WriteStream} stream */
async function setUp(stream) {
  const dataDir = path.resolve(root, process.env.DATA_DIR?.trim() || ".data");
  const isReady = () => arePackagesInstalled(root) && findNode(dataDir) !== null && isClientGenerated(root);
  if (!isReady()) {
    await holdLock(path.join(root, ".data", "set-up.lock"), async () => {
      if (!arePackagesInstalled(root)) {
        await step(stream, "Packages", async (tell) => {
          await installPackages(root);
          tell("installed");
        });
      }
      if (findNode(dataDir) === null) {
        await step(stream, "Node", async (tell) => tell(`${await fetchNode(dataDir)} fetched`));
      }
      if (!isClientGenerated(root)) {
        await step(stream, "Client", async (tell) => {
          await generateClient(root, findNode(dataDir) ?? process.execPath);
          tell("generated");
        });
      }
    });
  }
  return findNode(dataDir) ?? process.execPath;
}

async function main() {
  requireNode();
  process.chdir(root);
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" });
  // What Node compiled once need not be compiled by every command; where the folder may not be written, it just is.
  process.env.NODE_COMPILE_CACHE ??= path.join(root, "node_modules", ".cache", "compiled");
  const [name = "", ...words] = process.argv.slice(2);
  const { script, rest } = findCommand(name);
  const node = await setUp(FOR_PEOPLE.has(name) ? process.stdout : process.stderr);
  if (!fs.existsSync(script)) throw new SetupError(`There is no ${script} yet.`);
  const { code } = await runChild(node, [script, ...rest, ...words], { stdio: "inherit" });
  process.exitCode = code;
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  const { code, path: place, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const denied = code === "EACCES" || code === "EPERM" || code === "EROFS";
  if (denied)
    process.stderr.write(
      `Set-up may not write ${place}; make it yours, or set DATA_DIR to a folder of yours.\n`,
    );
  else if (error instanceof SetupError) process.stderr.write(`${message}\n`);
  else process.stderr.write(`Set-up failed: ${message.split("\n")[0]}\n`);
}
