/**
 * events/statement, events/warning: an attributed claim of a named speaker that tells of no other event.
 * Match:     "Baerbock said the decision was right"; "Moscow warned of consequences" (a warning, of a state)
 * Near miss: what a ministry reports of the front, what "sources" or a witness say, what somebody has always said
 * Source:    the data model: a statement is an event only when it is news in itself
 * Order:     last: who tells of a strike makes no statement besides
 */
import type { Candidate, ClaimReading } from "#lib/pipeline/7-events/candidate.ts";
import { placeOf, weaponsOf } from "#lib/pipeline/7-events/named-in-clause.ts";
import { newsWindow } from "#lib/pipeline/7-events/rules/date-event.ts";
import { backgroundWords, warningWords } from "#lib/pipeline/7-events/rules/event-triggers.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

export function statement({
  claim,
  index,
  clause,
  sentence,
  spokenAt,
  input,
}: ClaimReading): Candidate[] | null {
  const { text } = input.article;
  const words = text.slice(claim.span.start, claim.span.end);
  if (!claim.speaker || claim.certainty === "withheld" || backgroundWords.test(words)) return null;
  // What somebody without an office says is no event: a witness, a neighbour.
  if (claim.speaker.kind === "person" && claim.speaker.role === null && claim.speaker.country === null)
    return null;
  if (claim.speaker.kind !== "person" && !(claim.speaker.kind === "state" && warningWords.test(words)))
    return null;
  const isWarning = warningWords.test(words) && claim.speaker.country !== null;
  const trigger = claim.cueSpan ?? { start: claim.span.start, end: claim.span.start + 1 };
  const dated = spokenAt(trigger);
  const present = /(?:s|ing)$/.test(claim.cue ?? "") && !/ed$/.test(claim.cue ?? "");
  const about = itemsWithin(input.countries, clause)
    .map((mention) => mention.code)
    .find((code) => code !== claim.speaker?.country);
  return [
    {
      span: claim.span,
      triggerSpan: trigger,
      type: isWarning ? "warning" : "statement",
      date: dated ? dated.date : newsWindow(input.referenceDate, present),
      dateSpan: dated?.span ?? null,
      dateWords: dated ? text.slice(dated.span.start, dated.span.end).toLowerCase() : null,
      place: placeOf(sentence, trigger, input),
      weapons: weaponsOf("statement", clause, trigger, input),
      initiators: claim.speaker.country ? [claim.speaker.country] : [],
      targets: about ? [about] : [],
      principal: claim.speaker.name,
      modality: "happened",
      ruleId: isWarning ? "events/warning" : "events/statement",
      claimIndices: [index],
      opens: false,
      isAim: false,
      speakers: [claim.speaker.name],
      claimed: true,
    },
  ];
}
