/**
 * Stage 3: find expressions of time.
 * In:      CleanArticle, sentences and tokens by start; the day to count from
 * Out:     TimeMention[], by start, not overlapping, inside the article's paragraphs
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Issues:  times/no-reference-date
 * Throws:  never on an article's text
 */
import type { CleanArticle } from "#lib/domain/article.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import type { TimeMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import { dayOf, isoOf } from "#lib/pipeline/3-times/calendar.ts";
import { hintWindows } from "#lib/pipeline/3-times/hint-windows.ts";
import { joinNeighbours } from "#lib/pipeline/3-times/join-neighbours.ts";
import { resolveTold } from "#lib/pipeline/3-times/resolve-told.ts";
import { timeRules } from "#lib/pipeline/3-times/rules/index.ts";
import type { FoundTime } from "#lib/pipeline/3-times/time-rule.ts";
import { windowsOf } from "#lib/pipeline/3-times/windows-of.ts";

export type TimeOptions = { referenceDate: string | null };

export function findTimes(
  article: CleanArticle,
  sentences: Span[],
  tokens: Token[],
  { referenceDate }: TimeOptions,
): { times: TimeMention[]; issues: ReadingIssue[] } {
  const reference = referenceDate === null ? null : dayOf(referenceDate);
  const windows = windowsOf(article, sentences);
  const hints = hintWindows(tokens, windows, timeRules);
  const found = windows.flatMap((window, i) => {
    const hinted = hints[i] ?? 0;
    if (hinted === 0) return [];
    // A line's end inside a sentence is a space to every rule; the length stays.
    const text = article.text.slice(window.start, window.end).replace(/\n/g, " ");
    const inWindow = joinNeighbours(text, applyRules({ text, reference }, hinted));
    return inWindow.map((time) => ({
      ...time,
      start: time.start + window.start,
      end: time.end + window.start,
    }));
  });
  const times = resolveTold(found, reference).map((time) => toMention(article.text, time));
  return { times, issues: referenceDate === null ? issuesOf(times) : [] };
}

/** The rules in order, of which the mask's bits are set; a later one leaves what an earlier one took. */
function applyRules(window: { text: string; reference: number | null }, hinted: number): FoundTime[] {
  const taken = new Uint8Array(window.text.length);
  const found: FoundTime[] = [];
  for (const [i, rule] of timeRules.entries()) {
    if ((hinted & (1 << i)) === 0) continue;
    for (const time of rule.find(window)) {
      if (taken.subarray(time.start, time.end).includes(1)) continue;
      taken.fill(1, time.start, time.end);
      found.push(time);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function toMention(text: string, { start, end, range, precision, basis, ruleId }: FoundTime): TimeMention {
  return {
    span: { start, end },
    surface: text.slice(start, end),
    ruleId,
    basis,
    from: range && isoOf(range.from),
    to: range && isoOf(range.to),
    precision,
  };
}

function issuesOf(times: TimeMention[]): ReadingIssue[] {
  const unresolved = times.filter(({ from }) => from === null);
  if (unresolved.length === 0) return [];
  return [
    {
      ruleId: "times/no-reference-date",
      span: unresolved[0]?.span ?? null,
      reason: `The day of publication is not known: ${unresolved.length} of ${times.length} expressions of time have no day to count from.`,
      severity: "doubt",
    },
  ];
}
