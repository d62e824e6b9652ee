import type { Database } from "#lib/db/database-client.ts";
import { quantitySchema } from "#lib/domain/claim.ts";
import type { CappedView, FigureKind, FigureView } from "#lib/domain/views/entity-view.ts";
import { listClaimLines } from "#lib/queries/list-claim-lines.ts";

/** Units as texts spell them: what each measures, and how a page writes it. */
const units: Record<string, { kind: FigureKind; unit: string }> = {
  km: { kind: "distance", unit: "km" },
  kilometer: { kind: "distance", unit: "km" },
  kilometre: { kind: "distance", unit: "km" },
  mile: { kind: "distance", unit: "miles" },
  "km/h": { kind: "speed", unit: "km/h" },
  kmh: { kind: "speed", unit: "km/h" },
  kph: { kind: "speed", unit: "km/h" },
  mph: { kind: "speed", unit: "mph" },
  mach: { kind: "speed", unit: "Mach" },
  knot: { kind: "speed", unit: "knots" },
  meter: { kind: "length", unit: "m" },
  metre: { kind: "length", unit: "m" },
  foot: { kind: "length", unit: "feet" },
  feet: { kind: "length", unit: "feet" },
  kg: { kind: "weight", unit: "kg" },
  kilo: { kind: "weight", unit: "kg" },
  kilogram: { kind: "weight", unit: "kg" },
  pound: { kind: "weight", unit: "pounds" },
  ton: { kind: "weight", unit: "tons" },
  tonne: { kind: "weight", unit: "tonnes" },
};

const MOST_FIGURES = 60;

type Row = {
  articleId: string;
  index: number;
  low: number | null;
  high: number | null;
  bound: string;
  unit: string;
  total: number;
};

/**
 * The measures that claims give where they name the weapon, the latest first. That a claim names the weapon beside a
 * distance does not make it the weapon's range: the words tell, and they are given.
 */
export async function listWeaponFigures(slug: string, database: Database): Promise<CappedView<FigureView>> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT q."articleId", q."claimIndex" AS index, q.low, q.high, q.bound, LOWER(q.unit) AS unit,
           (COUNT(*) OVER ())::int AS total
      FROM "Quantity" q
      JOIN "Article" a ON a.id = q."articleId" AND a.current
      JOIN "ClaimMention" c ON c."articleId" = q."articleId" AND c.index = q."claimIndex"
      LEFT JOIN "InferredPublication" i ON i."articleId" = a.id
     WHERE q."articleId" IN (SELECT m."articleId" FROM "WeaponMention" m WHERE m."weaponSlug" = ${slug})
       AND LOWER(q.unit) = ANY(${Object.keys(units)}::text[])
       AND (q.of IS NULL OR q.of = ${slug} OR NOT EXISTS (SELECT 1 FROM "Weapon" w WHERE w.slug = q.of))
       AND EXISTS (SELECT 1 FROM "WeaponMention" m
                    WHERE m."articleId" = c."articleId" AND m."weaponSlug" = ${slug}
                      AND m.start >= c.start AND m."end" <= c."end")
     ORDER BY COALESCE(a."publishedDate", i.date) DESC NULLS LAST, q."articleId", q."claimIndex", q.index
     LIMIT ${MOST_FIGURES}`;
  const lines = await listClaimLines(rows, database);
  const lineOf = new Map(lines.map((line) => [`${line.mark.index} ${line.mark.articleId}`, line]));
  return {
    total: rows[0]?.total ?? 0,
    items: rows.flatMap(({ articleId, index, low, high, bound, unit }) => {
      const claim = lineOf.get(`${index} ${articleId}`);
      const measure = units[unit];
      return claim && measure
        ? { low, high, bound: quantitySchema.shape.bound.catch("exact").parse(bound), ...measure, claim }
        : [];
    }),
  };
}
