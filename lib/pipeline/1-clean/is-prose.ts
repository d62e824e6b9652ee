import type { Block } from "#lib/pipeline/1-clean/page.ts";

/** So many words that end in a full stop are a paragraph. */
const fewestProseWords = 12;

/** Whether a block is a paragraph of the story by its length and its end. */
export function isProse({ text }: Block): boolean {
  return /[.!?…]["'”’)]*$/.test(text) && text.split(" ", fewestProseWords).length === fewestProseWords;
}
