/**
 * Finds: the day on which a report places itself by a weekday with day and month and no year: the year is the one in
 * which they agree, the latest of the archive's time.
 * Match: "assured this Monday, November 18 that …" (2024); "KYIV, Monday, Nov. 18 (AP) - ".
 * Near miss: "elections on Sunday, February 23" (ahead or behind: no day of the report); "on Wednesday December 11, 2024".
 * Source: seed 003.
 * Order: after stamps.
 */
import { firstOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import type { PublishedRule } from "#lib/pipeline/1-clean/page.ts";

/**
 * The archive holds news of 2014 to 2026. A weekday falls on the same date every five, six or eleven years, so the
 * latest year that agrees is the likeliest: coverage grows from year to year.
 */
const latestArchiveYear = 2026;
const earliestArchiveYear = 2014;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const weekday = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
const form = new RegExp(
  `\\b(?:[Tt]his|[Tt]oday,?|[Tt]his very) ${weekday},? (?:the )?(?:${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month.replace("<month>", "<month2>")})(?!,? ?(?:19|20)\\d\\d|\\d)`,
  "u",
);
/** A day ahead is no day of the report. */
const ahead = /\b(?:will|would|is set to|are set to|is due|are due|upcoming|scheduled|to be held)\b/i;
/** Only the story's beginning places the report. */
const leadCodeUnits = 1500;

export const publishedWeekday: PublishedRule = ({ text, story }) =>
  firstOf(
    story.filter(({ start }) => start < leadCodeUnits),
    ({ start, end }) => {
      const paragraph = text.slice(start, Math.min(end, start + leadCodeUnits));
      const match = form.exec(paragraph);
      if (!match?.groups) return null;
      const sentence =
        paragraph.slice(paragraph.lastIndexOf(". ", match.index) + 1).split(/[.!?] /, 1)[0] ?? "";
      const { weekday: dayName = "", month: m1, month2: m2, day: d1, day2: d2 } = match.groups;
      const date = latestAgreeing(dayName, m1 ?? m2 ?? "", Number(d1 ?? d2));
      if (date === null || ahead.test(sentence)) return null;
      return {
        date,
        time: null,
        basis: "inferred",
        span: { start: start + match.index, end: start + match.index + match[0].length },
        ruleId: "clean/published-weekday",
        reason: `“${match[0]}”: the text gives no year; ${date.slice(0, 4)} is the latest in which that day is a ${dayName}day`,
      };
    },
  );

/** The ISO day of the latest year of the archive in which that day of the month is that weekday. */
function latestAgreeing(dayName: string, monthName: string, day: number): string | null {
  const weekdayNumber = weekdays.indexOf(dayName.slice(0, 3).toLowerCase());
  const monthNumber = months.indexOf(monthName.slice(0, 3).toLowerCase());
  for (let year = latestArchiveYear; year >= earliestArchiveYear; year--) {
    const time = new Date(Date.UTC(year, monthNumber, day));
    if (time.getUTCMonth() === monthNumber && time.getUTCDay() === weekdayNumber)
      return time.toISOString().slice(0, 10);
  }
  return null;
}
