/**
 * Finds: the author in byline or sign-off.
 * Match: "by Kateryna Hodunova, July 8, 2024"; "Mark B Thomas for TROIB News".
 * Near miss: "By The Moscow Times"; "By our staff".
 * Source: seed 000, dev 081.
 * Order: the byline before the sign-off.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { AuthorRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePerson, personName, personNames } from "#lib/pipeline/1-clean/person-name.ts";
import { forPublisher } from "#lib/pipeline/1-clean/rules/signoff.ts";

const afterBy = new RegExp(
  `^(?:\\p{L}+ )?(?:by|By|BY|[Aa]uthors?|AUTHORS?) ?:? ?(?<name>${personNames})`,
  "du",
);
const unannounced = new RegExp(`^(?<name>${personNames}) {0,3}(?:[|•·,–—-])`, "du");
const firstOnly = new RegExp(`^${personName}`, "u");

export const authorByline: AuthorRule = (page) =>
  firstOf(wordsOf(page, "clean/byline"), ({ words, at }) => {
    const found = groupSpan(afterBy.exec(words) ?? unannounced.exec(words), "name", at);
    if (!found) return null;
    const people = found.name.split(/, and |, | and | & /);
    const known = people.findIndex((part) => !isAuthor(part) || outletNamed(page.lexicon, part) !== null);
    if (known < 0) return found;
    // "By Ann Example, BBC News": what comes after the people is their outlet.
    if (known === 0) return null;
    const name = found.name
      .slice(0, found.name.indexOf(people[known] ?? ""))
      .replace(/(?:,| and| &|, and) $/, "");
    return firstOnly.test(name)
      ? { name, span: { start: found.span.start, end: found.span.start + name.length } }
      : null;
  });

export const authorSignoff: AuthorRule = (page) =>
  firstOf(wordsOf(page, "clean/signoff"), ({ words, at }) => {
    const found = groupSpan(new RegExp(forPublisher.source, "du").exec(words), "author", at);
    return found && isAuthor(found.name) ? found : null;
  });

function isAuthor(name: string): boolean {
  return looksLikePerson(name) && !/^(?:Created|Updated|Published|Posted)\b/.test(name);
}
