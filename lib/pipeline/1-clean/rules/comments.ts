/**
 * Finds: the label of a page's comments; near the end also what readers wrote below it.
 * Match: "No comments:", "3 comments", "Leave a comment".
 * Near miss: "The ministry made no comment." "Comments by the minister drew anger."
 * Source: seed 004 (Blogger), WordPress themes.
 * Order: after the boxes.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";

const label =
  /^(?:(?:no|\d[\d,.]*|one) comments?(?: (?:yet|so far|on this (?:post|article|story)))?|comments? ?(?:\(\d+\)|\d+)|comments|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:show|hide|view|load|read) (?:all |more |the )?(?:\d+ )?comments|comments? (?:are )?(?:closed|off|disabled)|join the (?:conversation|discussion)|\d+ (?:replies|responses)|comments? ?\(\d+\) ?(?:closed|open)|to (?:join|participate in|take part in) the (?:discussion|conversation|debate),?.{0,40}(?:log in|sign in|register).{0,30}|(?:sorry,? )?we are (?:not currently|no longer|not) accepting comments.{0,40}|share or comment on this (?:article|story)|the comments below have (?:been|not been) moderated.{0,40}|.{2,40} asks (?:its )?readers to keep (?:their )?comments.{0,60}|what do you think\?.{0,60}comments?.{0,30})[:.…]*$/i;
/** Below this share of the text a label with a number heads the readers' words; above it may stand beside the byline. */
const tailShare = 0.6;

export const comments: FurnitureRule = {
  id: "clean/comments",
  kind: "comments",
  find({ text, blocks }) {
    const spans = [];
    for (const block of blocks) {
      if (!label.test(block.text)) continue;
      const headsReaders = /^(?:\d|one|comments)/i.test(block.text) && block.start > text.length * tailShare;
      const last = blocks.at(-1);
      if (headsReaders && last) return [...spans, { start: block.start, end: last.end }];
      spans.push(block);
    }
    return spans;
  },
};
