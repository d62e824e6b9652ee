import type { ClaimMention } from "#lib/domain/claim.ts";
import type { EventMention, EventType } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import { titleEvent } from "#lib/lexicon/title-event.ts";
import type { Candidate } from "#lib/pipeline/7-events/candidate.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import { readCandidates } from "#lib/pipeline/7-events/read-candidates.ts";
import { warningWords } from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { joinCandidates } from "#lib/pipeline/7-events/rules/join-candidates.ts";
import { contentLine } from "#lib/text/content-line.ts";
import { contentWords } from "#lib/text/content-words.ts";
import { shiftDay } from "#lib/text/shift-day.ts";

/**
 * Stage 7: find the events that the claims tell of, and tie the claims to them.
 * In:      CleanArticle, ClaimMention[] and the mentions of stages 3 and 4
 * Out:     EventMention[], by start; the claims with their eventIndex set
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 */
export function findEvents(input: EventInput): { events: EventMention[]; claims: ClaimMention[] } {
  const joined = joinCandidates(readCandidates(input));
  const lead = pickLead(joined, input);
  const events = joined.map(
    (event, index): EventMention => ({ ...mentionOf(event, input), lead: index === lead }),
  );
  const eventOfClaim = new Map<number, number>();
  joined.forEach((event, index) => {
    for (const claim of event.claimIndices) if (!eventOfClaim.has(claim)) eventOfClaim.set(claim, index);
  });
  const claims = input.claims.map((claim, index) => ({
    ...claim,
    eventIndex: eventOfClaim.get(index) ?? null,
  }));
  return { events, claims };
}

function mentionOf(event: Candidate, input: EventInput): Omit<EventMention, "lead"> {
  const {
    claimIndices: _claims,
    speakers: _speakers,
    dateWords: _dateWords,
    opens: _opens,
    isAim: _isAim,
    claimed,
    ...mention
  } = event;
  const claims = event.claimIndices
    .map((index) => input.claims[index])
    .filter((claim) => claim !== undefined);
  const first =
    (event.type === "warning" ? claims.find((claim) => warningWords.test(claim.text)) : null) ?? claims[0];
  const said = first ? contentLine(first.text, first.cue) : null;
  return { ...mention, title: titleEvent({ ...event, claimed, said }, input.lexicon) };
}

/** News that happened before statements about it; then what stands first. */
const leadWeight: Record<EventType, number> = {
  strike: 3,
  interception: 2,
  "launch-test": 3,
  authorization: 3,
  transfer: 2,
  deployment: 2,
  doctrine: 2,
  ground: 1,
  warning: 2,
  statement: 1,
  meeting: 1,
  other: 0,
};

/** What lies further back is background to the news. */
const newsDays = 45;
const oldNewsCost = 8;
/** A headline that tells no event of its own still names its matter. */
const titleWeight = 4;

/** The share of the title's words that the event's fullest claim has. */
function titleOverlap(title: Span, spans: Span[], { article: { text } }: EventInput): number {
  const words = new Set(contentWords(text.slice(title.start, title.end)));
  if (words.size === 0) return 0;
  const shares = spans.map(
    (span) => new Set(contentWords(text.slice(span.start, span.end)).filter((word) => words.has(word))).size,
  );
  return Math.max(0, ...shares) / words.size;
}

/** Where a text has no date, nothing that it tells is later than its latest past day. */
function latestDay({ times }: EventInput): string | null {
  const days = times.flatMap(({ to, precision }) =>
    to !== null && !/^(?:year|season|years)$/.test(precision) ? [to] : [],
  );
  return days.sort().at(-1) ?? null;
}

function pickLead(events: Candidate[], input: EventInput): number {
  const { title, standfirst, paragraphs } = input.article;
  const headline = [title, standfirst].filter((span) => span !== null);
  const lead = paragraphs.find(
    (paragraph) => !headline.some((span) => span.start < paragraph.end && paragraph.start < span.end),
  );
  const leadSentence = input.utterances.find((span) => lead && span.start >= lead.start);
  const today = input.referenceDate ?? latestDay(input);
  const weighed = events.map((event, index) => {
    const spans = event.claimIndices
      .map((claim) => input.claims[claim]?.span)
      .filter((span) => span !== undefined);
    const inside = (outer: Span | null | undefined) =>
      outer ? spans.filter((span) => outer.start <= span.start && span.end <= outer.end).length : 0;
    const isOld = event.date !== null && today !== null && event.date.to < shiftDay(today, -newsDays);
    const weight =
      (isOld ? -oldNewsCost : 0) +
      (inside(title) > 0 ? 8 : 0) +
      (inside(standfirst) > 0 ? 2 : 0) +
      (inside(leadSentence) > 0 ? 5 : 0) +
      (inside(lead) > 0 ? 2 : 0) +
      leadWeight[event.type] +
      Math.min(spans.length, 5) * 0.5 -
      index * 0.05;
    return { spans, weight };
  });
  // The title's words decide only among those that they can lift to the top.
  const fewest = Math.max(...weighed.map(({ weight }) => weight)) - titleWeight;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  weighed.forEach(({ spans, weight }, index) => {
    if (weight < fewest) return;
    const score = weight + (title ? titleWeight * titleOverlap(title, spans, input) : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}
