/**
 * Finds: the publisher that the last line names.
 * Match: "Mark B Thomas for TROIB News"; "© 2024 The Kyiv Independent. All rights reserved."
 * Near miss: "Reporting by Pavel Polityuk; Editing by …"; "Source: Reuters", which is whose text it repeats.
 * Source: seed 000.
 * Order: after what stands at the head.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { forPublisher } from "#lib/pipeline/1-clean/rules/signoff.ts";

const copyright =
  /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)))? ?(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,? )?(?:by )?(?<name>[\p{Lu}\d][^.,;|©]{1,60}?)(?= ?(?:[.,;|©]|(?:19|20)\d\d|all rights|$))/diu;

/** "Source: Al Jazeera and news agencies": its own writers, with what agencies gave. */
const andAgencies =
  /^sources?: ?(?<name>[\p{Lu}\d][^.,;|]{1,50}?) (?:and|with) (?:news |wire )?agencies\b/diu;

export const outletSignoff: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/signoff"), ({ words, at }) => {
    const byAuthor = groupSpan(new RegExp(forPublisher.source, "du").exec(words), "outlet", at);
    if (byAuthor) return { ...byAuthor, basis: "signoff" };
    const withAgencies = groupSpan(andAgencies.exec(words), "name", at);
    if (withAgencies) return { ...withAgencies, basis: "signoff" };
    // A mark without a year is a picture's.
    const owner = /\d{4}|all rights/i.test(words) ? groupSpan(copyright.exec(words), "name", at) : null;
    // An agency's copyright line stands below its clients' copies too.
    return owner && outletNamed(page.lexicon, owner.name)?.kind !== "agency"
      ? { ...owner, basis: "signoff" }
      : null;
  });
