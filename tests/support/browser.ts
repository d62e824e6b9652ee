import { type Browser, chromium } from "playwright-core";
import { findChromium } from "#tests/support/find-chromium.ts";

/** Nothing that calls home or asks for hardware: a closed network refuses it, many times a second. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium; the test file closes it in an `after` hook, and it goes with the test's process. */
export async function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findChromium(),
    args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
}
