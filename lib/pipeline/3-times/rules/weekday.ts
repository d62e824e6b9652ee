/**
 * Finds: a weekday with the part of the day that stands with it: the last one that was, unless the words look ahead.
 * Match: "Barrot said Monday" (that day, if it is one), "set to air on BBC on Sunday" (the next), "early on Sunday".
 * Near miss: "Bloody Sunday", "sun", "sat", "Black Friday".
 * Source: seeds 000, 001, 002, 004; dev 015 to 104.
 * Order: after calendar dates, which may hold a weekday.
 */
import { weekdayNamed, weekdayOf } from "#lib/pipeline/3-times/calendar.ts";
import { type Tense, tenseAround } from "#lib/pipeline/3-times/tense.ts";
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /(?<!\b(?:Bloody|Black|Good|Easter|Palm|Cyber|Ash|Giving|Super|Man|Girl) )(?<!\p{L})(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)(?: on)? )?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:previous|following)|[Cc]oming) )?(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s\b|\p{L})(?:['’]s (?=(?:early |late )?(?:morning|evening|night)\b))?(?: (?:early |late )?(?:morning|afternoon|evening|night|noon|midnight)\b)?/gu;
/** What points to the future right before the day. */
const aheadBefore =
  /\b(?:by|until|till|ahead of|before|from|starting|beginning|as early as|no later than)(?: on)? $/i;

export const weekday = patternRule(
  "times/weekday",
  { any: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] },
  pattern,
  ({ which, weekday: name = "" }, match, window) => {
    const start = match.index;
    const tense = tenseAround(window.text, start, start + match[0].length);
    const before = window.text.slice(Math.max(0, start - 20), start);
    // "get around Wednesday's ruling": whatever the verb, what a day owns is mostly done.
    const isOwner = /^['’]s \p{Ll}/u.test(window.text.slice(start + match[0].length)) && !which;
    const looksAhead =
      (tense === "future" && !isOwner) || (aheadBefore.test(before) && (tense !== "past" || isOwner));
    const range = fromReference(window, (reference) => {
      const day =
        reference +
        shiftTo(name, reference, which?.toLowerCase(), looksAhead ? "future" : isOwner ? "past" : tense);
      return { from: day, to: day };
    });
    return { range, precision: "day" };
  },
);

/** Days from the reference day to the weekday meant. */
function shiftTo(name: string, reference: number, which: string | undefined, tense: Tense): number {
  const back = (weekdayOf(reference) - weekdayNamed(name) + 7) % 7;
  if (which === "last" || which === "this past" || which === "the previous") return back === 0 ? -7 : -back;
  if (which === "next" || which === "the following" || which === "coming" || which === "this coming")
    return 7 - back;
  // "This Monday": the nearest, up to half a week either way.
  if (which === "this" && tense !== "past") return back <= 3 ? -back : 7 - back;
  if (tense === "future") return back === 0 ? 0 : 7 - back;
  return back === 0 ? 0 : -back;
}
