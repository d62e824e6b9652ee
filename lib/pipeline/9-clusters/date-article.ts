import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { Quote } from "#lib/domain/quote.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { placeMentions } from "#lib/pipeline/9-clusters/place-mentions.ts";
import {
  identityKinds,
  identityMarks,
  sharedIdentity,
} from "#lib/pipeline/9-clusters/rules/identity-marks.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { rememberBy } from "#lib/text/remember-by.ts";
import { daysBetween, shiftDay } from "#lib/text/shift-day.ts";
import { contains } from "#lib/text/span-helpers.ts";

/** So many content words in a row-free overlap make two quotations of one speaker the same utterance. */
const minQuoteWords = 2;
const minQuoteOverlap = 0.75;

type DatedEvidence = { date: string; articleId: string; what: string };

/** What more texts share is no mark of one event. */
export const mostSharing = 100;

/**
 * Stage 9, first half: what dated articles imply for one without a date of its own.
 * It is of the day on which the newest thing that it shares with them happened: words that it quotes, or its main event.
 * The surest kind of what is shared decides; where that lies on days far apart, nothing is implied.
 * @param article as read, without a reference date @param others articles, in any order; undated ones do no harm
 * @returns the inferred Publication; null where the article has its own date, or nothing implies one
 */
export function dateArticle(
  article: CorpusArticle,
  others: CorpusArticle[],
  lexicon: Lexicon,
): Publication | null {
  if (article.reading.article.published.date !== null) return null;
  const dated = sharing(article, others, lexicon)
    .filter(isDated)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = ownDay(article);
  const behind = evidenceOf(article, dated, lexicon).filter(({ date }) => own === null || date >= own.date);
  const latest = behind
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (!latest) return own?.publication ?? null;
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

/** Whether an article can put on a day what an undated one shares with it. */
function isDated(article: CorpusArticle): boolean {
  return article.reading.article.published.date !== null || ownDay(article) !== null;
}

/** By what articles that may date one another are looked up: one has something in common with the other's. */
export function datingMarks(article: CorpusArticle, lexicon: Lexicon): string[] {
  return marksIn(lexicon)(article);
}

/** An article is asked for its marks with each undated one. */
const marksIn = rememberBy((lexicon: Lexicon) =>
  rememberBy((article: CorpusArticle): string[] => {
    const mentions = placeMentions(article).flatMap(({ event }) => identityMarks(event, lexicon));
    return [...new Set([...mentions, ...article.reading.quotes.flatMap(quoteMarks)])].sort();
  }),
);

/** Of the words of two renderings of one utterance, one of the longest is in both. */
const wordsOfQuoteMark = 3;

function quoteMarks({ speaker, text }: Quote): string[] {
  if (!speaker) return [];
  const words = [...new Set(contentWords(text))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return words.slice(0, wordsOfQuoteMark).map((word) => `quote ${speaker.name} ${word}`);
}

/** Of what kind a mark is: "place-weapon", "quote". */
export function kindOfMark(mark: string): string {
  return mark.slice(0, mark.indexOf(" "));
}

/** The others that share a mark with the article, of a kind that not too many do. */
function sharing(article: CorpusArticle, others: CorpusArticle[], lexicon: Lexicon): CorpusArticle[] {
  const holders = new Map(others.map((other) => [other, new Set(datingMarks(other, lexicon))]));
  const found = new Set<CorpusArticle>();
  for (const marks of Map.groupBy(datingMarks(article, lexicon), kindOfMark).values()) {
    const ofKind = others.filter(
      (other) => other.id !== article.id && marks.some((mark) => holders.get(other)?.has(mark)),
    );
    if (ofKind.length <= mostSharing) for (const other of ofKind) found.add(other);
  }
  return [...found];
}

/** What is shared with dated texts, of the surest kind that there is. */
function evidenceOf(article: CorpusArticle, dated: CorpusArticle[], lexicon: Lexicon): DatedEvidence[] {
  const quotes = sharedQuotes(article, dated);
  if (quotes.length > 0) return quotes;
  const lead = placeMentions(article).find(({ event }) => event.lead)?.event;
  if (!lead) return [];
  const shared = dated.flatMap((other) =>
    placeMentions(other).flatMap(({ event }) => {
      const kind = sharedIdentity(lead, event, lexicon);
      const isPlaced = event.date && daysBetween(event.date.from, event.date.to) <= longestReportDays;
      return kind && event.date && isPlaced ? [{ kind, date: event.date, other, title: event.title }] : [];
    }),
  );
  const kind = identityKinds.find((each) => shared.some((evidence) => evidence.kind === each));
  const surest = shared.filter((evidence) => evidence.kind === kind);
  const evidence = surest
    .filter(({ date }) => weekdayAgrees(article, date))
    .map(({ date, other, title }) => ({
      date: date.to,
      articleId: other.id,
      what: `its main event (${title})`,
    }));
  const days = evidence.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && daysBetween(first, last) > longestReportDays ? [] : evidence;
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

/** The newest day that the text itself puts an event on in full ("On November 17, 2024"): it came out on it or after. */
function ownDay(article: CorpusArticle): { date: string; publication: Publication } | null {
  const { events, article: clean } = article.reading;
  const days = events.filter(
    (event) =>
      event.modality === "happened" && event.date?.basis === "stated" && event.date.from === event.date.to,
  );
  const newest = [...days].sort((a, b) => ((a.date?.to ?? "") < (b.date?.to ?? "") ? 1 : -1))[0];
  if (!newest?.date) return null;
  const date = newest.date.to;
  const words = newest.dateSpan ? clean.text.slice(newest.dateSpan.start, newest.dateSpan.end) : date;
  const reason = `The text has no date of its own; the newest day that it puts an event on is “${words}”.`;
  return {
    date,
    publication: {
      date,
      time: null,
      basis: "inferred",
      span: newest.dateSpan,
      ruleId: "clusters/newest-day-told",
      reason,
    },
  };
}

function sharedQuotes(article: CorpusArticle, dated: CorpusArticle[]): DatedEvidence[] {
  const evidence: DatedEvidence[] = [];
  for (const quote of article.reading.quotes) {
    const words = new Set(contentWords(quote.text));
    if (!quote.speaker || words.size < minQuoteWords) continue;
    for (const other of dated) {
      const match = other.reading.quotes.find((candidate) => {
        if (candidate.speaker?.name !== quote.speaker?.name) return false;
        const otherWords = new Set(contentWords(candidate.text));
        const shared = [...words].filter((word) => otherWords.has(word)).length;
        return shared >= minQuoteWords && shared / Math.min(words.size, otherWords.size) >= minQuoteOverlap;
      });
      const date = match ? saidOn(other, match.span) : null;
      if (date) evidence.push({ date, articleId: other.id, what: `what it quotes of ${quote.speaker.name}` });
    }
  }
  return evidence;
}

/** The day on which a dated article puts a quotation: that of its event where it is one day, else the day it came out. */
function saidOn(article: CorpusArticle, quote: { start: number; end: number }): string | null {
  const { claims, events } = article.reading;
  const claim = claims.find((candidate) => contains(candidate.span, quote));
  const own = claim?.eventIndex !== null && claim !== undefined ? events[claim.eventIndex ?? -1] : undefined;
  // The same speaker's other words in the article may carry the day: "he said in the Saturday interview".
  const speaker = claim?.speaker?.name;
  const days = claims
    .filter((candidate) => candidate.speaker?.name === speaker && candidate.eventIndex !== null)
    .map((candidate) => events[candidate.eventIndex ?? -1]?.date)
    .filter((date) => date && date.from === date.to)
    .map((date) => date?.to ?? "");
  if (own?.date && own.date.from === own.date.to) return own.date.to;
  return days.sort().at(-1) ?? article.reading.article.published.date;
}

/** "on Wednesday" in the undated text fits only an event on a Wednesday, or on days with one. */
function weekdayAgrees(article: CorpusArticle, { from, to }: DateRange): boolean {
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
