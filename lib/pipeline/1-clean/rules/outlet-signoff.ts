/**
 * Finds: the publisher that the last line names.
 * Match: "Mark B Thomas for TROIB News"; "(FRANCE 24 with AFP and Reuters)"; "© 2024 The Kyiv Independent. All rights reserved."
 * Near miss: "Reporting by Pavel Polityuk; Editing by …"; "Source: Reuters", which is whose text it repeats.
 * Source: seed 000.
 * Order: after what stands at the head.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { forPublisher, withAgencies } from "#lib/pipeline/1-clean/rules/signoff.ts";

const copyright =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))? ?(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,? )?(?:by )?(?<name>[\p{Lu}\d][^.,;|©]{1,60}?)(?= ?(?:[.,;|©]|(?:19|20)\d\d|all rights|$))/diu;

/** "Source: Al Jazeera and news agencies": its own writers, with what agencies gave. */
const andAgencies =
  /^sources?: ?(?<name>[\p{Lu}\d][^.,;|]{1,50}?) (?:and|with) (?:news |wire )?agencies\b/diu;

const forPublisherPlaces = new RegExp(forPublisher.source, "du");
const withAgenciesPlaces = new RegExp(withAgencies.source, "du");

export const outletSignoff: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/signoff"), ({ words, at }) => {
    const byAuthor = groupSpan(forPublisherPlaces.exec(words), "outlet", at);
    if (byAuthor) return { ...byAuthor, basis: "signoff" };
    const withNews = groupSpan(andAgencies.exec(words), "name", at);
    if (withNews) return { ...withNews, basis: "signoff" };
    // In "(Reuters, AFP)" agencies stand alone.
    const inBrackets = groupSpan(withAgenciesPlaces.exec(words), "outlet", at);
    const isAgency = inBrackets && outletNamed(page.lexicon, inBrackets.name)?.kind === "agency";
    if (inBrackets && !isAgency && / with /.test(words)) return { ...inBrackets, basis: "signoff" };
    // A mark without a year is a picture's.
    const owner = /\d{4}|all rights/i.test(words) ? groupSpan(copyright.exec(words), "name", at) : null;
    // An agency's copyright line stands below its clients' copies too.
    return owner && outletNamed(page.lexicon, owner.name)?.kind !== "agency"
      ? { ...owner, basis: "signoff" }
      : null;
  });
