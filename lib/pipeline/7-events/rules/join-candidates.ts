/**
 * events/join: mentions of one event in one article become one.
 * Match:     "Russia targeted a facility in Dnepropetrovsk …" and "the Oreshnik struck the facility"
 *            the test "from Hamhung" and the same "into the Sea of Japan": its place is where it was launched
 * Near miss: the strike and the answer to it (initiator and target change places); two days; two named weapons
 * Order:     after every claim was read; each candidate joins the latest earlier one that agrees with it
 */
import type { DateRange } from "#lib/domain/date-range.ts";
import type { Candidate } from "#lib/pipeline/7-events/candidate.ts";

/** A mention is of one of the last events told of, or of a new one; so that a long archive stays linear. */
const maxEventsBack = 200;

export function joinCandidates(candidates: Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const partner = joined.slice(-maxEventsBack).findLast((event) => agree(event, candidate));
    if (partner) absorb(partner, candidate);
    else joined.push({ ...candidate, claimIndices: [...candidate.claimIndices] });
  }
  return foldStatements(joined).sort(
    (a, b) => a.span.start - b.span.start || a.triggerSpan.start - b.triggerSpan.start,
  );
}

/**
 * What a speaker says where he also permits belongs to the permission: the interview in which a minister lets others fire
 * is one event with all that he says in it. Another day, or other words of time, is another event.
 */
function foldStatements(joined: Candidate[]): Candidate[] {
  const permissions = new Map<string, Candidate[]>();
  for (const event of joined)
    if (event.type === "authorization")
      for (const speaker of event.speakers)
        permissions.set(speaker, [...(permissions.get(speaker) ?? []), event]);
  const kept: Candidate[] = [];
  for (const event of joined) {
    const home =
      event.principal === null
        ? undefined
        : permissions
            .get(event.principal)
            ?.find(
              (permission) =>
                datesAgree(permission.date, event.date) &&
                (permission.dateWords === null || event.dateWords === null || permission.date !== null),
            );
    if (!home) kept.push(event);
    else absorbStatement(home, event);
  }
  return kept;
}

function absorbStatement(into: Candidate, statement: Candidate): void {
  addClaims(into, statement.claimIndices);
  if (
    !statement.date
      ? into.date === null && into.dateWords === null
      : !into.date || isBetterDate(statement.date, into.date)
  ) {
    into.date = statement.date;
    into.dateSpan = statement.dateSpan;
    into.dateWords = statement.dateWords;
  }
}

function agree(a: Candidate, b: Candidate): boolean {
  const sameType =
    a.type === b.type ||
    isStrikeAndItsInterception(a, b) ||
    (a.principal !== null &&
      a.principal === b.principal &&
      [a.type, b.type].every((type) => type === "statement" || type === "warning"));
  if (!sameType || !(datesAgree(a.date, b.date) || isSameStatement(a, b))) return false;
  // Without a day to count from, other words of time are another time.
  if (
    a.date === null &&
    b.date === null &&
    a.dateWords !== null &&
    b.dateWords !== null &&
    a.dateWords !== b.dateWords
  )
    return false;
  if (a.principal !== b.principal) return false;
  if (a.principal !== null) return true;
  if (a.type === b.type && !(setsAgree(a.initiators, b.initiators) && setsAgree(a.targets, b.targets)))
    return false;
  const isElsewhere = a.place && b.place && a.place !== b.place && !a.isAim && !b.isAim;
  if (isElsewhere && a.type !== "strike") return false;
  if (a.type === "authorization" && b.type === "authorization")
    return a.initiators.length > 0 && a.initiators.join() === b.initiators.join();
  const shareWeapon = a.weapons.some((slug) => b.weapons.includes(slug));
  // One side's tally of a day: missiles, bombs and drones shot down are one report.
  if (
    a.type === "interception" &&
    b.type === "interception" &&
    a.date &&
    b.date &&
    shareInitiator(a, b) &&
    Math.abs(b.span.start - a.span.end) < tallyReachCodeUnits
  )
    return true;
  if (a.weapons.length > 0 && b.weapons.length > 0 && !shareWeapon) return false;
  if (isElsewhere) return false;
  const samePlace = a.place !== null && a.place === b.place;
  const near = Math.abs(b.span.start - a.span.end) < 600;
  return shareWeapon || samePlace || near;
}

