// Runs another program, so that it ends when we are told to end, and we end as it did.
import { spawn } from "node:child_process";
import os from "node:os";
import { watchStarter } from "./watch-starter.mjs";

const SIGNALS = /** @type {const} */ (["SIGHUP", "SIGINT", "SIGTERM"]);
const SIGNAL_EXIT_BASE = 128;

/**
 * Gives the exit code; of a child ended by a signal 128 and the signal's number, as shells do. `interrupted` tells that
 * we were told to end meanwhile, or that who started us is gone.
 * @param {string} program
 * @param {string[]} words
 * @param {import("node:child_process").SpawnOptions} options
 * @param {(text: string) => void} [onError] gets what it writes to a piped standard error
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export function runChild(program, words, options, onError) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, options);
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    const endWatch = watchStarter(() => pass("SIGTERM"));
    for (const signal of SIGNALS) process.on(signal, pass);
    const settle = () => {
      endWatch();
      for (const signal of SIGNALS) process.off(signal, pass);
    };
    child.stderr?.setEncoding("utf8").on("data", (text) => onError?.(text));
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code, signal) => {
      settle();
      resolve({ code: code ?? SIGNAL_EXIT_BASE + (signal ? os.constants.signals[signal] : 0), interrupted });
    });
  });
}
