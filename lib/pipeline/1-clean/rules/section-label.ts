/**
 * Finds: short words on a line of their own between the page's top and the first paragraph, beside a longer title.
 * Match: "Truth" between byline and lead; "World", "Breaking"; "Europe | Ukraine and Russia at War".
 * Near miss: "Kyiv attacked" where it is the only headline; "Background" between two paragraphs.
 * Source: seed 001.
 * Order: after the head's bylines and stamps, so that only what they left is looked at.
 */

import type { Block, FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { isTitleCase } from "#lib/pipeline/1-clean/title-case.ts";

const mostLabelWords = 3;
const fewestTitleWords = 4;
const mostRubricWords = 6;
const mostStepWords = 5;
/** A paragraph of prose, or a long one whatever its end. */
const fewestProseWords = 12;

export const sectionLabel: FurnitureRule = {
  id: "clean/section-label",
  kind: "link",
  find({ text, blocks }) {
    const firstProse = blocks.findIndex(isProse);
    if (firstProse < 1) return [];
    const head = blocks.slice(0, firstProse);
    const hasTitle = head.some(({ text }) => wordCount(text) >= fewestTitleWords);
    if (!hasTitle) return [];
    return head.filter(
      (block, i) =>
        !/[.!?:"”’]$/.test(block.text) &&
        (wordCount(block.text) <= mostLabelWords ||
          isRubric(block, head[i + 1], text) ||
          isPath(block.text, head[i + 1])),
    );
  },
};

/** "Land Warfare | Pentagon | Newsletter", "Lebanon / South Lebanon": where in the site one is, above a longer headline. */
function isPath(line: string, next: Block | undefined): boolean {
  const steps = line.split(/ [|/›»>•·] /);
  if (!next || steps.length < 2 || wordCount(next.text) <= wordCount(line)) return false;
  return wordCount(steps[0] ?? "") <= mostLabelWords && steps.every(isNamed);
}

/** Words of a name, each with a capital but for the small ones between: "Ukraine and Russia at War", "euronews." */
function isNamed(step: string): boolean {
  return (
    wordCount(step) <= mostStepWords &&
    (/^\p{L}+\.$/u.test(step) ||
      step.split(" ").every((word) => /^[\p{Lu}\d]|^(?:and|of|the|at|in|on|for|to|&)$/u.test(word)))
  );
}

/** "MILITARY OPERATION IN UKRAINE" above its headline: in capitals over one that is not, or set again among the tags. */
function isRubric({ text: line, end }: Block, next: Block | undefined, text: string): boolean {
  if (!next || wordCount(line) > mostRubricWords || wordCount(next.text) <= wordCount(line)) return false;
  const isShouted = line === line.toUpperCase() && next.text !== next.text.toUpperCase();
  return isShouted || text.slice(end).includes(`\n${line}`);
}

function isProse({ text }: Block): boolean {
  return wordCount(text) >= fewestProseWords && /[.!?…]["'”’)]*$/.test(text) && !isTitleCase(text);
}

function wordCount(text: string): number {
  return text.split(" ").length;
}
