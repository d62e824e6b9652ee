import type { Publication } from "#lib/domain/article.ts";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventMention } from "#lib/domain/event.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { placesMeet } from "#lib/pipeline/9-clusters/rules/compare-events.ts";
import { distinctiveNumbers, shareNumbers } from "#lib/pipeline/9-clusters/rules/shared-numbers.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { daysBetween, shiftDay } from "#lib/text/shift-day.ts";
import { contains } from "#lib/text/span-helpers.ts";

/** So many content words in a row-free overlap make two quotations of one speaker the same utterance. */
const minQuoteWords = 2;
const minQuoteOverlap = 0.75;

type DatedEvidence = { date: string; articleId: string; what: string };

/**
 * Stage 9, first half: what dated articles imply for an article without a date of its own.
 * It is of the day on which the newest thing that it shares with them happened: words that it quotes, or its main event
 * by type, weapon and place.
 * In:      CorpusArticle[] as read, undated ones without a reference date
 * Out:     the inferred Publication by article id; articles that share nothing dated are left out
 * Independent of the order of the articles.
 */
export function dateArticles(articles: CorpusArticle[], lexicon: Lexicon): Map<string, Publication> {
  const dated = articles
    .filter((article) => article.reading.article.published.date !== null || ownDay(article) !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const inferred = new Map<string, Publication>();
  for (const article of articles) {
    if (article.reading.article.published.date !== null) continue;
    const others = dated.filter((other) => other !== article);
    const evidence = [...sharedQuotes(article, others), ...oneOf(sharedEvents(article, others, lexicon))];
    const own = ownDay(article);
    const latest = evidence
      .map((item) => item.date)
      .filter((date) => own === null || date >= own.date)
      .sort()
      .at(-1);
    if (!latest) {
      if (own) inferred.set(article.id, own.publication);
      continue;
    }
    const behind = evidence.filter((item) => item.date === latest);
    const texts = new Set(behind.map((item) => item.articleId)).size;
    const date = dayNamedFrom(article, latest);
    inferred.set(article.id, {
      date,
      time: null,
      basis: "inferred",
      span: null,
      ruleId: "clusters/shared-with-dated",
      reason: `The text has no date; ${behind[0]?.what ?? "what it tells"} is put on ${date === latest ? "this day" : latest} by ${texts === 1 ? "one dated text" : `${texts} dated texts`}${date === latest ? "" : ", and the text itself names this day without its year"}.`,
    });
  }
  return inferred;
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

/** Events of one kind come again: where what is shared lies on days far apart, it tells nothing of the day. */
function oneOf(evidence: DatedEvidence[]): DatedEvidence[] {
  const days = evidence.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && daysBetween(first, last) > longestReportDays ? [] : evidence;
}

function sharedEvents(article: CorpusArticle, dated: CorpusArticle[], lexicon: Lexicon): DatedEvidence[] {
  const lead = article.reading.events.find((event) => event.lead);
  if (!lead) return [];
  const evidence: DatedEvidence[] = [];
  const numbers = distinctiveNumbers(article.reading);
  for (const other of dated) {
    const sameNumbers = shareNumbers(numbers, distinctiveNumbers(other.reading));
    for (const event of other.reading.events) {
      const isSame =
        sharesIdentity(lead, event, lexicon) || (sameNumbers && event.lead && sharesInitiator(lead, event));
      if (
        event.type !== lead.type ||
        !event.date ||
        daysBetween(event.date.from, event.date.to) > longestReportDays ||
        !isSame ||
        !weekdayAgrees(article, lead, event.date)
      )
        continue;
      evidence.push({ date: event.date.to, articleId: other.id, what: `its main event (${event.title})` });
    }
  }
  return evidence;
}

/** "on Wednesday" in the undated text fits only an event on a Wednesday, or on days with one. */
function weekdayAgrees(article: CorpusArticle, lead: EventMention, { from, to }: DateRange): boolean {
  if (!lead.dateSpan) return true;
  const words = article.reading.article.text.slice(lead.dateSpan.start, lead.dateSpan.end).toLowerCase();
  const told = weekdays.find((name) => words.includes(name));
  if (told === undefined) return true;
  for (let day = from; day <= to; day = shiftDay(day, 1))
    if (told === weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]) return true;
  return false;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function sharesInitiator(a: EventMention, b: EventMention): boolean {
  return a.initiators.some((code) => b.initiators.includes(code));
}

/** One place and one named weapon, or a place and both sides: too much for chance within an archive's days. */
function sharesIdentity(a: EventMention, b: EventMention, lexicon: Lexicon): boolean {
  const place = placesMeet(a.place, b.place, lexicon);
  const weapon = a.weapons.some(
    (slug) => b.weapons.includes(slug) && !/^(?:uav|ballistic-missile|cruise-missile)$/.test(slug),
  );
  const sides = sharesInitiator(a, b) && a.targets.some((code) => b.targets.includes(code));
  const person =
    a.principal !== null && a.principal === b.principal && a.weapons.some((slug) => b.weapons.includes(slug));
  // A test has no target: one state does not test one new type every month.
  const test = a.type === "launch-test" && weapon && sharesInitiator(a, b);
  return (place && (weapon || sides)) || (weapon && sides) || test || person;
}
