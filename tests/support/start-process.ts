import { type ChildProcess, spawn } from "node:child_process";
import { childEnvironment } from "#lib/config/env.ts";

const WAIT_TIMEOUT_MS = 60_000;

/** A real process under test, with what it has said so far. */
export interface TestProcess {
  child: ChildProcess;
  pid: number;
  output(): string;
  /** Waits until it has said something; fails where it ends before, with all that it did say. */
  waitFor(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Its exit code once it has ended; a killed one has none. */
  ended: Promise<number | null>;
  /** Kills it, and what it runs in its group, with -9; nothing is said where it has ended already. */
  kill(): Promise<void>;
}

export interface TestProcessOptions {
  cwd?: string;
  /** Changes to the environment; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** As another user; for root only. */
  user?: { uid: number; gid: number } | undefined;
}

/** Runs a script on this very Node, in a process group of its own. Settings of the surrounding run (DATABASE_URL, PORT …) are not passed on. */
export function startProcess(words: string[], { cwd, env = {}, user }: TestProcessOptions = {}): TestProcess {
  const unset = { DATABASE_URL: undefined, DATA_DIR: undefined, PORT: undefined, HOST: undefined };
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: childEnvironment({ ...unset, NODE_TEST_CONTEXT: undefined, ...env }),
    ...(cwd ? { cwd } : {}),
    ...user,
  });
  let said = "";
  const listeners = new Set<() => void>();
  const hear = (text: string) => {
    said += text;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding("utf8").on("data", hear);
  child.stderr.setEncoding("utf8").on("data", hear);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
  const waitFor = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const giveUp = (why: string) =>
        reject(new Error(`${why} before it said ${pattern}; it said:\n${said}`));
      const timer = setTimeout(() => giveUp("No time left"), WAIT_TIMEOUT_MS);
      const check = () => {
        const match = said.match(pattern);
        if (!match) return;
        clearTimeout(timer);
        listeners.delete(check);
        resolve(match);
      };
      listeners.add(check);
      check();
      void ended.then((code) => {
        clearTimeout(timer);
        giveUp(`It ended (${code})`);
      });
    });
  return {
    child,
    pid: child.pid ?? 0,
    output: () => said,
    waitFor,
    ended,
    kill: async () => {
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (child.pid && !isOver) process.kill(-child.pid, "SIGKILL");
      await ended;
    },
  };
}