/** "Merz says …", and below "told ZDF on Sunday": a present without a day is the day that the text then gives. */
function isSameStatement(a: Candidate, b: Candidate): boolean {
  if (a.principal === null || a.principal !== b.principal || !a.date || !b.date) return false;
  const [guessed, stated] = a.date.basis === "inferred" ? [a, b] : [b, a];
  return (
    guessed.date?.basis === "inferred" &&
    guessed.dateSpan === null &&
    stated.date?.basis === "stated" &&
    stated.date.to <= guessed.date.to &&
    Date.parse(guessed.date.to) - Date.parse(stated.date.from) <= newsWeekMs
  );
}

const newsWeekMs = 7 * 86_400_000;

/** A strike and the shooting down of its missiles are one event, told from two sides: the defender is the one struck. */
function isStrikeAndItsInterception(a: Candidate, b: Candidate): boolean {
  const strike = a.type === "strike" ? a : b.type === "strike" ? b : null;
  const interception = a.type === "interception" ? a : b.type === "interception" ? b : null;
  if (!strike || !interception) return false;
  if (
    !setsAgree(strike.targets, interception.initiators) ||
    !setsAgree(strike.initiators, interception.targets)
  )
    return false;
  return (
    strike.weapons.some((slug) => interception.weapons.includes(slug)) ||
    strike.weapons.length === 0 ||
    interception.weapons.length === 0
  );
}

/** A tally goes on over a few sentences. */
const tallyReachCodeUnits = 600;

function shareInitiator(a: Candidate, b: Candidate): boolean {
  return a.initiators.some((code) => b.initiators.includes(code));
}

function setsAgree(a: string[], b: string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));
}

export function datesAgree(a: DateRange | null, b: DateRange | null): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
}

function absorb(into: Candidate, from: Candidate): void {
  // Further down, who fired says that it hit: the news is still that it was shot down.
  if (into.type === "interception" && from.type === "strike" && (from.opens || !into.opens)) {
    into.type = "strike";
    into.initiators = into.targets.length > 0 ? into.targets : from.initiators;
    into.targets = from.targets;
    into.triggerSpan = from.triggerSpan;
    into.ruleId = from.ruleId;
  } else if (into.type === from.type || (into.type !== "strike" && into.type !== "interception")) {
    into.initiators = union(into.initiators, from.initiators);
    into.targets = union(into.targets, from.targets).filter((code) => !into.initiators.includes(code));
  }
  into.opens ||= from.opens;
  into.speakers = union(into.speakers, from.speakers);
  if (from.type === "warning") into.type = "warning";
  into.weapons = union(into.weapons, from.weapons);
  if (into.place === null || (into.isAim && from.place !== null && !from.isAim)) {
    into.place = from.place;
    into.isAim = from.isAim;
  }
  if (
    (!into.date && (from.date || !into.dateSpan)) ||
    (into.date && from.date && isBetterDate(from.date, into.date))
  ) {
    into.date = from.date;
    into.dateSpan = from.dateSpan;
    into.dateWords = from.dateWords;
  }
  if (into.modality !== "happened" && from.modality === "happened") into.modality = "happened";
  addClaims(into, from.claimIndices);
}

/** Keeps the claims in order, each once. Candidates come in the order of claims: mostly a push. */
function addClaims(into: Candidate, indices: number[]): void {
  let isOrdered = true;
  for (const index of indices) {
    const last = into.claimIndices.at(-1) ?? -1;
    if (index === last) continue;
    into.claimIndices.push(index);
    if (index < last) isOrdered = false;
  }
  if (!isOrdered) into.claimIndices = [...new Set(into.claimIndices)].sort((x, y) => x - y);
}

function isBetterDate(a: DateRange, b: DateRange): boolean {
  if (a.basis !== b.basis) return a.basis === "stated";
  return Date.parse(a.to) - Date.parse(a.from) < Date.parse(b.to) - Date.parse(b.from);
}

function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])];
}
