import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import pg from "pg";
import { actorKindSchema } from "#lib/domain/actor.ts";
import { furnitureKindSchema, outletBasisSchema, publicationSchema } from "#lib/domain/article.ts";
import { basisSchema } from "#lib/domain/basis.ts";
import { certaintySchema } from "#lib/domain/certainty.ts";
import { claimPositionSchema, modalitySchema, quantitySchema } from "#lib/domain/claim.ts";
import { articleCopySchema, claimRelationKindSchema, conflictKindSchema } from "#lib/domain/corpus.ts";
import { datePrecisionSchema } from "#lib/domain/date-range.ts";
import { decisionKindSchema } from "#lib/domain/decision.ts";
import { eventTypeSchema } from "#lib/domain/event.ts";
import { readingIssueSchema } from "#lib/domain/issue.ts";
import { countryMentionSchema } from "#lib/domain/mention.ts";
import { gatheredFacets } from "#lib/domain/timeline-filters.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";
import { insertValidRows } from "#tests/support/valid-rows.ts";

/** The list of each column that has one, by the column's name, or by table and column where a name has two meanings. */
const LISTS: Record<string, readonly string[]> = {
  basis: basisSchema.options,
  bound: quantitySchema.shape.bound.options,
  certainty: certaintySchema.options,
  modality: modalitySchema.options,
  namedAs: countryMentionSchema.shape.as.options,
  outletBasis: outletBasisSchema.options,
  position: claimPositionSchema.options,
  precision: datePrecisionSchema.options,
  publishedBasis: publicationSchema.shape.basis.options,
  severity: readingIssueSchema.shape.severity.options,
  speakerCertainty: certaintySchema.options,
  type: eventTypeSchema.options,
  "Actor.kind": actorKindSchema.options,
  "ArticleCopy.kind": articleCopySchema.shape.kind.options,
  "Conflict.kind": conflictKindSchema.options,
  "ClaimRelation.kind": claimRelationKindSchema.options,
  "EditorDecision.kind": decisionKindSchema.options,
  "Furniture.kind": furnitureKindSchema.options,
  "EventFacet.name": gatheredFacets,
  "EventCountry.role": ["initiator", "target", "named"],
  "EventMentionCountry.role": ["initiator", "target"],
};

/** What each other CHECK must refuse: the change of a valid row. */
const REFUSED: Record<string, string[]> = {
  "Article.textHash": [`"textHash" = 'F'`],
  "Article.textLength": ['"textLength" = -1'],
  "Article.version": ['"version" = 0'],
  "ArticleCopy.notOfItself": ['"ofArticleId" = "articleId"'],
  "ArticleCopy.overlap": ['"overlap" = 1.01', '"overlap" = -0.01'],
  "DatingEvidence.notOfItself": ['"otherId" = "articleId"'],
  "Country.code": [`"code" = 'ua'`],
  "Furniture.originalSpan": ['"originalStart" = "originalEnd"', '"originalStart" = -1'],
  "EventNaming.count": ['"count" = 0'],
  "LexiconState.onlyOne": ['"id" = 2'],
  "PlacedMention.days": [`"fromDate" = '2024-11-20', "toDate" = '2024-11-19'`],
  "Place.latitude": ['"latitude" = 90.1', '"latitude" = -90.1'],
  "Place.longitude": ['"longitude" = 180.1', '"longitude" = -180.1'],
  "Quantity.bounds": ['"low" = "high" + 1'],
  "ClaimRelation.notOfItself": ['"toSlug" = "fromSlug"'],
  "EditorDecision.sameDay": [`"day" = NULL`, `"family" = NULL`],
  "Weapon.range": ['"rangeLowKilometres" = 3', '"rangeLowKilometres" = -1'],
  days: [`"fromDate" = "toDate" + 1`],
  date: ['"fromDate" = NULL', '"basis" = NULL'],
};

interface Check {
  constraint: string;
  table: string;
  /** What the constraint is about: a column, or a word of ours. */
  about: string;
  definition: string;
}

/** A span must not be empty, start before its text or end behind it; a pair that may be missing is missing as one. */
function refusedSpans(about: string): string[] {
  const prefix = about === "span" ? "" : about.replace(/Span$/, "");
  const [start, end] = prefix ? [`"${prefix}Start"`, `"${prefix}End"`] : ['"start"', '"end"'];
  const beyond = [
    `${start} = 3, ${end} = 3`,
    `${start} = -1, ${end} = 3`,
    `${start} = 0, ${end} = "textLength" + 1`,
  ];
  return [...beyond, `${start} = NULL, ${end} = 3`, `${start} = 0, ${end} = NULL`];
}

function refusedChanges({ table, about }: Check): string[] {
  const stated = REFUSED[`${table}.${about}`] ?? REFUSED[about];
  if (stated) return stated;
  if (findList(table, about)) return [`"${about}" = 'no such'`];
  return /span$/i.test(about) ? refusedSpans(about) : [];
}

const findList = (table: string, about: string) => LISTS[`${table}.${about}`] ?? LISTS[about];

describe("the schema's CHECKs", () => {
  let database: TestDatabase;
  let client: pg.Client;
  let checks: Check[];

  before(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await insertValidRows(client);
    const { rows } = await client.query<Check>(
      `SELECT conname AS constraint, relname AS table, pg_get_constraintdef(pg_constraint.oid) AS definition,
          split_part(conname, '_', 2) AS about
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE contype = 'c' ORDER BY conname`,
    );
    checks = rows;
  });
  after(async () => {
    await client.end();
    await database.drop();
  });

  it("are there", () => assert.ok(checks.length > 60, `only ${checks.length}`));

  it("list the same values as lib/domain", () => {
    for (const { constraint, table, about, definition } of checks) {
      const list = findList(table, about);
      if (!list) continue;
      const values = [...definition.matchAll(/'([^']*)'/g)].map((match) => match[1]);
      assert.deepEqual(values, [...list], constraint);
    }
  });

  it("each refuse what they are for", async () => {
    for (const check of checks) {
      const changes = refusedChanges(check);
      assert.ok(changes.length > 0, `${check.constraint} has no case in this test`);
      for (const change of changes) {
        await assert.rejects(client.query(`UPDATE "${check.table}" SET ${change}`), (error) => {
          assert.ok(error instanceof pg.DatabaseError);
          const isMissing = error.code === "23502" && change.includes("NULL");
          assert.ok(isMissing || error.constraint === check.constraint, `${change}: ${error.message}`);
          return true;
        });
      }
    }
  });

  it("keep a span inside the article's own text, whatever length the row claims", async () => {
    await assert.rejects(client.query('UPDATE "Sentence" SET "textLength" = 21'), /foreign key/);
  });

  it("let one version of a publication be current, and any number be not", async () => {
    const copy = (id: string, current: boolean) =>
      client.query(
        `INSERT INTO "Article" SELECT (jsonb_populate_record("Article", $1)).* FROM "Article" WHERE "id" = 'a'`,
        [JSON.stringify({ id, version: id.length, current })],
      );
    await copy("a2", false);
    await copy("a33", false);
    await assert.rejects(copy("a444", true), /Article_current_key/);
  });
});
