import type { Database } from "#lib/db/database-client.ts";
import { getDatabase } from "#lib/db/get-database.ts";
import { datePrecisionSchema } from "#lib/domain/date-range.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { readingIssueSchema } from "#lib/domain/issue.ts";
import type { Span } from "#lib/domain/span.ts";
import type { ArticleView, SourceView } from "#lib/domain/views/article-view.ts";
import type { MarkKind, MarkView } from "#lib/domain/views/mark-view.ts";
import {
  type ArticleRow,
  getArticleRow,
  getNewerId,
  listSharingTexts,
  type TextRow,
} from "#lib/queries/article-rows.ts";
import { buildClaimNotes, gatherMentions } from "#lib/queries/build-article-notes.ts";
import { listTextNumbers } from "#lib/queries/list-text-numbers.ts";
import { isoDay, type TextNumbers, toTextView } from "#lib/queries/text-view.ts";

/** One article with everything that was read from it; null where there is no such article. */
export async function getArticle(
  id: string,
  database: Database = getDatabase(),
): Promise<ArticleView | null> {
  const row = await getArticleRow(id, database);
  if (row === null) return null;
  const [sharing, numbers, newerId] = await Promise.all([
    listSharingTexts(row, database),
    listTextNumbers(database),
    getNewerId(row, database),
  ]);
  return toArticleView(row, sharing, numbers, newerId);
}

function toArticleView(
  row: ArticleRow,
  sharing: readonly TextRow[],
  numbers: TextNumbers,
  newerId: string | null,
): ArticleView {
  const sources = sourcesOf(row);
  return {
    id: row.id,
    text: row.text,
    view: toTextView(row, numbers),
    title: spanOf(row.titleStart, row.titleEnd),
    standfirst: spanOf(row.standfirstStart, row.standfirstEnd),
    name: nameOf(row),
    paragraphs: row.paragraphs.map(({ start, end }) => ({ start, end })),
    source: row.source,
    url: row.url,
    version: row.version,
    newerId,
    outletBasis: row.outletBasis,
    outletSource: sources.outlet,
    republishes: row.republishes,
    republishesSource: sources.republishes,
    author: row.author,
    authorSource: sources.author,
    publishedSource: sources.published,
    publishedReason:
      row.publishedReason ?? (row.publishedDate === null ? (row.inferredDate?.reason ?? null) : null),
    marks: marksOf(row, sources),
    claims: buildClaimNotes(row, new Map(sharing.map((text) => [text.id, toTextView(text, numbers)]))),
    quotes: row.quotes.map(({ index, start, end, speaker, relay, cue }) => ({
      index,
      span: { start, end },
      speaker: speaker?.name ?? null,
      relay: relay?.name ?? null,
      cue,
    })),
    ...namedOf(row),
    times: row.times.map(({ index, start, end, surface, fromDate, toDate, precision }) => ({
      mark: { kind: "time", index, span: { start, end } },
      words: surface,
      from: fromDate && isoDay(fromDate),
      to: toDate && isoDay(toDate),
      precision: datePrecisionSchema.catch("day").parse(precision),
    })),
    furniture: row.furniture.map(({ index, start, end, kind }) => ({ index, span: { start, end }, kind })),
    issues: row.issues.map(({ index, start, end, reason, severity, ruleId }) => ({
      index,
      reason,
      severity: readingIssueSchema.shape.severity.catch("note").parse(severity),
      words: start === null || end === null ? null : row.text.slice(start, end),
      ruleId,
    })),
    copies: [
      ...row.copies.map(({ ofArticle, kind, overlap }) => ({
        text: toTextView(ofArticle, numbers),
        kind,
        direction: "of" as const,
        overlap,
      })),
      ...row.copiedBy.map(({ article, kind, overlap }) => ({
        text: toTextView(article, numbers),
        kind,
        direction: "by" as const,
        overlap,
      })),
    ],
    events: row.coverage.map(({ lead, event }) => ({
      slug: event.slug,
      title: event.title,
      type: eventTypeSchema.catch("other").parse(event.type),
      lead,
    })),
  };
}

function namedOf(row: ArticleRow) {
  return {
    weapons: gatherMentions(row.weapons, "weapon", ({ weaponSlug, weapon }) => ({
      key: weaponSlug,
      name: weapon.name,
      note: weapon.isClass ? "a kind, no model named" : null,
    })),
    places: gatherMentions(row.places, "place", ({ placeSlug, place }) => ({
      key: placeSlug,
      name: place.name,
      note: null,
    })),
    countries: gatherMentions(row.countries, "country", ({ countryCode, country }) => ({
      key: countryCode,
      name: country.name,
      note: null,
    })),
    actors: gatherMentions(row.actors, "actor", ({ actorId, actor }) => ({
      key: actorId,
      name: actor.name,
      note: actor.role,
    })),
  };
}

/** Titles of texts without one: the first sentence. */
function nameOf(row: ArticleRow): string {
  const title = spanOf(row.titleStart, row.titleEnd) ?? row.sentences[0] ?? row.paragraphs[0];
  return (title ? row.text.slice(title.start, title.end).trim() : "") || row.source;
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}

/** The marks on the words that outlet, author and date were read from, numbered in this order. */
function sourcesOf(row: ArticleRow) {
  const sourceAt = (index: number, span: Span | null): SourceView => ({
    mark: span && { kind: "source", index, span },
    words: span && row.text.slice(span.start, span.end),
  });
  return {
    outlet: sourceAt(0, spanOf(row.outletStart, row.outletEnd)),
    republishes: sourceAt(1, spanOf(row.republishesStart, row.republishesEnd)),
    author: sourceAt(2, spanOf(row.authorStart, row.authorEnd)),
    published: sourceAt(3, spanOf(row.publishedStart, row.publishedEnd)),
  };
}

function marksOf(row: ArticleRow, sources: Record<string, SourceView>): MarkView[] {
  const of = (kind: MarkKind, rows: readonly { index: number; start: number; end: number }[]): MarkView[] =>
    rows.map(({ index, start, end }) => ({ kind, index, span: { start, end } }));
  return [
    ...of("furniture", row.furniture),
    ...of("event", row.eventMentions),
    ...of("claim", row.claims),
    ...of("quote", row.quotes),
    ...of("weapon", row.weapons),
    ...of("place", row.places),
    ...of("country", row.countries),
    ...of("actor", row.actors),
    ...of("time", row.times),
    // One naming may stand on several events: its place in the text is what it is known by.
    ...of("naming", [
      ...new Map(row.namings.map((naming) => [naming.start, { ...naming, index: naming.start }])).values(),
    ]),
    ...row.issues.flatMap(({ index, start, end }): MarkView[] =>
      start === null || end === null ? [] : [{ kind: "issue", index, span: { start, end } }],
    ),
    ...Object.values(sources).flatMap(({ mark }) => (mark ? [mark] : [])),
  ];
}
