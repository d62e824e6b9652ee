import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { childEnvironment, readEnvironment } from "#lib/config/env.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const APT = "/usr/bin/apt-get";

function findInstalled(): string | null {
  const folders = (childEnvironment({}).PATH ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...USUAL_PLACES].find((candidate) => fs.existsSync(candidate)) ?? null;
}

/** Debian's own package, where we may install one. */
function install(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !fs.existsSync(APT)) return;
  const env = childEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
  const run = (...words: string[]) => spawnSync(APT, words, { stdio: "ignore", env });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium");
}

/**
 * The browser for the tests: what CHROMIUM_PATH names, else one that is installed, else one installed now.
 * Throws: Error that says how to get one.
 */
export function findChromium(): string {
  const { chromiumPath } = readEnvironment();
  if (chromiumPath) {
    if (fs.existsSync(chromiumPath)) return chromiumPath;
    throw new Error(`CHROMIUM_PATH names ${chromiumPath}, which is not there.`);
  }
  const installed = findInstalled();
  if (installed) return installed;
  install();
  const now = findInstalled();
  if (now) return now;
  const advice =
    "install it (on Debian or Ubuntu: sudo apt-get install chromium) or name it in CHROMIUM_PATH";
  throw new Error(`The browser tests need Chromium or Chrome: ${advice}.`);
}
