/**
 * Finds: a weekend: Saturday and Sunday.
 * Match: "last weekend" (said on a Saturday: the one before), "This weekend France has …" (said on a Sunday: today).
 * Near miss: "weekend trips".
 * Source: seeds 000, 002, 003.
 * Order: before weeks and units, which share its first words.
 */
import { weekOf } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern = /\b(?:(?<which>last|this past|past|this|next|the coming|the) )weekend\b/giu;

export const weekend = patternRule(
  "times/weekend",
  { any: ["wee"] },
  pattern,
  ({ which = "" }, match, window) => {
    const start = match.index;
    const tense = tenseAround(window.text, start, start + match[0].length);
    const range = fromReference(window, (reference) => {
      const saturday = weekOf(reference).from + 5;
      const isWeekend = reference >= saturday;
      const word = which.toLowerCase();
      const isAhead = word === "next" || word === "the coming" || (word === "this" && tense === "future");
      const isCurrent = isAhead ? !isWeekend || word === "this" : isWeekend && !/last|past/.test(word);
      const shift = isCurrent ? 0 : isAhead ? 7 : -7;
      return { from: saturday + shift, to: saturday + shift + 1 };
    });
    return { range, precision: "days" };
  },
);
