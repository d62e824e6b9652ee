/** Writes a hand-made corpus as rows: what the queries and pages are tried on, apart from every rule of reading. */
import { createHash } from "node:crypto";
import type { Prisma } from "#lib/db/client/client.ts";
import type { Database } from "#lib/db/database-client.ts";
import type { Certainty } from "#lib/domain/certainty.ts";
import type { ClaimPosition } from "#lib/domain/claim.ts";
import type { ArticleCopy, Conflict } from "#lib/domain/corpus.ts";
import type { DateRange } from "#lib/domain/date-range.ts";
import type { EventType } from "#lib/domain/event.ts";
import type { ReadingIssue } from "#lib/domain/issue.ts";
import { gatherFacets } from "#lib/store/corpus/event-facets.ts";

/** Everything that is read from a text is given by its words: the first place where they stand is the span. */
export type SampleArticle = {
  id: string;
  source?: string;
  text: string;
  outlet?: { slug: string; words: string | null };
  published?: { date: string; basis: "given" | "stated" | "inferred"; words?: string; time?: string };
  inferred?: { date: string; reason: string };
  title?: string;
  standfirst?: string;
  republishes?: string;
  furniture?: { words: string; kind: string }[];
  weapons?: { words: string; slug: string }[];
  places?: { words: string; slug: string }[];
  countries?: { words: string; code: string }[];
  times?: ({ words: string } & Omit<DateRange, "basis">)[];
  quotes?: { words: string; speaker?: string; cue?: string; variantOf?: string }[];
  claims?: {
    words: string;
    claim?: string;
    certainty: Certainty;
    speaker?: string;
    cue?: string;
    position?: ClaimPosition;
  }[];
  events?: {
    event: string;
    words: string;
    date?: DateRange;
    dateWords?: string;
    place?: string;
    weapons?: string[];
    initiators?: string[];
    targets?: string[];
    principal?: string;
    lead?: boolean;
  }[];
  issues?: { words?: string; reason: string; severity: ReadingIssue["severity"] }[];
};

export type SampleEvent = {
  slug: string;
  type: EventType;
  title: string;
  date: DateRange | null;
  place?: string;
  weapons?: string[];
  initiators?: string[];
  targets?: string[];
  countries?: string[];
  conflicts?: { kind: Conflict["kind"]; about: string; sides: { article: string; says: string }[] }[];
};

export type SampleCorpus = {
  outlets: { slug: string; name: string }[];
  weapons: { slug: string; name: string; isClass?: boolean }[];
  countries: { code: string; name: string }[];
  places: { slug: string; name: string; countryCode: string; latitude: number; longitude: number }[];
  articles: SampleArticle[];
  events: SampleEvent[];
  claims: { slug: string; text: string; event: string | null }[];
  copies?: ArticleCopy[];
};

const RULE = "sample/by-hand";

/** Stores the corpus into an empty, migrated database. */
export async function storeSample(corpus: SampleCorpus, database: Database): Promise<void> {
  await database.country.createMany({ data: corpus.countries });
  await database.outlet.createMany({
    data: corpus.outlets.map((outlet) => ({ ...outlet, inLexicon: true })),
  });
  await database.weapon.createMany({
    data: corpus.weapons.map(({ slug, name, isClass = false }) => ({
      slug,
      name,
      isClass,
      kind: "missile",
      makers: [],
    })),
  });
  await database.place.createMany({ data: corpus.places.map((place) => ({ ...place, kind: "city" })) });
  await database.actor.createMany({
    data: speakersOf(corpus).map((name) => ({ id: name, name, kind: "person" })),
  });
  for (const article of corpus.articles) await storeArticle(article, database);
  for (const event of corpus.events) await storeEvent(event, corpus, database);
  await database.claim.createMany({
    data: corpus.claims.map(({ slug, text, event }) => ({ slug, text, eventSlug: event })),
  });
  for (const article of corpus.articles) await storeAppearances(article, database);
  await gatherFacets(
    database,
    corpus.events.map(({ slug }) => slug),
  );
  await database.articleCopy.createMany({ data: corpus.copies ?? [] });
}

function speakersOf(corpus: SampleCorpus): string[] {
  const speakers = corpus.articles.flatMap(({ claims = [], quotes = [] }) =>
    [...claims, ...quotes].flatMap(({ speaker }) => speaker ?? []),
  );
  return [...new Set(speakers)];
}

/** The span of the first place where these words stand. */
function find(article: SampleArticle, words: string): { start: number; end: number } {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`Sample ${article.id} has no “${words}”`);
  return { start, end: start + words.length };
}

