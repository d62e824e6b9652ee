/**
 * Finds: lines below the last paragraph that end no sentence: other stories' headlines, topics, their times.
 * Match: "How Hezbollah rebuilt its missile arsenal" and "2 October, 10:31 GMT" behind the story's last full stop.
 * Near miss: a text of headlines alone; a last paragraph that was cut off in the middle of a long sentence.
 * Source: Sputnik, France 24, Daily Mail pages.
 * Order: last of all: over the blocks that no other rule took.
 */
import { isProse } from "#lib/pipeline/1-clean/is-prose.ts";
import type { Block, FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

/** Fewer paragraphs above than this, and nobody can tell which is the story. */
const fewestParagraphs = 3;
const mostWords = 16;
const mostLines = 12;

export const trailingLines: FurnitureRule = {
  id: "clean/trailing-lines",
  kind: "teaser",
  find({ blocks }) {
    const paragraphs = blocks.filter(isProse);
    const last = paragraphs.at(-1);
    if (!last || paragraphs.length < fewestParagraphs) return [];
    const below = blocks.filter(({ start }) => start > last.start);
    return below.length <= mostLines && below.every(isBareLine) ? below : [];
  },
};

function isBareLine({ text }: Block): boolean {
  return !/[.!?…:;,]["'”’)]*$/.test(text) && text.split(" ").length <= mostWords && !/^["“‘•*-]/.test(text);
}
