/**
 * A small grammar for sentences. `[a|b]` is one of the ways, and may be nested; `{slot}` is a fact, `{^slot}` the same with
 * a capital. `k,i: ` at the start names what must hold for the sentence to be said, `!k` what must not.
 */
import type { Chance } from "#tests/support/archive/chance.ts";

export type Facts = { words: Readonly<Record<string, string>>; holds: ReadonlySet<string> };

const condition = /^((?:!?[a-z]\w*,)*!?[a-z]\w*): /;

/** Whether the sentence may be said: its conditions hold, and all of its facts are known. */
export function mayBeSaid(template: string, { words, holds }: Facts): boolean {
  const conditions = condition.exec(template)?.[1]?.split(",") ?? [];
  return (
    conditions.every((name) => (name.startsWith("!") ? !holds.has(name.slice(1)) : holds.has(name))) &&
    [...template.matchAll(/\{\^?(\w+)\}/g)].every(([, slot]) => words[slot ?? ""] !== undefined)
  );
}

/** @throws RangeError on a bracket that is not closed */
export function expand(template: string, { words }: Pick<Facts, "words">, chance: Chance): string {
  const chosen = choose(template.replace(condition, ""), chance);
  const filled = chosen.replace(/\{(\^?)(\w+)\}/g, (_, capital: string, slot: string) => {
    const word = words[slot] ?? "";
    return capital ? capitalize(word) : word;
  });
  const tidy = filled
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .replace(/\b([Aa]) (?=(?:Armenian|Azerbaijani|Israeli|Iranian|Indian|Iraqi|American)\b)/g, "$1n ")
    .replace(/(?<=[ap]\.m\.)\./g, "");
  return capitalize(tidy.trim());
}

export function capitalize(text: string): string {
  return text.replace(/^[“‘"']?\p{Ll}/u, (start) => start.toUpperCase());
}

/** Settles the innermost brackets first. */
function choose(template: string, chance: Chance): string {
  let text = template;
  while (text.includes("[")) {
    const settled = text.replace(/\[([^[\]]*)\]/g, (_, ways: string) => chance.pick(ways.split("|")));
    if (settled === text) throw new RangeError(`a bracket is not closed: ${template}`);
    text = settled;
  }
  return text;
}
