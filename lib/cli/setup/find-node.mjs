// Node 24, which runs our TypeScript as it is: the machine's own, or one fetched once into the data folder.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { SetupError } from "./setup-error.mjs";

const NEEDED_MAJOR = 24;
const FETCHED_VERSION = "24.21.0";

/** The npm package of Node's binary; that for Apple's own processors goes by another name. */
function packageName() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `${platform}-${process.arch}`;
  return name === "darwin-arm64" ? `node-bin-${name}` : `node-${name}`;
}

/** @param {string} dataDir */
const fetchedFolder = (dataDir) => path.join(dataDir, `node-${FETCHED_VERSION}`);

/** @param {string} folder */
function binaryIn(folder) {
  const program = process.platform === "win32" ? "node.exe" : "node";
  return path.join(folder, "node_modules", packageName(), "bin", program);
}

/**
 * The Node to run the command on; null where it must be fetched first.
 * @param {string} dataDir
 */
export function findNode(dataDir) {
  if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return process.execPath;
  const fetched = binaryIn(fetchedFolder(dataDir));
  return fs.existsSync(fetched) ? fetched : null;
}

/**
 * Into a folder of its own, tried out, and then put in its place by one rename.
 * @param {string} dataDir
 */
export async function fetchNode(dataDir) {
  const unfinished = `${fetchedFolder(dataDir)}.${process.pid}`;
  const install = "Install Node 24 (https://nodejs.org) and try again.";
  try {
    fs.mkdirSync(unfinished, { recursive: true });
    const words = ["install", "--prefix=.", "--no-save", "--no-package-lock", "--ignore-scripts"];
    await npm([...words, `${packageName()}@${FETCHED_VERSION}`], unfinished);
    const tried = spawnSync(binaryIn(unfinished), ["--version"], { encoding: "utf8" });
    if (tried.stdout?.trim() !== `v${FETCHED_VERSION}`)
      throw new SetupError("it does not run on this machine");
    if (findNode(dataDir) === null) fs.renameSync(unfinished, fetchedFolder(dataDir));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    throw new SetupError(`Node 24 is needed, and could not be fetched: ${error.message}. ${install}`);
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return FETCHED_VERSION;
}
