import path from "node:path";
import { readEnvironment } from "#lib/config/env.ts";
import { standardInput } from "#lib/ingest/name-source.ts";

/** A path as a person gave it, from the folder where they stood. */
export function fromCaller(word: string): string {
  return word === standardInput ? word : path.resolve(readEnvironment().callerDir, word);
}
