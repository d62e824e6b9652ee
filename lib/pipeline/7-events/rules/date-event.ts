/**
 * events/date: when an event happened, from the words of its clause, else its sentence; never more precise than they are.
 * Match:     "on Thursday" in the clause (stated); a spokeswoman's answer told without a day in a dated text (inferred:
 *            the week up to publication)
 * Near miss: a time that stands in another clause with a verb of its own; "has long advocated" (no date)
 * Source:    news tells what is new; the guide counts a range of at most a week that holds the day
 */
import type { Publication } from "#lib/domain/article.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { TimeMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import { shiftDay } from "#lib/text/shift-day.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/** What news tells without a day, and not as background, is of the days up to publication: a week, both ends counted. */
const newsWindowDays = 6;

/** `date` is null where the words that date it could not be counted: there is no day to count from. */
export type DatedSpan = { date: DateRange | null; span: Span };

export function dateEvent(
  clause: Span,
  sentence: Span,
  trigger: Span,
  times: TimeMention[],
  publishedBasis: Publication["basis"],
  referenceDate: string | null,
  isPlanned = false,
): DatedSpan | null {
  const near = (mentions: TimeMention[]) => {
    // "set to air on Sunday": a day to come dates nothing that has happened.
    const sorted = mentions
      .filter(
        (time) => isPlanned || time.from === null || referenceDate === null || time.from <= referenceDate,
      )
      .sort(
        (a, b) =>
          Number(a.from === null) - Number(b.from === null) ||
          distance(a.span, trigger) - distance(b.span, trigger),
      );
    const [nearest] = sorted;
    return nearest && (sorted.find((time) => narrows(time, nearest)) ?? nearest);
  };
  const time = near(itemsWithin(times, clause)) ?? near(itemsWithin(times, sentence));
  if (!time) return null;
  if (!time.from || !time.to) return { date: null, span: time.span };
  const basis = time.basis === "stated" && publishedBasis !== "inferred" ? "stated" : "inferred";
  return {
    date: {
      from: time.from,
      to: time.to,
      precision: time.precision === "minute" ? "day" : time.precision,
      basis,
    },
    span: time.span,
  };
}

/**
 * What is told on a day has happened that day or the one before, where no word dates it itself: "the governor said on Monday
 * that a missile hit the port".
 */
export function upToSpeech(spoken: DatedSpan | null): DatedSpan | null {
  if (!spoken?.date) return spoken;
  const { from, to } = spoken.date;
  return { ...spoken, date: { from: shiftDay(from, -1), to, precision: "days", basis: "inferred" } };
}

/** "said on Monday that": the words of time that belong to the act of speaking and not to what is said. */
export function spokenTimes(text: string, cue: Span, sentence: Span, times: TimeMention[]): TimeMention[] {
  return times.filter(({ span }) => {
    if (span.start >= cue.end) {
      const between = text.slice(cue.end, span.start);
      return (
        between.length <= maxSpeechGapCodeUnits && !/[,"“”‘:]|\b(?:that|whether|if|to|of)\b/i.test(between)
      );
    }
    const between = text.slice(span.end, cue.start);
    const opens = text.slice(sentence.start, span.start).length <= maxOpeningCodeUnits;
    return opens
      ? !/["“”]/.test(between)
      : between.length <= maxGapBeforeCodeUnits && !/[,"“”]/.test(between);
  });
}

/** "told the national broadcaster in an interview on Sunday": between cue and day. */
const maxSpeechGapCodeUnits = 70;
const maxGapBeforeCodeUnits = 25;
/** "On Monday, the spokesman said": before the day that opens a sentence. */
const maxOpeningCodeUnits = 6;

/** The inferred date of news without a day. `present`: "says", "declares": of the day of publication itself or the one before. */
export function newsWindow(published: string | null, present: boolean): DateRange | null {
  if (!published) return null;
  return {
    from: shiftDay(published, present ? -1 : -newsWindowDays),
    to: published,
    precision: "days",
    basis: "inferred",
  };
}

/** "One of the largest raids of the winter, on the night of 17 to 18 February": the night is when. */
function narrows({ from, to }: TimeMention, wide: TimeMention): boolean {
  if (!from || !to || !wide.from || !wide.to || shiftDay(wide.from, newsWindowDays) >= wide.to) return false;
  return wide.from <= from && to <= wide.to && shiftDay(from, newsWindowDays) >= to;
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}
