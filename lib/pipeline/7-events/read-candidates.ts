import type { ClaimMention } from "#lib/domain/claim.ts";
import type { TimeMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import { dateEvent, spokenTimes, upToSpeech } from "#lib/pipeline/7-events/rules/date-event.ts";
import { candidateRules } from "#lib/pipeline/7-events/rules/index.ts";
import { contains, firstAtOrAfter, itemsWithin, lastStartingBy } from "#lib/text/span-helpers.ts";

const leadIn =
  /^(?:In (?:response|reaction|answer|retaliation) to|After|Following|Amid|Despite|Since|Before|Shortly after|As)\b[^,]*,\s*/;
/** What is left without its lead-in must still be a clause. */
const minClauseCodeUnits = 20;

/** "told reporters in an interview on Monday": between a cue and its day. */
const maxSpeechGapCodeUnits = 60;

/** The events that the claims tell of, claim by claim: of the rules in order the first that has something to say. */
export function readCandidates(input: EventInput): Candidate[] {
  const sentences = input.utterances.map((span) => ({ span }));
  return input.claims.flatMap((claim, index) => {
    const around = lastStartingBy(sentences, claim.span.start)?.span;
    const sentence = around && contains(around, claim.span) ? around : claim.span;
    const reading = readClaim(claim, index, sentence, input);
    for (const rule of candidateRules) {
      const found = rule(reading);
      if (found) return found;
    }
    return [];
  });
}

function readClaim(claim: ClaimMention, index: number, sentence: Span, input: EventInput): ClaimReading {
  const { text, published } = input.article;
  const head = leadIn.exec(text.slice(claim.span.start, claim.span.end));
  const start = claim.span.start + (head?.[0].length ?? 0);
  const clause =
    head && claim.span.end - start > minClauseCodeUnits ? { start, end: claim.span.end } : claim.span;
  // A time that stands in another claim of the sentence dates that one.
  const others = itemsWithin(input.claims, sentence).filter((other) => other !== claim);
  const times = itemsWithin(input.times, sentence).filter(
    (time) => !others.some((other) => contains(other.span, time.span)),
  );
  const isPlanned = claim.modality === "planned";
  const ofSpeech = timesOfSpeech(claim, times, input);
  const own = times.filter((time) => !ofSpeech.includes(time));
  const dateBy = (mentions: TimeMention[], trigger: Span) =>
    dateEvent(clause, sentence, trigger, mentions, published.basis, input.referenceDate, isPlanned);
  const counted = own.filter(({ from }) => from !== null);
  const dateAt = (trigger: Span) =>
    dateBy(counted, trigger) ?? upToSpeech(dateBy(ofSpeech, trigger)) ?? dateBy(own, trigger);
  const spokenAt = (cue: Span) =>
    dateEvent(
      sentence,
      sentence,
      cue,
      spokenTimes(text, cue, sentence, itemsWithin(input.times, sentence)),
      published.basis,
      input.referenceDate,
    );
  return { claim, index, clause, sentence, dateAt, spokenAt, input };
}

/** "said on Monday": times right behind the cue, with no verb between. */
function timesOfSpeech(
  { cueSpan }: ClaimMention,
  times: TimeMention[],
  { tokens }: EventInput,
): TimeMention[] {
  if (!cueSpan) return [];
  const from = firstAtOrAfter(tokens, cueSpan.end);
  return times.filter(({ span }) => {
    if (span.start < cueSpan.end || span.start - cueSpan.end > maxSpeechGapCodeUnits) return false;
    for (let i = from; i < tokens.length && (tokens[i]?.span.start ?? span.start) < span.start; i++)
      if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]?.partOfSpeech ?? "") || tokens[i]?.lower === "that")
        return false;
    return true;
  });
}
