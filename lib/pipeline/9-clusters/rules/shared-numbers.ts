/**
 * clusters/numbers: two reports that give the same numbers of the same things, or the same name of an operation, are on
 * the same thing.
 * Match:     "120 missiles and 90 drones" in both; "7,688 km" and "7,687.5 km"; "Operation Midnight Hammer"
 * Near miss: "two killed" in both: small numbers meet by chance; "the special military operation" is a war's name
 * Source:    figures of a raid or a test come from one statement and are rounded on the way
 */
import type { ArticleReading } from "#lib/domain/article.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** Smaller numbers are shared by chance. */
const minDistinctive = 20;
/** So many shared numbers tell the event; one may be a figure that goes round. */
const minShared = 2;
/** What rounding to the last whole number, or to three digits, takes off. */
const rounding = { absolute: 0.5, relative: 0.001 };
const operation = /\bOperation (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu;

/** @returns "120 missile" and "Operation Midnight Hammer", each once, in the order of the text */
export function distinctiveNumbers({ article, claims }: ArticleReading): string[] {
  const numbers = claims
    .flatMap((claim) => claim.quantities)
    .filter(({ low, high }) => low !== null && low === high && low >= minDistinctive)
    .map(({ low, unit }) => `${low} ${unit}`);
  const operations = allMatches(article.text, operation).map((match) => `Operation ${match.groups?.name}`);
  return [...new Set([...numbers, ...operations])];
}

export function shareNumbers(a: readonly string[], b: readonly string[]): boolean {
  let shared = 0;
  for (const one of a) {
    if (!b.some((other) => isSame(one, other))) continue;
    if (Number.isNaN(Number.parseFloat(one))) return true;
    shared++;
  }
  return shared >= minShared;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [Number.parseFloat(a), Number.parseFloat(b)];
  const slack = Math.min(rounding.absolute, Math.max(one, other) * rounding.relative);
  return Math.abs(one - other) <= slack && a.slice(a.indexOf(" ")) === b.slice(b.indexOf(" "));
}
