/**
 * Finds: a day named from the day of writing, with its part.
 * Match: "today", "yesterday evening", "last night", "tomorrow", "this morning", "tonight".
 * Near miss: "Russia Today", "USA Today", "today's Europe" is still today.
 * Source: dev 088.
 * Order: before weekdays.
 */
import { fromReference, patternRule } from "#lib/pipeline/3-times/time-rule.ts";

const pattern =
  /\b(?:(?:early|late|earlier|later) )?(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|last evening|this (?:very )?(?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?\b/giu;
/** "Russia Today", "USA Today": the word in capitals behind the rest of an outlet's name. */
const namesOutlet =
  /\b(?:Russia|USA|India|Pakistan|Israel|Middle East|Ukraine|Turkey|Africa|Europe|History|Psychology) $/;
const shifts: Record<string, number> = {
  "the day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  "last evening": -1,
  tomorrow: 1,
  "the day after tomorrow": 2,
};

export const deicticDay = patternRule(
  "times/deictic-day",
  { any: ["tod", "ton", "tom", "yes", "las", "thi", "day"] },
  pattern,
  ({ word = "" }, match, window) => {
    if (/^Today/.test(word) && namesOutlet.test(window.text.slice(0, match.index))) return null;
    const key = word.toLowerCase();
    const shift = shifts[key] ?? 0;
    const range = fromReference(window, (reference) => ({
      from: reference + shift,
      // A night runs into the day after it.
      to: reference + shift + (key === "last night" ? 1 : 0),
    }));
    return { range, precision: key === "last night" ? "days" : "day" };
  },
);
