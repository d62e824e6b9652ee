import type { CorpusArticle, CorpusEvent, Naming, NamingUse } from "#lib/domain/corpus.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";

type Use = { concept: string; label: string; surface: string; articleId: string; span: Span };

/**
 * Stage 12: what each text on an event calls the same thing, verbatim and counted; no verdict on any word.
 * In:      CorpusArticle[], CorpusEvent[]
 * Out:     Naming[] by event and concept; only where at least two texts on the event use at least two names
 * Offsets: UTF-16 code units into the text of the use's article, [start, end)
 * Independent of the order of the articles.
 */
export function countNamings(articles: CorpusArticle[], events: CorpusEvent[], lexicon: Lexicon): Naming[] {
  const usesOf = new Map(articles.map((article) => [article.id, namesUsed(article, lexicon)] as const));
  return events.flatMap((event) => {
    const ids = [...new Set(event.mentions.map((mention) => mention.articleId))].sort();
    const concerned = conceptsOf(event);
    const named = ids.flatMap((id) => usesOf.get(id) ?? []).filter((use) => concerned.has(use.concept));
    const uses = [...named, ...actsCalled(event, articles)];
    return namingsOf(event.slug, uses);
  });
}

/** The things that the event itself is about; what else its texts name belongs to other events. */
function conceptsOf(event: CorpusEvent): Set<string> {
  return new Set([
    ...event.weapons.map((slug) => `weapon:${slug}`),
    ...(event.place ? [`place:${event.place}`] : []),
    ...event.countries.map((code) => `capital:${code.toLowerCase()}`),
  ]);
}

/** Weapons, places and capitals by every name that a text gives them. */
function namesUsed({ id, reading }: CorpusArticle, lexicon: Lexicon): Use[] {
  const weapons = reading.weapons
    .filter((mention) => !mention.isClass)
    .map((mention) => ({
      concept: `weapon:${mention.slug}`,
      label: lexicon.weaponBySlug.get(mention.slug)?.name ?? mention.slug,
      mention,
    }));
  const places = reading.places.map((mention) => ({
    concept: `place:${mention.slug}`,
    label: lexicon.placeBySlug.get(mention.slug)?.name ?? mention.slug,
    mention,
  }));
  const capitals = reading.countries
    .filter((mention) => mention.as === "capital")
    .map((mention) => ({
      concept: `capital:${mention.code.toLowerCase()}`,
      label: lexicon.countryByCode.get(mention.code)?.capital?.name ?? mention.code,
      mention,
    }));
  return [...weapons, ...places, ...capitals].map(({ concept, label, mention }) => ({
    concept,
    label,
    surface: plainName(mention.surface),
    articleId: id,
    span: mention.span,
  }));
}

/** The word that tells of the event itself: strike, assault, attack; green light, permission. */
function actsCalled(event: CorpusEvent, articles: CorpusArticle[]): Use[] {
  return event.mentions.flatMap(({ articleId, index }): Use[] => {
    const reading = articles.find((article) => article.id === articleId)?.reading;
    const mention = reading?.events[index];
    if (!reading || !mention || mention.principal !== null) return [];
    const { start, end } = mention.triggerSpan;
    return [
      {
        concept: "act",
        label: "What it calls the event",
        surface: reading.article.text.slice(start, end).replace(/\s+/g, " ").toLowerCase(),
        articleId,
        span: mention.triggerSpan,
      },
    ];
  });
}

/** "Storm Shadow missiles" and "Storm Shadows" are the name Storm Shadow; its spelling stays as it stands. */
function plainName(surface: string): string {
  return surface.replace(/\s+/g, " ").replace(/ (?:missiles?|rockets?|drones?|bombs?)$/i, "");
}

function namingsOf(event: string, uses: Use[]): Naming[] {
  const byConcept = new Map<string, Use[]>();
  for (const use of uses) byConcept.set(use.concept, [...(byConcept.get(use.concept) ?? []), use]);
  return [...byConcept]
    .filter(([, group]) => new Set(group.map((use) => use.articleId)).size > 1)
    .filter(([concept, group]) => new Set(group.map((use) => spelling(concept, use.surface))).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([concept, group]) => ({
      event,
      concept,
      label: group[0]?.label ?? concept,
      uses: countUses(group),
    }));
}

/** "Kursk Region" and "Kursk region" are one spelling; "SCALP" and "Scalp" are two, as house styles differ on it. */
function spelling(concept: string, surface: string): string {
  return concept.startsWith("weapon:") ? surface : surface.toLowerCase();
}

function countUses(group: Use[]): NamingUse[] {
  const counted = new Map<string, NamingUse>();
  for (const use of [...group].sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.span.start - b.span.start,
  )) {
    const key = `${use.articleId} ${use.surface}`;
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { articleId: use.articleId, surface: use.surface, count: 1, span: use.span });
  }
  return [...counted.values()];
}
