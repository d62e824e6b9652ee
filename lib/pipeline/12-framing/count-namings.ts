import type { CorpusArticle, CorpusEvent, Naming, NamingUse } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { heldLands, wordFamilies } from "#lib/pipeline/12-framing/loaded-words.ts";
import { loadedUses } from "#lib/pipeline/12-framing/rules/loaded-uses.ts";
import { nameUses } from "#lib/pipeline/12-framing/rules/name-uses.ts";
import type { Use } from "#lib/pipeline/12-framing/use.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { rememberBy } from "#lib/text/remember-by.ts";

/**
 * Stage 12: what each text on an event calls the same thing, verbatim and counted; no verdict on any word.
 * In:      CorpusArticle[], CorpusEvent[]
 * Out:     Naming[] by event and concept; only where at least two texts on the event use at least two names
 * Offsets: UTF-16 code units into the text of the use's article, [start, end)
 * Independent of the order of the articles. It is the loop of namingsOf over the events.
 */
export function countNamings(articles: CorpusArticle[], events: CorpusEvent[], lexicon: Lexicon): Naming[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap((event) => {
    const own = [...new Set(event.mentions.map(({ articleId }) => articleId))].flatMap(
      (id) => byId.get(id) ?? [],
    );
    return namingsOf(event, own, lexicon);
  });
}

/** The names on one event. What goes in is the event and the articles that tell of it; one text alone calls nothing otherwise. */
export function namingsOf(event: CorpusEvent, articles: CorpusArticle[], lexicon: Lexicon): Naming[] {
  if (articles.length < 2) return [];
  const tellers = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const uses = tellers.flatMap((article) => usesIn(lexicon)(article));
  const concerned = conceptsOf(event, uses, lexicon);
  const byConcept = new Map<string, Use[]>();
  const isToldOf = toldOf(event, tellers);
  const named = uses.filter(
    (use) => concerned.has(use.concept) && (!isLocal.has(use.concept) || isToldOf(use)),
  );
  for (const use of [...named, ...actsCalled(event, tellers)]) {
    const known = byConcept.get(use.concept);
    if (known) known.push(use);
    else byConcept.set(use.concept, [use]);
  }
  return [...byConcept]
    .filter(([, group]) => new Set(group.map((use) => use.articleId)).size > 1)
    .filter(([concept, group]) => new Set(group.map((use) => spelling(concept, use.surface))).size > 1)
    .filter(([concept, group]) => isTelling(concept, group))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([concept, group]) => ({
      event: event.slug,
      concept,
      label: group[0]?.label ?? concept,
      uses: countUses(group),
    }));
}

/** An article is looked through once, however many events it tells of. */
const usesIn = rememberBy((lexicon: Lexicon) =>
  rememberBy((article: CorpusArticle): Use[] => [...nameUses(article, lexicon), ...loadedUses(article)]),
);

/** The things that the event itself is about; what else its texts name belongs to other events. */
function conceptsOf(event: CorpusEvent, uses: Use[], lexicon: Lexicon): Set<string> {
  const codes = new Set<string>(event.countries);
  return new Set([
    ...event.weapons.map((slug) => `weapon:${slug}`),
    ...ownWeapons(event, uses, lexicon),
    ...(event.place ? [`place:${event.place}`] : []),
    ...event.countries.map((code) => `capital:${code.toLowerCase()}`),
    ...heldLands.filter(({ country }) => codes.has(country)).map(({ concept }) => concept),
    ...wordFamilies.filter(({ of }) => of === null || of.includes(event.type)).map(({ concept }) => concept),
  ]);
}

/** What an act is called stands where the act is told; elsewhere the same words are on another. */
const isLocal = new Set(wordFamilies.filter(({ of }) => of !== null).map(({ concept }) => concept));

function toldOf(event: CorpusEvent, articles: CorpusArticle[]): (use: Use) => boolean {
  const tests = new Map(
    articles.map(({ id, reading }) => {
      const own = new Set(
        event.mentions.filter(({ articleId }) => articleId === id).map(({ index }) => index),
      );
      const claims = reading.claims.filter(({ eventIndex }) => eventIndex !== null && own.has(eventIndex));
      const mentions = [...own].flatMap((index) => reading.events[index]?.span ?? []);
      return [id, overlapTest([...claims.map(({ span }) => span), ...mentions])] as const;
    }),
  );
  return ({ articleId, span }) => tests.get(articleId)?.(span) ?? false;
}

/** "French missiles": where the event names no type, those of the initiator's make that its texts name. */
function ownWeapons(event: CorpusEvent, uses: Use[], lexicon: Lexicon): string[] {
  if (event.weapons.some((slug) => lexicon.weaponBySlug.get(slug)?.isClass === false)) return [];
  return [...new Set(uses.map(({ concept }) => concept))].filter((concept) => {
    const weapon = concept.startsWith("weapon:")
      ? lexicon.weaponBySlug.get(concept.slice("weapon:".length))
      : undefined;
    return weapon?.makers.some((code) => event.initiators.includes(code)) ?? false;
  });
}

/** The word that tells of the event itself: strike, assault, attack; green light, permission. */
function actsCalled(event: CorpusEvent, articles: CorpusArticle[]): Use[] {
  const byId = new Map(articles.map((article) => [article.id, article.reading]));
  return event.mentions.flatMap(({ articleId, index }): Use[] => {
    const reading = byId.get(articleId);
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

/** Everyday words alone ("war" and "conflict") are no choice worth a row. */
function isTelling(concept: string, group: Use[]): boolean {
  const family = wordFamilies.find((each) => each.concept === concept);
  return !family || group.some(({ surface }) => family.telling.test(surface));
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
