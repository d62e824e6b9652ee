/**
 * Finds: the publisher's own name or address at the head of its page.
 * Match: "SpaceWar.com." before the dateline; "Last news in Fakti."; a first line "The Kyiv Independent".
 * Near miss: "Bloomberg said on Wednesday …"; "Reuters: Russia fires missiles".
 * Source: dev 052, 054.
 * Order: before datelines, which it precedes.
 */

import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { HeadRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePublisher } from "#lib/pipeline/1-clean/person-name.ts";

const longestMasthead = 90;
/** A name or an address, then a full stop or a line's end. */
const address =
  /^(?:www\.)?(?<name>[\p{L}\d][\p{L}\d-]{1,40}(?:\.(?:[a-z]{2,12}|[A-Z]{2,4})){1,2})(?:\.(?= |$)| ?[|•·/–—-]+(?= )|$)/u;
const label =
  /^(?:(?:the )?(?:last|latest|breaking|top|today['’]s) news (?:in|on|from|at|by)|news from|published (?:in|by)|you are reading|from the pages of) (?<name>(?:the )?[\p{Lu}][\p{L}\d.'’-]*(?: [\p{Lu}][\p{L}\d.'’-]*){0,4}?)(?:[.:](?= |$)|$)/iu;
const bare = /^(?<name>[^.!?:]{2,40})(?:\.(?= )|$)/u;

export const masthead: HeadRule = {
  id: "clean/masthead",
  kind: "byline",
  matchAt(page, text, isFirst) {
    const head = text.slice(0, longestMasthead);
    for (const form of [address, label]) {
      const match = form.exec(head);
      if (match?.groups?.name && (form === label || match[0].length < text.length || isFirst))
        return match[0].length;
    }
    const match = isFirst ? bare.exec(head) : null;
    if (match?.groups?.name && outletNamed(page.lexicon, match.groups.name)) return match[0].length;
    return isFirst &&
      text.length <= longestMasthead &&
      /^[^\p{Ll}]+$/u.test(text) &&
      looksLikePublisher(titled(text))
      ? text.length
      : 0;
  },
};

/** "THE MILLBROOK COURIER" as it is written elsewhere: "The Millbrook Courier". */
export function titled(name: string): string {
  return /^[^\p{Ll}]+$/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** The name that a masthead gives. */
export function mastheadName(text: string): string | null {
  const match = address.exec(text) ?? label.exec(text) ?? bare.exec(text);
  return match?.groups?.name ?? null;
}
