import { claimRelationKindSchema } from "#lib/domain/corpus.ts";
import { type ExportClaim, exportClaimSchema } from "#lib/domain/format/export-claim.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import {
  compareText,
  groupRows,
  loadArticleNames,
  rowsByKey,
  type Snapshot,
} from "#lib/queries/export-rows.ts";

/** Every claim with its mentions, by slug. Offsets: UTF-16 code units into the article's text. */
export async function* listExportClaims(snapshot: Snapshot): AsyncGenerator<ExportClaim> {
  const nameOf = await loadArticleNames(snapshot);
  const sourceOf = (articleId: string) => nameOf(articleId).source;
  const slugs = (await snapshot.claim.findMany({ select: { slug: true } })).map(({ slug }) => slug);
  yield* rowsByKey(
    slugs,
    (round) => loadClaims(snapshot, round, sourceOf),
    ({ slug }) => slug,
  );
}

type SourceOf = (articleId: string) => string;

async function loadClaims(snapshot: Snapshot, slugs: string[], sourceOf: SourceOf): Promise<ExportClaim[]> {
  const where = { claimSlug: { in: slugs } };
  const claims = await snapshot.claim.findMany({ where: { slug: { in: slugs } } });
  const mention = { include: { speaker: { select: { name: true } } } };
  const appearances = await snapshot.claimAppearance.findMany({ where, include: { mention } });
  const mentions = groupRows(appearances, (row) => row.claimSlug);
  const variants = await snapshot.quoteVariant.findMany({
    where,
    include: { quote: true },
    orderBy: { group: "asc" },
  });
  const quotes = groupRows(variants, (row) => row.claimSlug);
  const relations = await loadRelations(snapshot, slugs);
  return claims.map(({ slug, eventSlug, text }) =>
    exportClaimSchema.parse({
      format: formatVersion,
      slug,
      event: eventSlug,
      text,
      relations: relations.get(slug) ?? [],
      mentions: bySource(
        mentions(slug).map((row) => row.mention),
        sourceOf,
      ).map((row) => ({
        source: sourceOf(row.articleId),
        start: row.start,
        end: row.end,
        text: row.text,
        speaker: row.speaker?.name ?? null,
        certainty: row.certainty,
      })),
      quoteVariants: [...Map.groupBy(quotes(slug), (row) => row.group).values()].map((group) =>
        bySource(
          group.map((row) => row.quote),
          sourceOf,
        ).map((row) => ({
          source: sourceOf(row.articleId),
          text: row.text,
        })),
      ),
    }),
  );
}

type Placed = { articleId: string; start: number; end: number };

/** By source and place in it; the id last, for two publications that came from one file. */
function bySource<Row extends Placed>(rows: Row[], sourceOf: SourceOf): Row[] {
  return rows.sort(
    (a, b) =>
      compareText(sourceOf(a.articleId), sourceOf(b.articleId)) ||
      a.start - b.start ||
      a.end - b.end ||
      compareText(a.articleId, b.articleId),
  );
}

/** By claim; what contradicts is told of both. */
async function loadRelations(
  snapshot: Snapshot,
  slugs: string[],
): Promise<Map<string, ExportClaim["relations"]>> {
  const among = { in: slugs };
  const rows = await snapshot.claimRelation.findMany({
    where: { OR: [{ fromSlug: among }, { toSlug: among, kind: "contradicts" }] },
  });
  const told = rows.flatMap(({ fromSlug, toSlug, kind: stored }) => {
    const kind = claimRelationKindSchema.parse(stored);
    const one = { slug: fromSlug, relation: { kind, claim: toSlug } };
    return kind === "contradicts" ? [one, { slug: toSlug, relation: { kind, claim: fromSlug } }] : [one];
  });
  const bySlug = Map.groupBy(told, ({ slug }) => slug);
  return new Map(
    Array.from(bySlug, ([slug, own]) => [
      slug,
      own
        .map(({ relation }) => relation)
        .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.claim, b.claim)),
    ]),
  );
}
