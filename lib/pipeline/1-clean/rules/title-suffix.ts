/**
 * Finds: the site's name behind the headline.
 * Match: "ATACMS hit Bryansk | The Kyiv Independent", "Storm Shadow hits Kursk - BBC News".
 * Near miss: "Russia fires missile - Ukraine", "Ukraine war: Storm Shadow | What we know".
 * Source: HTML titles (`og:title`, `<title>`) that scrapers keep as the first line.
 * Order: on the first line, after the head's pieces.
 */
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { FurnitureRule } from "#lib/pipeline/1-clean/page.ts";
import { looksLikePublisher } from "#lib/pipeline/1-clean/person-name.ts";

const suffix = /^(?<title>.{15,200}?\S)(?<joint> ?[|»•·] ?| [-–—] )(?<name>[^|»•·–—]{2,50})$/u;

export const titleSuffix: FurnitureRule = {
  id: "clean/title-suffix",
  kind: "byline",
  find({ blocks, lexicon }) {
    const [first] = blocks;
    const groups = first && suffix.exec(first.text)?.groups;
    const { title = "", joint = "", name = "" } = groups ?? {};
    if (!first || !groups) return [];
    const isKnown = outletNamed(lexicon, name) !== null;
    // A stroke parts title and site; a dash may stand in a headline too.
    const isSite = isKnown || (!/[-–—]/.test(joint) && looksLikePublisher(name));
    return isSite ? [{ start: first.start + title.length, end: first.end }] : [];
  },
};
