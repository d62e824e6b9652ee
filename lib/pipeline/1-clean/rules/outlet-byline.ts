/**
 * Finds: the publisher that a byline names in the author's place or beside it.
 * Match: "By The Moscow Times | Created at …"; "By Ann Example, BBC News".
 * Near miss: "By Kateryna Hodunova"; "By our staff"; "By Reuters", which is whose text it repeats.
 * Source: seed 001.
 * Order: after the masthead.
 */
import { firstOf, groupSpan, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { FurnishedPage, NamedSpan, OutletRule, RepublisherRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePublisher, withoutDesk } from "#lib/pipeline/1-clean/person-name.ts";
import { isStatesOwn } from "#lib/pipeline/1-clean/rules/dateline-agency.ts";
import { allMatches } from "#lib/text/all-matches.ts";

/** The name after "By", up to a separator; or the last part of the line. */
const asAuthor =
  /^(?:(?:written|reported|posted|published|story|text) )?by:? (?<name>[^|•·,;()]{2,60}?)(?= ?(?:[|•·,;(–—]|$|\.$))/diu;
/** "Taro Ishibe, Nikkei staff writer" */
const staffOf =
  /, (?<name>\p{Lu}[\p{L}\d &.'’-]{1,40}?) (?:staff (?:writer|reporter)|correspondent|reporter|editor)s?\b/dgu;
const besideAuthor =
  /(?:, | \| | • | · | for | in | — | – )(?<name>(?:the )?[\p{Lu}\d][^|•·,;()\d]{1,50}?)(?= ?(?:[|•·,;(–—]|$|\.$))/dgu;

/** What a byline's publisher is: an agency there sells its copy, so that the text is its own, not the page. */
type Kind = "publisher" | "agency";

export const outletByline: OutletRule = (page) => {
  const found = namedInByline(page, "publisher");
  return found && { ...found, basis: "byline" };
};

export const republisherByline: RepublisherRule = (page) => namedInByline(page, "agency");

function namedInByline(page: FurnishedPage, kind: Kind): NamedSpan | null {
  return firstOf(wordsOf(page, "clean/byline"), ({ words, at }) => {
    // "Ann Example | with AFP, AP": whom she drew on.
    const own = words.replace(/\b(?:with|and agencies)\b.*$/, "");
    return firstOf(
      [asAuthor.exec(own), ...allMatches(own, besideAuthor), ...allMatches(own, staffOf)],
      (match) => {
        const found = groupSpan(match, "name", at);
        if (!found) return null;
        if (kindOf(page, found.name) === kind) return found;
        // "By Times of Israel staff and Ann Example"
        // "RFE/RL's Ukrainian Service": whose service it is stands before the 's.
        const owner = /^(?<name>.{2,30}?)['’]s \p{Lu}/u.exec(found.name)?.groups?.name;
        if (owner && kindOf(page, owner) === kind)
          return { name: owner, span: { start: found.span.start, end: found.span.start + owner.length } };
        const [first = ""] = found.name.split(/ and |, /);
        const name = withoutDesk(first);
        const isDesk = name !== first && !deskAlone.test(name);
        return isDesk && (kindOf(page, name) ?? "publisher") === kind
          ? { name, span: { start: found.span.start, end: found.span.start + name.length } }
          : null;
      },
    );
  });
}

/** "Foreign Reporter", "our diplomatic editor": a desk that says not whose. */
const deskAlone =
  /^(?:(?:our|by|foreign|world|news|web|online|digital|diplomatic|political|defen[cs]e|security|military|staff|senior|chief|special|agency|the|a) ?)+$/i;

function kindOf({ lexicon }: FurnishedPage, name: string): Kind | null {
  const entry = outletNamed(lexicon, name);
  if (entry) return entry.kind === "agency" && !isStatesOwn(entry) ? "agency" : "publisher";
  return looksLikePublisher(name) ? "publisher" : null;
}
