/**
 * Finds: a time of day. Its day is the one told beside it or before it, else the day of writing.
 * Match: "at about 2:50 p.m.", "4:20 a.m.", "about 11:30 a.m. Sanaa time", "14:50 local time", "0300 GMT".
 * Near miss: "a 3:2 majority", "Exodus 20:13", "2.50 euros".
 * Source: dev 015, 018, 055, 098.
 * Order: after dates; the join of neighbours comes last.
 */
import { patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const zone = "(?: (?:(?:\\p{Lu}\\p{Ll}+|local) time|GMT|UTC|EST|EDT|ET|CET|EET|MSK|IST|KST|JST))";
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}:.,-])(?:(?:about|around|approximately|roughly|shortly (?:before|after)|just (?:before|after)) )?(?:(?:0?[1-9]|1[0-2])(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b\\.?${zone}?|(?:[01]?\\d|2[0-3])[:.h][0-5]\\d${zone}|(?<=\\bat (?:about |around )?)(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d|:)${zone}?|(?:[01]\\d|2[0-3])[0-5]\\d (?:GMT|UTC|hours|hrs)\\b|(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Aa]round|[Ss]ince) )(?:noon|midday|midnight)\\b|(?<=\\b[Aa]s of )(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d|:))`,
  "gu",
);

export const clock = patternRule(
  "times/clock",
  { any: ["#", "noo", "mid"] },
  pattern,
  (_groups, match, window) => {
    // The full stop of "p.m." that also ends the sentence stays outside.
    const isSentenceEnd =
      match[0].endsWith(".") &&
      match.index + match[0].length === window.text.length &&
      !/\.m\.$/.test(match[0]);
    return {
      range: null,
      precision: "minute",
      basis: "inferred",
      anchor: { shift: 0 },
      part: "clock",
      ...(isSentenceEnd ? { length: match[0].length - 1 } : {}),
    };
  },
);