async function storeArticle(article: SampleArticle, database: Database): Promise<void> {
  const { id, text, published } = article;
  const key = { articleId: id, textLength: text.length };
  const maybe = (words: string | null | undefined) => (words ? find(article, words) : null);
  const [title, standfirst] = [maybe(article.title), maybe(article.standfirst)];
  const [outlet, date] = [maybe(article.outlet?.words), maybe(published?.words)];
  await database.article.create({
    data: {
      id,
      key: id,
      version: 1,
      current: true,
      source: article.source ?? `${id}.txt`,
      textHash: createHash("sha256").update(text).digest("hex"),
      textLength: text.length,
      text,
      original: text,
      pipelineVersion: "sample",
      language: "en",
      titleStart: title?.start ?? null,
      titleEnd: title?.end ?? null,
      standfirstStart: standfirst?.start ?? null,
      standfirstEnd: standfirst?.end ?? null,
      outletSlug: article.outlet?.slug ?? null,
      outletBasis: article.outlet ? "byline" : "none",
      outletStart: outlet?.start ?? null,
      outletEnd: outlet?.end ?? null,
      republishes: article.republishes ?? null,
      publishedDate: published ? new Date(published.date) : null,
      publishedTime: published?.time ?? null,
      publishedBasis: published?.basis ?? "unknown",
      publishedStart: date?.start ?? null,
      publishedEnd: date?.end ?? null,
    },
  });
  const mentions = <Row extends { words: string }>(rows: readonly Row[] | undefined) =>
    (rows ?? []).map((row, index) => ({
      row,
      base: { ...key, ...find(article, row.words), index },
      read: { surface: row.words, basis: "stated", ruleId: RULE },
    }));
  await database.paragraph.createMany({ data: paragraphsOf(article).map((row) => ({ ...key, ...row })) });
  await database.sentence.createMany({ data: sentencesOf(text).map((row) => ({ ...key, ...row })) });
  await database.furniture.createMany({
    data: mentions(article.furniture).map(({ row, base }) => ({
      ...base,
      originalStart: base.start,
      originalEnd: base.end,
      kind: row.kind,
      ruleId: RULE,
    })),
  });
  await database.weaponMention.createMany({
    data: mentions(article.weapons).map(({ row, base, read }) => ({
      ...base,
      ...read,
      weaponSlug: row.slug,
    })),
  });
  await database.placeMention.createMany({
    data: mentions(article.places).map(({ row, base, read }) => ({ ...base, ...read, placeSlug: row.slug })),
  });
  await database.countryMention.createMany({
    data: mentions(article.countries).map(({ row, base, read }) => ({
      ...base,
      ...read,
      countryCode: row.code,
      namedAs: "name",
    })),
  });
  await database.timeMention.createMany({
    data: mentions(article.times).map(({ row, base, read }) => ({
      ...base,
      ...read,
      fromDate: new Date(row.from),
      toDate: new Date(row.to),
      precision: row.precision,
    })),
  });
  await database.quote.createMany({
    data: mentions(article.quotes).map(({ row, base }) => ({
      ...base,
      text: row.words,
      speakerId: row.speaker ?? null,
      cue: row.cue ?? null,
      ruleId: RULE,
    })),
  });
  await storeEventMentions(article, database);
  await database.claimMention.createMany({
    data: mentions(article.claims).map(({ row, base }) => ({
      ...base,
      text: row.words,
      speakerId: row.speaker ?? null,
      cue: row.cue ?? null,
      certainty: row.certainty,
      speakerCertainty: "asserted",
      modality: "happened",
      position: row.position ?? "body",
      ruleId: RULE,
    })),
  });
  await database.readingIssue.createMany({
    data: (article.issues ?? []).map(({ words, reason, severity }, index) => {
      const span = words ? find(article, words) : null;
      return {
        ...key,
        index,
        start: span?.start ?? null,
        end: span?.end ?? null,
        reason,
        severity,
        ruleId: RULE,
      };
    }),
  });
  if (article.inferred)
    await database.inferredPublication.create({
      data: {
        articleId: id,
        date: new Date(article.inferred.date),
        reason: article.inferred.reason,
        ruleId: RULE,
      },
    });
}

/** Lines that are neither title nor standfirst nor furniture. */
function paragraphsOf(article: SampleArticle) {
  const apart = [article.title, article.standfirst, ...(article.furniture ?? []).map(({ words }) => words)];
  let start = 0;
  const lines = article.text.split("\n").map((line) => {
    const span = { start, end: start + line.length, line };
    start += line.length + 1;
    return span;
  });
  return lines
    .filter(({ line }) => line.trim() !== "" && !apart.includes(line))
    .map(({ start: from, end }, index) => ({ index, start: from, end }));
}

