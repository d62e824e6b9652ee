/** A reading to the rows of its tables. Pure. `index` is the place in the reading's own list, which others point to. */

import { toDay } from "#lib/db/calendar-day.ts";
import type { Prisma } from "#lib/db/client/client.ts";
import type { ArticleReading } from "#lib/domain/article.ts";
import type { EventMention } from "#lib/domain/event.ts";
import type { Span } from "#lib/domain/span.ts";
import { actorIdOf } from "#lib/store/save-actors.ts";

/** In: the article's id and its reading, marks verified. Out: one list of rows for each table under Article. */
export function buildReadingRows(articleId: string, reading: ArticleReading) {
  const owner = { articleId, textLength: reading.article.text.length };
  const row = <Item extends { span: Span }>(item: Item, index: number) => ({ ...owner, index, ...item.span });
  const bare = (span: Span, index: number) => ({ ...owner, index, ...span });
  const mention = <Item extends Mention>(item: Item, index: number) => ({
    ...row(item, index),
    surface: item.surface,
    basis: item.basis,
    ruleId: item.ruleId,
  });
  return {
    furniture: reading.article.furniture.map((item, index) => ({
      ...row(item, index),
      originalStart: item.originalSpan.start,
      originalEnd: item.originalSpan.end,
      kind: item.kind,
      ruleId: item.ruleId,
    })),
    paragraphs: reading.article.paragraphs.map(bare),
    sentences: reading.sentences.map(bare),
    times: reading.times.map((item, index) => ({
      ...mention(item, index),
      fromDate: toDay(item.from),
      toDate: toDay(item.to),
      precision: item.precision,
    })),
    weapons: reading.weapons.map((item, index) => ({ ...mention(item, index), weaponSlug: item.slug })),
    countries: reading.countries.map((item, index) => ({
      ...mention(item, index),
      countryCode: item.code,
      namedAs: item.as,
    })),
    places: reading.places.map((item, index) => ({ ...mention(item, index), placeSlug: item.slug })),
    actors: reading.actors.map((item, index) => ({
      ...mention(item, index),
      actorId: actorIdOf(item.actor),
    })),
    quotes: reading.quotes.map((item, index) => ({ ...row(item, index), ...telling(item), text: item.text })),
    events: reading.events.map((item, index) => ({ ...row(item, index), ...eventFields(item) })),
    eventWeapons: reading.events.flatMap(({ weapons }, eventIndex) =>
      weapons.map((weaponSlug, index) => ({ articleId, eventIndex, index, weaponSlug })),
    ),
    eventCountries: reading.events.flatMap(({ initiators, targets }, eventIndex) => [
      ...initiators.map((countryCode, index) => ({
        articleId,
        eventIndex,
        index,
        countryCode,
        role: "initiator",
      })),
      ...targets.map((countryCode, index) => ({ articleId, eventIndex, index, countryCode, role: "target" })),
    ]),
    claims: reading.claims.map((item, index) => ({
      ...row(item, index),
      ...telling(item),
      text: item.text,
      certainty: item.certainty,
      speakerCertainty: item.speakerCertainty,
      modality: item.modality,
      position: item.position,
      eventIndex: item.eventIndex,
    })),
    quantities: reading.claims.flatMap(({ quantities }, claimIndex) =>
      quantities.map(({ span, ...quantity }, index) => ({
        ...owner,
        claimIndex,
        index,
        ...span,
        ...quantity,
      })),
    ),
    issues: reading.issues.map(({ span, ...issue }, index) => ({
      ...owner,
      index,
      start: span?.start ?? null,
      end: span?.end ?? null,
      ...issue,
    })),
  };
}

type Mention = { span: Span; surface: string; basis: string; ruleId: string };
type Telling = ArticleReading["quotes"][number] | ArticleReading["claims"][number];

/** What a quotation and a claim have in common: who tells it, through whom, with which verb. */
function telling({ speaker, relay, cue, cueSpan, ruleId }: Telling) {
  return {
    speakerId: speaker && actorIdOf(speaker),
    relayId: relay && actorIdOf(relay),
    cue,
    cueStart: cueSpan?.start ?? null,
    cueEnd: cueSpan?.end ?? null,
    ruleId,
  };
}

function eventFields(event: EventMention) {
  return {
    triggerStart: event.triggerSpan.start,
    triggerEnd: event.triggerSpan.end,
    type: event.type,
    title: event.title,
    fromDate: toDay(event.date?.from ?? null),
    toDate: toDay(event.date?.to ?? null),
    precision: event.date?.precision ?? null,
    basis: event.date?.basis ?? null,
    dateStart: event.dateSpan?.start ?? null,
    dateEnd: event.dateSpan?.end ?? null,
    placeSlug: event.place,
    principal: event.principal,
    modality: event.modality,
    lead: event.lead,
    ruleId: event.ruleId,
  };
}

/** The article's own row, but for what identifies it (id, key, version, source). */
export function buildArticleFields(reading: ArticleReading, textHash: string) {
  const { article } = reading;
  const { outlet, published } = article;
  return {
    textHash,
    textLength: article.text.length,
    text: article.text,
    language: article.language,
    titleStart: article.title?.start ?? null,
    titleEnd: article.title?.end ?? null,
    standfirstStart: article.standfirst?.start ?? null,
    standfirstEnd: article.standfirst?.end ?? null,
    author: article.author?.name ?? null,
    authorStart: article.author?.span.start ?? null,
    authorEnd: article.author?.span.end ?? null,
    outletSlug: outlet.slug,
    outletName: outlet.name,
    outletBasis: outlet.basis,
    outletStart: outlet.span?.start ?? null,
    outletEnd: outlet.span?.end ?? null,
    republishes: outlet.republishes,
    republishesStart: outlet.republishesSpan?.start ?? null,
    republishesEnd: outlet.republishesSpan?.end ?? null,
    publishedDate: toDay(published.date),
    publishedTime: published.time,
    publishedBasis: published.basis,
    publishedStart: published.span?.start ?? null,
    publishedEnd: published.span?.end ?? null,
    publishedRuleId: published.ruleId,
    publishedReason: published.reason,
  } satisfies Partial<Prisma.ArticleCreateManyInput>;
}
