/**
 * Finds: a day or stretch that hangs on one told before, or on an event.
 * Match: "the same day", "during the same period", "a day earlier", "The day before,", "two days later"; without days of
 * its own: "months after Macron …", "days earlier", "the day before the summit", "on the same day that …".
 * Near miss: "later" alone, "a year-long war".
 * Source: seeds 002, 004; dev 016, 066, 076.
 * Order: after distances from now.
 */
import {
  countPattern,
  daysIn,
  parseCount,
  unitNamed,
  unitPattern,
} from "#lib/pipeline/3-times/number-words.ts";
import { patternRule, unitOpenings } from "#lib/pipeline/3-times/time-rule.ts";

const pattern = new RegExp(
  [
    "\\b(?<same>(?:the|that) (?:very )?same (?:day|night|morning|evening|time period|period)|that (?:same )?(?:day|night|morning|evening|period))\\b",
    "\\b(?<beside>the|a|one) (?<unit1>day|week) (?<side1>before|earlier|after|later|prior)\\b",
    "\\b(?<next>the (?:next|following|previous|preceding) (?:day|night|morning|evening))\\b",
    "\\b(?<year>the (?:next|following|previous|preceding) year|(?:a|one) year (?:later|earlier))\\b",
    `\\b(?<count>${countPattern}|several|a few|many) (?<unit2>${unitPattern}) (?<side2>before|earlier|after|later|prior)\\b`,
    "\\b(?<vague>hours|days|weeks|months|years|decades) (?:before|earlier|after|later|ahead of|prior)\\b",
  ].join("|"),
  "giu",
);
/** "… that US-made missiles rained down": the day of that event, not the day told before. */
const hangsOnEvent = /^,? (?:that|as|when|on which|of|to)\b/i;
/** After "before" and "after" only a pause or a pronoun leaves them adverbs. */
const adverbEnds = /^(?:[,.;:)!?—–-]|$| (?:it|he|she|they|we|and|but)\b)/i;

export const toldDay = patternRule(
  "times/told-day",
  {
    any: ["sam", "tha", "bef", "ear", "aft", "lat", "pri", "ahe", "nex", "fol", "pre"],
    and: [...unitOpenings, "nig", "mor", "eve", "per"],
  },
  pattern,
  (groups, match, window) => {
    const after = window.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const unit = unitNamed(groups.unit1 ?? groups.unit2 ?? groups.vague ?? "day");
    const precision =
      unit === "day" || unit === "hour" ? "day" : unit === "year" || unit === "decade" ? "year" : "days";
    if (groups.same)
      return hangsOnEvent.test(after)
        ? { range: null, precision }
        : { range: null, precision, basis: "inferred", anchor: { shift: 0 } };
    if (groups.next) {
      if (hangsOnEvent.test(after)) return { range: null, precision };
      return {
        range: null,
        precision,
        basis: "inferred",
        anchor: { shift: /previous|preceding/i.test(groups.next) ? -1 : 1 },
      };
    }
    if (groups.year)
      return hangsOnEvent.test(after)
        ? { range: null, precision: "year" }
        : {
            range: null,
            precision: "year",
            basis: "inferred",
            anchor: { shift: 0, years: /previous|preceding|earlier/i.test(groups.year) ? -1 : 1 },
          };
    const side = (groups.side1 ?? groups.side2 ?? "").toLowerCase();
    const isAdverb = side === "earlier" || side === "later" || adverbEnds.test(after);
    const count = groups.unit1 ? 1 : parseCount(groups.count ?? "");
    if (
      !isAdverb ||
      count === null ||
      side === "" ||
      unit === "month" ||
      unit === "year" ||
      unit === "decade"
    )
      return { range: null, precision };
    const days = Math.round(daysIn[unit] * count);
    return {
      range: null,
      precision,
      basis: "inferred",
      anchor: { shift: side === "before" || side === "earlier" || side === "prior" ? -days : days },
    };
  },
);
