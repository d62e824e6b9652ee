/** By what an article without a date is put beside others, and what one other says of its day. */
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { DatingEvidence, DatingFacts } from "#lib/domain/dating.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { placeMentions } from "#lib/pipeline/9-clusters/place-mentions.ts";
import { identityMarks, sharedIdentity } from "#lib/pipeline/9-clusters/rules/identity-marks.ts";
import { newestDayTold } from "#lib/pipeline/9-clusters/rules/newest-day-told.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { daysBetween } from "#lib/text/shift-day.ts";
import { contains } from "#lib/text/span-helpers.ts";

/** So many content words in a row-free overlap make two quotations of one speaker the same utterance. */
const minQuoteWords = 2;
const minQuoteOverlap = 0.75;
/** Of the words of two renderings of one utterance, one of the longest is in both. */
const wordsOfQuoteMark = 3;
/** An event that is told over a longer stretch puts nothing on a day. */
const longestStretchDays = 7;

/** @param article as read, without an inferred date */
export function datingFacts(article: CorpusArticle, lexicon: Lexicon): DatingFacts {
  const { published } = article.reading.article;
  return {
    isDated: published.date !== null || newestDayTold(article.reading) !== null,
    quotes: article.reading.quotes.flatMap(({ speaker, text, span }) => {
      const words = [...new Set(contentWords(text))];
      return speaker && words.length >= minQuoteWords
        ? [{ speaker: speaker.name, words, saidOn: saidOn(article, span) }]
        : [];
    }),
    events: placeMentions(article, [])
      .map(({ event }) => event)
      .filter((event) => identityMarks(event, lexicon).length > 0),
  };
}

/** Words by which articles that may date one another are looked up: two of them have at least one in common. */
export function datingMarks({ quotes, events }: DatingFacts, lexicon: Lexicon): string[] {
  const ofQuotes = quotes.flatMap(({ speaker, words }) =>
    [...words]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, wordsOfQuoteMark)
      .map((word) => `quote ${speaker} ${word}`),
  );
  const ofEvents = events.flatMap((event) => identityMarks(event, lexicon));
  return [...new Set([...ofQuotes, ...ofEvents])].sort();
}

/** @returns null where the other says nothing of the day */
export function evidenceBetween(
  undated: DatingFacts,
  other: DatingFacts & { articleId: string },
  lexicon: Lexicon,
): DatingEvidence | null {
  if (!other.isDated) return null;
  const said = undated.quotes.flatMap((quote) => {
    const date = other.quotes.find((candidate) => isSameUtterance(quote, candidate))?.saidOn;
    return date ? [{ date, speaker: quote.speaker }] : [];
  });
  const lead = undated.events.find((event) => event.lead);
  const told = other.events.flatMap((event) => {
    const kind = lead && event.date ? sharedIdentity(lead, event, lexicon) : null;
    return kind && event.date && daysBetween(event.date.from, event.date.to) <= longestStretchDays
      ? [{ kind, from: event.date.from, to: event.date.to, title: event.title }]
      : [];
  });
  return said.length + told.length > 0 ? { articleId: other.articleId, said, told } : null;
}

type QuoteFacts = DatingFacts["quotes"][number];

function isSameUtterance(a: QuoteFacts, b: QuoteFacts): boolean {
  if (a.speaker !== b.speaker) return false;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return shared >= minQuoteWords && shared / Math.min(a.words.length, b.words.length) >= minQuoteOverlap;
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
