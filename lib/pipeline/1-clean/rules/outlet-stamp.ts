/**
 * Finds: the publisher behind the page's stamp.
 * Match: "Updated on: October 3, 2025 / 5:02 PM EDT / CBS News".
 * Near miss: "Published 18 November 2024 | Kyiv": a place, no publisher.
 * Source: stamp lines of CBS News and of sites on its platform.
 * Order: with the byline, which stands at the same place.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePublisher } from "#lib/pipeline/1-clean/person-name.ts";

const owner =
  /\d(?: ?[ap]m)?(?: [A-Z]{2,4})? ?[/|•·] ?(?<name>(?:The )?\p{Lu}[\p{L}\d.&'’]*(?: [\p{Lu}\d][\p{L}\d.&'’]*){0,4})$/diu;

/** "KYODO NEWS - Jan 14, 2026": before the stamp, where a lexicon has the name. */
const ownerBefore = /^(?<name>\p{Lu}[\p{L}\d .&'’]{1,30}?) ?[-–—|•·/] ?(?=[\p{L}\d])/du;

/** "TOI News Desk / TIMESOFINDIA.COM / Oct 16, 2025" */
const domain = /(?<![\p{L}.])(?<name>[\p{L}\d-]+(?:\.[\p{L}]{2,6}){1,2})(?![\p{L}])/du;

export const outletStamp: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/leading-stamp"), ({ words, at }) => {
    const before = groupSpan(ownerBefore.exec(words), "name", at);
    if (before && outletNamed(page.lexicon, before.name)) return { ...before, basis: "byline" };
    const address = groupSpan(domain.exec(words), "name", at);
    const owned = address && page.lexicon.outletByDomain.get(address.name.toLowerCase());
    if (address && owned) return { ...address, name: owned.name, basis: "domain" };
    const found = groupSpan(owner.exec(words), "name", at);
    return found && (outletNamed(page.lexicon, found.name) || looksLikePublisher(found.name))
      ? { ...found, basis: "byline" }
      : null;
  });
