/**
 * Finds: the publisher by what only its own writers write of it: what it could not verify, whom it asked, what it has
 * seen or learned, who works for it; and, under a byline, the one newspaper or site that somebody "told".
 * Match: "The Kyiv Independent could not verify the claims"; "Newsweek contacted the Pentagon for comment"; "X is a
 * reporter for the Kyiv Independent."; "a source told the Kyiv Independent" below "by Kateryna Hodunova".
 * Near miss: "told the BBC", "Bloomberg said", "Reuters reported", "according to The Times".
 * Source: dev 081; style rules of the Kyiv Independent, Newsweek, the BBC on unverified claims.
 * Order: last but the dateline: a sign weaker than a name on the page.
 */

import { findNames } from "#lib/lexicon/name-index.ts";
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { FurnishedPage, NamedSpan, OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { writerLine } from "#lib/pipeline/1-clean/rules/site-notice.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { splitWords } from "#lib/text/split-words.ts";

const name = "(?<name>(?:[Tt]he )?[\\p{Lu}][\\p{L}\\d.'’&-]*(?: [\\p{Lu}][\\p{L}\\d.'’&-]*){0,3})";
const writerWithPlaces = new RegExp(writerLine.source, "du");
/** At a clause's beginning: what the writers could not verify, whom they asked. */
const ownActs = new RegExp(
  `(?<=^|[.!?"”’] |\\b(?:but|and|though|as) )${name} (?:(?:could|can|was|is|has|had|did)(?: been)?(?: not|n['’]t)?(?: yet)?(?: been)?(?: immediately| independently)* (?:able to |unable to )?(?:independently )?(?:verify|verified|confirm|confirmed)\\b|(?:has )?(?:reached out to|contacted|approached|asked)\\b[^.\\n]{2,80}\\bfor (?:a )?(?:comment|response|clarification))`,
  "dgmu",
);
/** "…, the BBC understands": what its own writers hold to be so. */
const ownKnowledge = new RegExp(
  `(?<=, )${name} (?:understands|can reveal|has learnt|has learned)(?=[.,])`,
  "dgu",
);
/** "The Telegraph understands that …" at a sentence's beginning. */
const ownSources = new RegExp(
  `(?<=^|[.!?"”’] )${name} (?:understands|has learnt|has learned|can reveal) that\\b`,
  "dgmu",
);
/** Words of all that; most texts have none and cost no more than this look. */
const mayBeOwn =
  /verif|could not|not able|unable|n['’]t (?:verify|confirm)|can confirm|for (?:a )?(?:comment|response|clarification)|understands|can reveal|has learn/;
const told = new RegExp(`\\b(?:told|tells|spoke to|speaking to) ${name}`, "dgu");
/** A text of pages does not grow more telling beyond this. */
const readCodeUnits = 20_000;

export const outletSelfReference: OutletRule = (page) => {
  const found = fromWriterLine(page) ?? fromOwnVoice(page) ?? fromTold(page);
  return found && { ...found, basis: "byline" };
};

function fromWriterLine(page: FurnishedPage): NamedSpan | null {
  return firstOf(wordsOf(page, "clean/site-notice"), ({ words, at }) =>
    groupSpan(writerWithPlaces.exec(words), "outlet", at),
  );
}

function fromOwnVoice(page: FurnishedPage): NamedSpan | null {
  const text = page.text.slice(0, readCodeUnits);
  if (!mayBeOwn.test(text)) return null;
  return firstOf(
    [ownActs, ownKnowledge, ownSources].flatMap((pattern) => allMatches(text, pattern)),
    (match) => {
      const found = groupSpan(match, "name", 0);
      return found && outletNamed(page.lexicon, found.name) ? found : null;
    },
  );
}

/** Only below a byline, where no other outlet is named, and never a broadcaster or agency: others quote those. */
function fromTold(page: FurnishedPage): NamedSpan | null {
  if (wordsOf(page, "clean/byline").length === 0) return null;
  const text = page.text.slice(0, readCodeUnits);
  return firstOf(allMatches(text, told), (match) => {
    const found = groupSpan(match, "name", 0);
    const entry = found && outletNamed(page.lexicon, found.name);
    if (!found || !entry || !["newspaper", "online", "magazine"].includes(entry.kind)) return null;
    const named = findNames(page.lexicon.outletNames, text, splitWords(text));
    return named.every((one) => one.entry === entry) ? found : null;
  });
}
