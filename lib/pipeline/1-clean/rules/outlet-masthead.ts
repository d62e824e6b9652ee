/**
 * Finds: the publisher that the page's own masthead names.
 * Match: "SpaceWar.com." before the dateline; "Last news in Fakti."
 * Near miss: an outlet named inside the story.
 * Source: dev 052, 054.
 * Order: first: a masthead is the page's own word for itself.
 */
import { firstOf, wordsOf } from "#lib/pipeline/1-clean/furniture-words.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { OutletRule } from "#lib/pipeline/1-clean/page.ts";
import { mastheadName, titled } from "#lib/pipeline/1-clean/rules/masthead.ts";

export const outletMasthead: OutletRule = (page) =>
  firstOf(wordsOf(page, "clean/masthead"), ({ words, at }) => {
    const name = mastheadName(words);
    const start = name === null ? -1 : words.indexOf(name);
    return name === null
      ? null
      : {
          name: outletNamed(page.lexicon, name) ? name : titled(name),
          span: { start: at + start, end: at + start + name.length },
          basis: "domain",
        };
  });
