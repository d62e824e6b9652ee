/**
 * Finds: pointers to other stories: a line or sentence with its label, and the headlines below a heading.
 * Match: "Also read: thousands protest in Slovakia against Fico's Russia policy."; "Related articles" and its list.
 * Near miss: "Also read out was a letter from the minister." "Related talks go on."
 * Source: dev 055, 102; in-text links of Indian and Ukrainian sites.
 * Order: after link labels, which are labels with nothing behind them.
 */
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { sentencesMatching } from "#lib/pipeline/1-clean/sentences-matching.ts";

const opening =
  /(?:(?:also|must|don['’]t miss|related|recommended|suggested|you (?:may|might) also like|editor['’]s picks?|explained|in pics|trending|top stor(?:y|ies)|most read|see also|read also|read (?:here|next|more|on|too)|more (?:on this|to read|stories|news)|further reading|watch|listen|related video|in case you missed it|icymi)(?: (?:read|stor(?:y|ies)|articles?|reading|news|links?|posts?|topics?|videos?|on this(?: story| topic)?|from|also))*) ?[:|»–-] ?(?=\S)/iuy;
const heading =
  /^(?:related|recommended|suggested|similar|popular|trending|latest|more|top|other|most (?:read|popular|viewed))(?: (?:articles?|stories|story|posts?|news|topics?|reading|links?|videos?|content|on this (?:story|topic)|from .{2,40}|coverage|headlines|in .{2,30}|now|for you))+:?$|^(?:read|see) (?:also|next):?$|^read more (?:on|about|from|in) .{2,40}$|^more from .{2,40}$|^(?:you (?:may|might) also (?:like|be interested in)|don['’]t miss|most read|trending|recommended|editor['’]s picks?|what to read next|more on this|tags|topics|related(?: topics)?|labels|filed under|explore more on these topics|mentioned in this article|companies mentioned):?$/i;
/** A line in capitals between paragraphs in small letters: another story's headline (Fox News, RT). */
const shouted = /^[^\p{Ll}]*$/u;
const fewestShoutedWords = 5;
const longestHeadlineWords = 22;

export const teaser: FurnitureRule = {
  id: "clean/teaser",
  kind: "teaser",
  find({ blocks }) {
    // "Explained: why …" on the first line is the headline.
    const spans = blocks
      .flatMap((block) => sentencesMatching(block, opening))
      .filter(({ start }) => start !== blocks[0]?.start);
    for (let at = 0; at < blocks.length; at++) {
      const first = blocks[at];
      if (
        first &&
        at > 0 &&
        at + 1 < blocks.length &&
        /[.!?]["”]?$/.test(blocks[at - 1]?.text ?? "") &&
        isShouted(first.text)
      )
        spans.push(first);
      if (!first || !heading.test(first.text)) continue;
      let last = first;
      for (let next = blocks[at + 1]; next && isHeadline(next.text); next = blocks[at + 1]) {
        last = next;
        at++;
      }
      spans.push({ start: first.start, end: last.end });
    }
    return spans;
  },
};

function isShouted(text: string): boolean {
  return (
    text.length < 160 &&
    shouted.test(text) &&
    isHeadline(text) &&
    text.split(" ").length >= fewestShoutedWords &&
    /\p{Lu}{4}/u.test(text)
  );
}

function isHeadline(text: string): boolean {
  return !/[.!:"”]$/.test(text) && text.split(" ").length <= longestHeadlineWords;
}
