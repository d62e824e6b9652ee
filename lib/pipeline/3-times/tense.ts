import { allMatches } from "#lib/text/all-matches.ts";
/**
 * Whether the words around an expression of time look ahead or back. The nearest verb before it in its clause decides;
 * where none stands before, the first one after it.
 * Source: spikes/reading (tense of the sentence over forward/backward defaults raised right values on two corpora).
 */

export type Tense = "past" | "future" | "unknown";

const futureWords =
  "will|won['’]t|shall|['’]ll|(?:is|are|was|were) (?:set|due|expected|scheduled|slated|planned|likely|to)|set to|due (?:on|in|for)|been (?:set|due|expected|scheduled|slated|planned)|due to|upcoming|forthcoming|scheduled|plans? to|planned|planning|expects? to|expected|intends? to|going to|to be held|about to|slated|ahead of|until|enters?|takes? office|takes? place|begins|starts|opens|expires|meets|arrives|leaves|comes into|assumes|becomes|may|might|could|would";
const pastIrregular =
  "was|were|had|has|have|been|did|said|told|struck|hit|shot|fell|killed|began|came|went|took|sent|gave|made|saw|won|lost|left|met|held|spoke|flew|drove|broke|rose|sank|set|put|got|wrote|read|ran|stood|found|led|brought|bought|built|fought|thought|kept|cut|burnt|heard|showed|grew|knew|threw|became|withdrew|overtook|underwent|spent|sought|sold|paid|meant|felt|died|according|says|reports|after|since|following|ago|last";
const cue = new RegExp(
  `(?<![\\p{L}])(?:(?<future>${futureWords})|(?<past>${pastIrregular}|\\p{L}{2,}(?<!ne|spe|ind)ed))(?![\\p{L}])`,
  "giu",
);
/** "The election is on Tuesday": a present-tense copula right before the expression looks ahead. */
const plannedPresent =
  /\b(?:is|are|is again|falls|begins|starts|opens|takes place|ends|expires)(?: (?:on|in|next|for|by))? ?$/i;
/** "before Trump is inaugurated in January", "when he enters office on January 20": a clause of what is still to come. */
const plannedClause =
  /\b(?:before|when|once|until|as soon as)\b[^.,;]{2,60}?\b(?:is|are|takes|enters|assumes|becomes|begins|starts|returns|leaves|meets|opens|visits)(?: \p{L}+ed| sworn in)?(?: (?:office|power|up|over|to [\p{L} ]{3,20}))?(?: (?:on|in|at|by))?(?: the)? ?$/iu;
const reach = 160;
const reachAfter = 90;

/** @param start @param end the expression's place in the sentence */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const before = sentence.slice(Math.max(0, start - reach), start);
  if (plannedPresent.test(before) || plannedClause.test(before)) return "future";
  const last = allMatches(before, cue).at(-1);
  if (last) return last.groups?.future ? "future" : "past";
  const [first] = allMatches(sentence.slice(end, end + reachAfter), cue);
  if (!first) return "unknown";
  return first.groups?.future ? "future" : "past";
}
