/**
 * Finds: the publisher that a byline names in the author's place or beside it.
 * Match: "By The Moscow Times | Created at …"; "By Ann Example, BBC News".
 * Near miss: "By Kateryna Hodunova"; "By our staff".
 * Source: seed 001.
 * Order: after the masthead.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePublisher } from "#lib/pipeline/1-clean/person-name.ts";

/** The name after "By", up to a separator; or the last part of the line. */
const asAuthor =
  /^(?:(?:written|reported|posted|published|story|text) )?by:? (?<name>[^|•·,;()]{2,60}?)(?= ?(?:[|•·,;(–—]|$|\.$))/diu;
const besideAuthor =
  /(?:, | \| | • | · | for | in | — | – )(?<name>(?:the )?[\p{Lu}\d][^|•·,;()\d]{1,50}?)(?= ?(?:[|•·,;(–—]|$|\.$))/dgu;

export const outletByline: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/byline"), ({ words, at }) => {
    const candidates = [asAuthor.exec(words), ...words.matchAll(besideAuthor)];
    return firstOf(candidates, (match) => {
      const found = groupSpan(match, "name", at);
      const isPublisher =
        found !== null && (outletNamed(page.lexicon, found.name) !== null || looksLikePublisher(found.name));
      return isPublisher ? { ...found, basis: "byline" } : null;
    });
  });
