import type { Prisma } from "#lib/db/client/client.ts";
import { type ExportClaim, exportClaimSchema } from "#lib/domain/format/export-claim.ts";
import { formatVersion } from "#lib/domain/format/shared.ts";
import { compareText, rowsByKey, type Snapshot } from "#lib/queries/export-rows.ts";

const article = { select: { source: true } } as const;
const include = {
  appearances: { include: { mention: { include: { article, speaker: { select: { name: true } } } } } },
  variants: { include: { quote: { include: { article } } } },
} satisfies Prisma.ClaimInclude;
type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof include }>;

/** Every claim with its mentions, by slug. Offsets: UTF-16 code units into the article's text. */
export async function* listExportClaims(snapshot: Snapshot): AsyncGenerator<ExportClaim> {
  const slugs = (await snapshot.claim.findMany({ select: { slug: true } })).map(({ slug }) => slug);
  const load = (round: string[]) => snapshot.claim.findMany({ where: { slug: { in: round } }, include });
  for await (const row of rowsByKey(slugs, load, ({ slug }) => slug)) yield buildClaim(row);
}

function buildClaim({ slug, eventSlug, text, appearances, variants }: ClaimRow): ExportClaim {
  return exportClaimSchema.parse({
    format: formatVersion,
    slug,
    event: eventSlug,
    text,
    mentions: appearances
      .map(({ mention }) => mention)
      .sort((a, b) => compareText(a.article.source, b.article.source) || a.start - b.start || a.end - b.end)
      .map(({ article: { source }, start, end, text: words, speaker, certainty }) => ({
        source,
        start,
        end,
        text: words,
        speaker: speaker?.name ?? null,
        certainty,
      })),
    quoteVariants: groupVariants(variants),
  });
}

function groupVariants(variants: ClaimRow["variants"]): ExportClaim["quoteVariants"] {
  const groups = [...Map.groupBy(variants, ({ group }) => group)].sort(([a], [b]) => a - b);
  return groups.map(([, rows]) =>
    rows
      .map(({ quote }) => quote)
      .sort((a, b) => compareText(a.article.source, b.article.source) || a.start - b.start)
      .map(({ article: { source }, text }) => ({ source, text })),
  );
}
