/** Looks a publisher up by the very words that a text uses of it. */
import type { OutletEntry } from "#lib/lexicon/lexicon-schemas.ts";
import { findNames } from "#lib/lexicon/name-index.ts";
import type { OutletLexicon } from "#lib/pipeline/1-clean/page.ts";
import { splitWords } from "#lib/text/split-words.ts";

/** @returns the entry whose name or address the words are, as a whole; "the" before it does not count */
export function outletNamed(lexicon: OutletLexicon, words: string): OutletEntry | null {
  const name = words
    .trim()
    .replace(/^[Tt]he /, "")
    .replace(/[.,:;]+$/, "");
  const byDomain = outletAt(lexicon, name);
  if (byDomain) return byDomain;
  for (const candidate of [words.trim(), name, `The ${name}`]) {
    const found = findNames(lexicon.outletNames, candidate, splitWords(candidate));
    const [match] = found;
    if (match && found.length === 1 && match.start === 0 && match.end >= candidate.length - 1)
      return match.entry;
  }
  return null;
}

/** @returns the entry that owns the web address */
export function outletAt(lexicon: OutletLexicon, address: string): OutletEntry | null {
  const host = address
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#].*$/, "");
  return (
    lexicon.outletByDomain.get(host) ??
    lexicon.outletByDomain.get(host.split(".").slice(-2).join(".")) ??
    null
  );
}
