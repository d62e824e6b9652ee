/**
 * Finds: short words on a line of their own between the page's top and the first paragraph, beside a longer title.
 * Match: "Truth" between byline and lead; "World", "Breaking".
 * Near miss: "Kyiv attacked" where it is the only headline; "Background" between two paragraphs.
 * Source: seed 001.
 * Order: after the head's bylines and stamps, so that only what they left is looked at.
 */
import type { Block, FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const mostLabelWords = 3;
const fewestTitleWords = 4;
/** A paragraph of prose, or a long one whatever its end. */
const fewestProseWords = 12;

export const sectionLabel: FurnitureRule = {
  id: "clean/section-label",
  kind: "link",
  find({ blocks }) {
    const firstProse = blocks.findIndex(isProse);
    if (firstProse < 1) return [];
    const head = blocks.slice(0, firstProse);
    const hasTitle = head.some(({ text }) => wordCount(text) >= fewestTitleWords);
    return hasTitle
      ? head.filter(({ text }) => wordCount(text) <= mostLabelWords && !/[.!?:"”’]$/.test(text))
      : [];
  },
};

function isProse({ text }: Block): boolean {
  return wordCount(text) >= fewestProseWords && /[.!?…]["'”’)]*$/.test(text);
}

function wordCount(text: string): number {
  return text.split(" ").length;
}