function sentencesOf(text: string) {
  return [...text.matchAll(/[^\n.?!]+[.?!]*["”’]?/g)]
    .filter(([words]) => words.trim() !== "")
    .map(({ index: start, 0: words }, index) => {
      const lead = words.length - words.trimStart().length;
      return { index, start: start + lead, end: start + words.trimEnd().length };
    });
}

async function storeEventMentions(article: SampleArticle, database: Database): Promise<void> {
  const key = { articleId: article.id, textLength: article.text.length };
  for (const [index, event] of (article.events ?? []).entries()) {
    const span = find(article, event.words);
    const date = event.dateWords ? find(article, event.dateWords) : null;
    const countries = [
      ...(event.initiators ?? []).map((countryCode) => ({ countryCode, role: "initiator" })),
      ...(event.targets ?? []).map((countryCode) => ({ countryCode, role: "target" })),
    ];
    const data: Prisma.EventMentionUncheckedCreateInput = {
      ...key,
      ...span,
      index,
      triggerStart: span.start,
      triggerEnd: span.end,
      type: "strike",
      title: event.words,
      ...dateColumns(event.date ?? null),
      dateStart: date?.start ?? null,
      dateEnd: date?.end ?? null,
      placeSlug: event.place ?? null,
      principal: event.principal ?? null,
      modality: "happened",
      lead: event.lead ?? false,
      ruleId: RULE,
      weapons: { create: (event.weapons ?? []).map((weaponSlug, place) => ({ weaponSlug, index: place })) },
      countries: { create: countries.map((country, place) => ({ ...country, index: place })) },
    };
    await database.eventMention.create({ data });
  }
}

function dateColumns(date: DateRange | null) {
  return {
    fromDate: date && new Date(date.from),
    toDate: date && new Date(date.to),
    precision: date?.precision ?? null,
    basis: date?.basis ?? null,
  };
}

async function storeEvent(event: SampleEvent, corpus: SampleCorpus, database: Database): Promise<void> {
  const tellers = corpus.articles.filter(({ events = [] }) =>
    events.some((mention) => mention.event === event.slug),
  );
  const countries = [
    ...(event.initiators ?? []).map((countryCode) => ({ countryCode, role: "initiator" })),
    ...(event.targets ?? []).map((countryCode) => ({ countryCode, role: "target" })),
    ...(event.countries ?? []).map((countryCode) => ({ countryCode, role: "named" })),
  ];
  await database.event.create({
    data: {
      slug: event.slug,
      key: event.slug,
      base: event.slug,
      family: event.type,
      type: event.type,
      title: event.title,
      ...dateColumns(event.date),
      placeSlug: event.place ?? null,
      weapons: { create: (event.weapons ?? []).map((weaponSlug, index) => ({ weaponSlug, index })) },
      countries: { create: countries.map((country, index) => ({ ...country, index })) },
      coverage: {
        create: tellers.map(({ id, events = [] }) => ({
          articleId: id,
          lead: events.some((mention) => mention.event === event.slug && mention.lead === true),
        })),
      },
      appearances: {
        create: tellers.flatMap(({ id, events = [] }) =>
          events.flatMap((mention, mentionIndex) =>
            mention.event === event.slug ? [{ articleId: id, mentionIndex }] : [],
          ),
        ),
      },
      conflicts: {
        create: (event.conflicts ?? []).map(({ kind, about, sides }, index) => ({
          index,
          kind,
          about,
          sides: {
            create: sides.flatMap((side, place) => {
              const article = corpus.articles.find(({ id }) => id === side.article);
              if (!article) return [];
              const span = find(article, side.says);
              return [
                {
                  index: place,
                  articleId: article.id,
                  textLength: article.text.length,
                  ...span,
                  says: side.says,
                },
              ];
            }),
          },
        })),
      },
    },
  });
}

async function storeAppearances(article: SampleArticle, database: Database): Promise<void> {
  await database.claimAppearance.createMany({
    data: (article.claims ?? []).flatMap(({ claim }, mentionIndex) =>
      claim ? [{ articleId: article.id, mentionIndex, claimSlug: claim }] : [],
    ),
  });
  await database.quoteVariant.createMany({
    data: (article.quotes ?? []).flatMap(({ variantOf }, quoteIndex) =>
      variantOf ? [{ claimSlug: variantOf, group: 0, articleId: article.id, quoteIndex }] : [],
    ),
  });
}
