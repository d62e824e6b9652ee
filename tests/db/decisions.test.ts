/** What editors decide about events, over the store: obeyed by every later run, and taken back without a trace. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { AppError } from "#lib/errors/app-error.ts";
import { decideDifferent, decideSame, undoDecision } from "#lib/ingest/decide-events.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { findRedirect } from "#lib/queries/find-redirect.ts";
import { listDecisions } from "#lib/store/corpus/decisions.ts";
import { emptyArchive } from "#tests/support/empty-archive.ts";
import { exportAll } from "#tests/support/export-all.ts";
import { createTemporaryFolder, type TemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const reader = loadReader();
let test: TestDatabase;
let folder: TemporaryFolder;
before(async () => {
  test = await createTestDatabase();
  folder = createTemporaryFolder();
});
after(async () => {
  folder.remove();
  await test.drop();
});

const report = (place: string, weapon: string, day: string, teller: string) =>
  `date 2025-02-08\nRussia struck ${place} with ${weapon} missiles on ${day}, ${teller} said.`;

async function ingest(name: string, text: string, by = reader): Promise<void> {
  const { refused } = await ingestPaths({
    database: test.db,
    root: folder.path,
    paths: [folder.write(name, text)],
    reader: by,
  });
  assert.deepEqual(refused, []);
}

/** By the names of their files, which event each text is on. */
async function eventsByText(): Promise<Map<string, string>> {
  const rows = await test.db.eventAppearance.findMany({
    include: { mention: { include: { article: { select: { source: true } } } } },
  });
  return new Map(rows.map(({ eventSlug, mention }) => [mention.article.source, eventSlug]));
}

async function slugOf(source: string): Promise<string> {
  const slug = (await eventsByText()).get(source);
  assert.ok(slug, `${source} tells of no event`);
  return slug;
}

beforeEach(async () => {
  await emptyArchive(test.db);
  await ingest("a.txt", report("Odesa", "Kalibr", "Wednesday", "officials"));
  await ingest("b.txt", report("Odesa", "Kalibr", "Wednesday", "police"));
  await ingest("c.txt", report("Kharkiv", "Iskander", "Wednesday", "the mayor"));
  await ingest("d.txt", report("Odesa", "Kalibr", "Thursday", "the navy"));
});

describe("an editor's decision", () => {
  it("makes one event of two, and the old address leads to it", async () => {
    const [first, second] = [await slugOf("c.txt"), await slugOf("a.txt")];
    await decideSame(test.db, reader, { first, second });
    const events = await eventsByText();
    assert.equal(events.get("c.txt"), events.get("a.txt"));
    assert.notEqual(events.get("d.txt"), events.get("a.txt"));
    const now = events.get("a.txt") ?? "";
    for (const old of [first, second])
      if (old !== now) assert.equal(await findRedirect(old, test.db), now, old);
  });

  it("joins events of different days, and can be made by an address that has moved on", async () => {
    const [first, second] = [await slugOf("c.txt"), await slugOf("a.txt")];
    await decideSame(test.db, reader, { first, second });
    await decideSame(test.db, reader, { first: await slugOf("d.txt"), second: first });
    assert.equal(new Set((await eventsByText()).values()).size, 1);
  });

  it("is obeyed by later runs: with more texts, and when all is read anew", async () => {
    await decideSame(test.db, reader, { first: await slugOf("c.txt"), second: await slugOf("a.txt") });
    await decideDifferent(test.db, reader, { slug: await slugOf("a.txt"), source: "b.txt" });
    const expected = await exportAll(test.db);
    await ingest("e.txt", report("Lviv", "Kinzhal", "Friday", "a spokesman"));
    const another = { ...reader, version: "another" };
    await ingest("e.txt", report("Lviv", "Kinzhal", "Friday", "a spokesman"), another);
    const events = await eventsByText();
    assert.equal(events.get("c.txt"), events.get("a.txt"));
    assert.notEqual(events.get("b.txt"), events.get("a.txt"));
    const { events: exported } = await exportAll(test.db);
    assert.deepEqual(
      exported.filter((line) => !line.includes("e.txt")),
      expected.events,
    );
  });

  it("leaves no trace once it is taken back", async () => {
    const before = await exportAll(test.db);
    const same = await decideSame(test.db, reader, {
      first: await slugOf("d.txt"),
      second: await slugOf("c.txt"),
    });
    const different = await decideDifferent(test.db, reader, {
      slug: await slugOf("a.txt"),
      source: "b.txt",
    });
    assert.deepEqual(
      (await listDecisions(test.db)).map(({ id }) => id),
      [same, different],
    );
    assert.notDeepEqual(await exportAll(test.db), before);
    await undoDecision(test.db, reader, same);
    await undoDecision(test.db, reader, different);
    assert.deepEqual(await exportAll(test.db), before);
  });

  it("is refused where it cannot be made, and nothing changes", async () => {
    const [slug, alone] = [await slugOf("a.txt"), await slugOf("d.txt")];
    const before = await exportAll(test.db);
    const refusals: [() => Promise<unknown>, AppError["code"]][] = [
      [() => decideSame(test.db, reader, { first: "nowhere", second: slug }), "INPUT_NOT_FOUND"],
      [() => decideSame(test.db, reader, { first: slug, second: slug }), "USAGE"],
      [() => decideDifferent(test.db, reader, { slug, source: "d.txt" }), "INPUT_NOT_FOUND"],
      [() => decideDifferent(test.db, reader, { slug: alone, source: "d.txt" }), "USAGE"],
      [() => undoDecision(test.db, reader, 999_999), "INPUT_NOT_FOUND"],
    ];
    for (const [refused, code] of refusals)
      await assert.rejects(refused, (error) => error instanceof AppError && error.code === code);
    assert.deepEqual(await exportAll(test.db), before);
    assert.deepEqual(await listDecisions(test.db), []);
  });
});
