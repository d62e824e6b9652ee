import type { ClaimMention } from "#lib/domain/claim.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import type { EventInput } from "#lib/pipeline/7-events/event-input.ts";
import { dateEvent, spokenTimes } from "#lib/pipeline/7-events/rules/date-event.ts";
import { candidateRules } from "#lib/pipeline/7-events/rules/index.ts";
import { contains, itemsWithin, lastStartingBy } from "#lib/text/span-helpers.ts";

const leadIn =
  /^(?:In (?:response|reaction|answer|retaliation) to|After|Following|Amid|Despite|Since|Before|Shortly after|As)\b[^,]*,\s*/;
/** What is left without its lead-in must still be a clause. */
const minClauseCodeUnits = 20;

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
  const dateAt = (trigger: Span) =>
    dateEvent(
      clause,
      sentence,
      trigger,
      times,
      published.basis,
      input.referenceDate,
      claim.modality === "planned",
    );
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
