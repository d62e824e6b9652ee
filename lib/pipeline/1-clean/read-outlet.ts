/** Reads publisher, author and source from what the page's furniture says. A source that the story quotes is none. */
import type { OutletReading } from "#lib/domain/article.ts";
import type { OutletEntry } from "#lib/lexicon/lexicon-schemas.ts";
import { outletAt, outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import type { FurnishedPage } from "#lib/pipeline/1-clean/page.ts";
import { outletRules, republisherRules } from "#lib/pipeline/1-clean/rules/index.ts";
import { slugOf } from "#lib/text/slug-of.ts";

/** @param given the publisher that the person who added the text names, if any */
export function readOutlet(page: FurnishedPage, given: string | null): OutletReading {
  const source = republisherRules.map((rule) => rule(page)).find((found) => found !== null) ?? null;
  const republishes = source && {
    republishes: canonicalName(page, source.name),
    republishesSpan: source.span,
  };
  const rest = republishes ?? { republishes: null, republishesSpan: null };
  if (given !== null) return { ...named(page, given), basis: "given", span: null, ...rest };
  for (const rule of outletRules) {
    const found = rule(page);
    if (!found) continue;
    const publisher = named(page, found.name);
    // "Source: Xinhua" on Xinhua's own page repeats nobody.
    const isOwn = publisher.name === rest.republishes;
    return {
      ...publisher,
      basis: found.basis,
      span: found.span,
      ...(isOwn ? { republishes: null, republishesSpan: null } : rest),
    };
  }
  return { name: null, slug: null, basis: "none", span: null, ...rest };
}

function named(page: FurnishedPage, name: string): { name: string; slug: string | null } {
  const entry = entryOf(page, name);
  return entry ? { name: entry.name, slug: entry.slug } : { name, slug: slugOf(name) };
}

function canonicalName(page: FurnishedPage, name: string): string {
  return entryOf(page, name)?.name ?? name;
}

function entryOf(page: FurnishedPage, name: string): OutletEntry | null {
  return outletAt(page.lexicon, name) ?? outletNamed(page.lexicon, name);
}
