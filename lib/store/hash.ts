import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal digits, of the text in UTF-8. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** 96 bits of the hash: two different values of an archive of a billion meet with a chance of one in 10^11. */
const idDigits = 24;

/** An id made from what identifies a thing, so that it is the same on every machine and in whatever order things came. */
export function idOf(kind: string, ...parts: (string | null)[]): string {
  return hashText(JSON.stringify([kind, ...parts])).slice(0, idDigits);
}
