/**
 * claims/quantity: a number, what it counts and how it is bound.
 * Match:     "at least 73 Russian attack drones", "five ATACMS missiles", "ranges up to 550 kilometers", "10 to 50 meters"
 * Near miss: "in 2022", "18 November", "Kh-101", "F-16": dates and names are no quantities
 * Source:    UCDP's low and high; bounds as wire style words them
 */
import type { Quantity } from "#lib/domain/claim.ts";
import type { WeaponMention } from "#lib/domain/mention.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import { nounLemma } from "#lib/text/noun-lemma.ts";
import { numberWords } from "#lib/text/number-words.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { firstAtOrAfter } from "#lib/text/span-helpers.ts";
import { rememberWords } from "#lib/text/word-forms.ts";

/** How far behind a number the noun it counts may stand. */
const reachTokens = 6;

export function findQuantities(
  text: string,
  tokens: Token[],
  first: number,
  last: number,
  weapons: WeaponMention[],
  taken: Span[],
): Quantity[] {
  const found: Quantity[] = [];
  const isTaken = overlapTest(taken);
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || isTaken(token.span)) continue;
    const low = numberOf(tokens, i);
    if (low === null) continue;
    let end = low.last;
    let high: number | null = null;
    const joiner = tokens[end + 1]?.lower ?? "";
    const second = /^(?:to|and|-|–|or)$/.test(joiner) ? numberOf(tokens, end + 2) : null;
    const before = text.slice(Math.max(0, token.span.start - 24), token.span.start).toLowerCase();
    if (second && (joiner !== "and" || /between\s+$/.test(before)) && end + 2 <= last) {
      high = second.value;
      end = second.last;
    }
    const unit = unitAfter(tokens, end + 1, Math.min(last, end + reachTokens));
    if (!unit) continue;
    const span = { start: token.span.start, end: tokens[unit.index]?.span.end ?? token.span.end };
    const next = weapons[firstAtOrAfter(weapons, token.span.end)];
    const weapon = next && next.span.start <= span.end + 2 ? next : undefined;
    found.push({ span, ...bounds(low.value, high, before), unit: unit.lemma, of: weapon?.slug ?? null });
    i = end;
  }
  return found;
}

/** What digits or a number word in small letters say; NaN for every other word. */
const numberIn = rememberWords(({ lower: word }) => {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replace(/,/g, ""));
  const compound = /^(\w+)-(\w+)$/.exec(word);
  return (
    numberWords[word] ??
    (compound
      ? (numberWords[compound[1] ?? ""] ?? Number.NaN) + (numberWords[compound[2] ?? ""] ?? Number.NaN)
      : Number.NaN)
  );
});

function numberOf(tokens: Token[], at: number): { value: number; last: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const value = numberIn(token);
  if (!Number.isFinite(value)) return null;
  // "F-16", "Kh-101", "5,156-second": a hyphen before makes it part of a name
  const before = tokens[at - 1];
  if (before && /^[-–]$/.test(before.text) && before.span.end === token.span.start) return null;
  const scale = tokens[at + 1]?.lower ?? "";
  if (/^(?:million|billion|thousand|hundred|dozen)$/.test(scale) && token.lower !== scale)
    return { value: value * (numberWords[scale] ?? 1), last: at + 1 };
  return { value, last: at };
}

function unitAfter(tokens: Token[], from: number, last: number): { lemma: string; index: number } | null {
  if (tokens[from]?.text === "%" || /^(?:percent|per)$/i.test(tokens[from]?.text ?? ""))
    return { lemma: "percent", index: from };
  let unit: { lemma: string; index: number } | null = null;
  for (let i = from; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    const joined = tokens[i + 1]?.text === "-" || tokens[i - 1]?.text === "-";
    if (token.partOfSpeech === "NOUN") unit = { lemma: nounLemma(token.text), index: i };
    else if (
      !(
        token.partOfSpeech === "ADJ" ||
        token.partOfSpeech === "PROPN" ||
        /^(?:-|of|these|the|['’]s|more|other)$/i.test(token.text) ||
        (token.partOfSpeech === "VERB" && (joined || /ed$/.test(token.text)) && !unit)
      )
    )
      break;
    if (unit && !joined && tokens[i + 1]?.partOfSpeech !== "NOUN") break;
  }
  return unit;
}

function bounds(
  value: number,
  second: number | null,
  before: string,
): Pick<Quantity, "low" | "high" | "bound"> {
  if (second !== null) return { low: Math.min(value, second), high: Math.max(value, second), bound: "range" };
  if (/\b(?:at least|more than|over|no fewer than|exceeding|above|minimum of)\s+$/.test(before))
    return { low: value, high: null, bound: "at-least" };
  if (/\b(?:up to|as many as|at most|no more than|fewer than|less than|maximum of|under)\s+$/.test(before))
    return { low: null, high: value, bound: "up-to" };
  if (/\b(?:about|around|some|roughly|nearly|almost|approximately|an estimated|a reported)\s+$/.test(before))
    return { low: value, high: value, bound: "about" };
  return { low: value, high: value, bound: "exact" };
}
