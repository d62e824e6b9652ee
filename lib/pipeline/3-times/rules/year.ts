/**
 * Finds: a year by its number, a part of one, a span of years, a decade.
 * Match: "joined Russia in 2022", "a 2008 convention", "late 2023", "2014-2016", "the 1990s".
 * Near miss: "2022 missiles", "1950 km", "Hill 2016 troops", "$2000", "2,022".
 * Source: seed 000; dev 049.
 * Order: after dates and months, which hold years.
 */
import { dayAt, yearRange } from "#lib/pipeline/3-times/calendar.ts";
import { patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const counted =
  "(?:km|kms|kilomet\\w+|miles?|m|met\\w+|feet|tons?|tonnes?|kg|pounds?|euros?|dollars?|percent|per cent|troops|soldiers|people|civilians|men|women|children|missiles?|drones?|rockets?|bombs?|shells?|targets?|sites?|strikes?|attacks?|sorties|aircraft|vehicles|tanks|guns|residents|homes|houses|households|buildings|sailors|personnel|fighters|seconds|minutes|hours|days|GMT|UTC|hrs|hours)";
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,:/#-])(?:(?<decade>(?:19|20)\\d0)['’]?s\\b|(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of|[Bb]eginning of|[Ss]tart of|[Mm]iddle of|[Ff]irst half of|[Ss]econd half of)[ -])?(?<year>(?:19|20)\\d\\d)(?:[-–](?<last>(?:19|20)\\d\\d|\\d\\d)(?!\\d))?)(?![\\p{L}\\p{N}%:/-]|[.,]\\d| ${counted}\\b)`,
  "gu",
);
/** Before a year by itself: a preposition, an article, or the opening of a bracket. */
const yearBefore =
  /(?:^|\b(?:in|since|until|till|by|of|from|during|before|after|through|to|and|or|between|around|year|the|a|an|its|his|their|that|back to|dated|than|on|late|early|for|as|[Rr]ussia['’]s|mid)|['’]s|[(–—])[ -]?$/i;
/** "his unsuccessful 1996 campaign": one word between the determiner and the year of a noun. */
const describedBefore = /(?:\b(?:the|an?|his|her|its|their|this|that|our)|['’]s) \p{Ll}{3,} $/u;
const parts: Record<string, [number, number]> = {
  early: [1, 4],
  beginning: [1, 4],
  start: [1, 4],
  mid: [5, 8],
  middle: [5, 8],
  late: [9, 12],
  end: [9, 12],
  first: [1, 6],
  second: [7, 12],
};

export const year = patternRule("times/year", { any: ["#"] }, pattern, (groups, match, window) => {
  if (groups.decade) {
    const first = Number(groups.decade);
    return { range: { from: dayAt(first, 1, 1), to: dayAt(first + 9, 12, 31) }, precision: "year" };
  }
  const number = Number(groups.year);
  const before = window.text.slice(Math.max(0, match.index - 12), match.index);
  if (!groups.part && !groups.last && !yearBefore.test(before)) {
    const after = window.text.slice(match.index + match[0].length, match.index + match[0].length + 3);
    const isDescribed = describedBefore.test(window.text.slice(Math.max(0, match.index - 30), match.index));
    if (!isDescribed || !/^ \p{Ll}/u.test(after)) return null;
  }
  const partName = groups.part?.toLowerCase().split(/[ -]/)[0];
  const part = partName ? parts[partName] : undefined;
  if (part)
    return {
      range: { from: dayAt(number, part[0], 1), to: dayAt(number, part[1] + 1, 0) },
      precision: "season",
    };
  const lastYear = groups.last
    ? Number(groups.last.length === 2 ? `${groups.year?.slice(0, 2)}${groups.last}` : groups.last)
    : number;
  if (lastYear < number) return { range: yearRange(number), precision: "year", length: 4 };
  return { range: { from: dayAt(number, 1, 1), to: dayAt(lastYear, 12, 31) }, precision: "year" };
});
