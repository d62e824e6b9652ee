import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { type DatingEvidence, identityKinds } from "#lib/domain/dating.ts";
import { newestDayTold } from "#lib/pipeline/9-clusters/rules/newest-day-told.ts";
import { daysBetween, shiftDay } from "#lib/text/shift-day.ts";

/** A mark that more texts have is no mark of one event. */
export const mostSharing = 100;

/** A day and whose word it is. */
type Implied = { date: string; articleId: string; what: string };

/**
 * Stage 9, first half: what dated articles imply for one without a date of its own.
 * It is of the day on which the newest thing that it shares with them happened: words that it quotes, or its main event.
 * The surest kind of what is shared decides; where that lies on days far apart, nothing is implied.
 * @param article as read, without a reference date
 * @param evidence of all that share with it a mark that not too many have, in any order
 * @returns the inferred Publication; null where the article has its own date, or nothing implies one
 */
export function dateArticle(article: CorpusArticle, evidence: readonly DatingEvidence[]): Publication | null {
  if (article.reading.article.published.date !== null) return null;
  const own = newestDayTold(article.reading);
  const sorted = [...evidence].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const behind = impliedDays(article, sorted).filter(({ date }) => own === null || date >= own.date);
  const latest = behind
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (!latest) return own ? fromItsOwnWords(article, own) : null;
  const decisive = behind.filter(({ date }) => date === latest);
  const texts = new Set(decisive.map(({ articleId }) => articleId)).size;
  const date = dayNamedFrom(article, latest);
  return {
    date,
    time: null,
    basis: "inferred",
    span: null,
    ruleId: "clusters/shared-with-dated",
    reason: `The text has no date; ${decisive[0]?.what ?? "what it tells"} is put on ${date === latest ? "this day" : latest} by ${texts === 1 ? "one dated text" : `${texts} dated texts`}${date === latest ? "" : ", and the text itself names this day without its year"}.`,
  };
}

/** Of what is shared, the surest kind that there is. */
function impliedDays(article: CorpusArticle, evidence: readonly DatingEvidence[]): Implied[] {
  const said = evidence.flatMap(({ articleId, said }) =>
    said.map(({ date, speaker }) => ({ date, articleId, what: `what it quotes of ${speaker}` })),
  );
  if (said.length > 0) return said;
  const told = evidence.flatMap(({ articleId, told }) => told.map((each) => ({ ...each, articleId })));
  const kind = identityKinds.find((each) => told.some((event) => event.kind === each));
  const surest = told
    .filter((event) => event.kind === kind && weekdayAgrees(article, event))
    .map(({ articleId, to, title }) => ({ date: to, articleId, what: `its main event (${title})` }));
  const days = surest.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && daysBetween(first, last) > longestReportDays ? [] : surest;
}

function fromItsOwnWords(
  { reading }: CorpusArticle,
  { date, span }: NonNullable<ReturnType<typeof newestDayTold>>,
): Publication {
  const words = span ? reading.article.text.slice(span.start, span.end) : date;
  const reason = `The text has no date of its own; the newest day that it puts an event on is “${words}”.`;
  return { date, time: null, basis: "inferred", span, ruleId: "clusters/newest-day-told", reason };
}

/** A report names days that lie no further behind what it tells. */
const longestReportDays = 7;
const monthDay =
  /\b(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?<day>\d{1,2})\b|\b(?<day2>\d{1,2}) (?<month2>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "said on Nov. 1", in a text on a test of 31 October 2024: the newest day it names without a year, right after what it tells. */
function dayNamedFrom({ reading }: CorpusArticle, day: string): string {
  const last = shiftDay(day, longestReportDays);
  const named = reading.times.flatMap(({ surface, from }) => {
    const groups = from === null ? monthDay.exec(surface)?.groups : undefined;
    if (!groups) return [];
    const month = months.indexOf((groups.month ?? groups.month2 ?? "").slice(0, 3).toLowerCase());
    const date = Number(groups.day ?? groups.day2);
    return [day, last].map((near) =>
      new Date(Date.UTC(Number(near.slice(0, 4)), month, date)).toISOString().slice(0, 10),
    );
  });
  return (
    named
      .filter((each) => each >= day && each <= last)
      .sort()
      .at(-1) ?? day
  );
}

/** "on Wednesday" in the undated text fits only an event on a Wednesday, or on days with one. */
function weekdayAgrees(article: CorpusArticle, { from, to }: { from: string; to: string }): boolean {
  const lead = article.reading.events.find((event) => event.lead);
  if (!lead?.dateSpan) return true;
  const words = article.reading.article.text.slice(lead.dateSpan.start, lead.dateSpan.end).toLowerCase();
  const told = weekdays.find((name) => words.includes(name));
  if (told === undefined) return true;
  for (let day = from; day <= to; day = shiftDay(day, 1))
    if (told === weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]) return true;
  return false;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
