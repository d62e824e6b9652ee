/**
 * Finds: the publisher behind the headline.
 * Match: "ATACMS hit Bryansk | The Kyiv Independent".
 * Near miss: a name in the headline itself.
 * Source: see clean/title-suffix.
 * Order: with the masthead: the page's own word for itself.
 */
import { firstOf, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";

export const outletTitleSuffix: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/title-suffix"), ({ words, end }) => {
    const name = words.replace(/^[\s|»•·–—-]+/, "");
    return name === "" ? null : { name, span: { start: end - name.length, end }, basis: "domain" };
  });
