/**
 * Finds: days that everybody names without their year, and feasts with a fixed date.
 * Match: "the October 7 attack", "9/11", "the Sept. 11 attacks", "on New Year's Eve", "Christmas Day".
 * Near miss: "the September 11 launch", "on October 7" in a text that speaks of something else.
 * Source: AP Stylebook, entries "Sept. 11" and "Oct. 7".
 * Order: before calendar dates, which would give them the latest year.
 */
import { dayAt, dayOf, partsOf } from "#lib/pipeline/3-times/calendar.ts";
import { tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { patternRule, type TimeWindow } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:(?<september>9\/11|Sept(?:ember|\.)? 11(?:th)?(?=,? (?:terror(?:ist)? )?(?:attacks?|hijack\w+)))|(?<october>(?:Oct(?:ober|\.)? 7(?:th)?|7(?:th)?(?: of)? Oct(?:ober)?)(?!,? \d|\d))|(?<feast>Christmas (?:Day|Eve)|New Year['’]s (?:Eve|Day)))/gu;
const october7 = "2023-10-07";
const september11 = "2001-09-11";
const attack = /^,? (?:\p{L}+ )?(?:attacks?|massacre|assault|onslaught)\b/u;
const feasts: Record<string, [number, number]> = {
  christmasday: [12, 25],
  christmaseve: [12, 24],
  newyearseve: [12, 31],
  newyearsday: [1, 1],
};

export const namedDay = patternRule(
  "times/named-day",
  { any: ["9/1", "sep", "oct", "chr", "new", "#"] },
  pattern,
  (groups, match, window) => {
    if (groups.september) return oneDay(dayOf(september11));
    if (groups.feast) return feastDay(groups.feast, match, window);
    const day = dayOf(october7);
    const isAfter = window.reference !== null && window.reference > day;
    const after = window.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    return isAfter && (/\bHamas\b/.test(window.text) || attack.test(after)) ? oneDay(day) : null;
  },
);

function oneDay(day: number) {
  return { range: { from: day, to: day }, precision: "day" as const };
}

/** The nearest one on the side that the words look to. */
function feastDay(name: string, match: RegExpExecArray, { text, reference }: TimeWindow) {
  const [month, day] = feasts[name.toLowerCase().replace(/[^a-z]/g, "")] ?? [12, 25];
  if (reference === null) return { range: null, precision: "day" as const };
  const tense = tenseAround(text, match.index, match.index + match[0].length);
  const { year } = partsOf(reference);
  const days = [year - 1, year, year + 1].map((each) => dayAt(each, month, day));
  const past = days.filter((each) => each <= reference).at(-1) ?? reference;
  const ahead = days.find((each) => each >= reference) ?? reference;
  return oneDay(tense === "future" ? ahead : past);
}
