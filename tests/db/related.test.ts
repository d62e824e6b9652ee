/** What belongs together without being one: parts of a raid, claims that contradict or supersede, over the store. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { exportClaimSchema } from "#lib/domain/format/export-claim.ts";
import { exportEventSchema } from "#lib/domain/format/export-event.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { getEvent } from "#lib/queries/get-event.ts";
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
beforeEach(() => emptyArchive(test.db));

async function ingest(name: string, text: string): Promise<void> {
  const paths = [folder.write(name, text)];
  const { refused } = await ingestPaths({ database: test.db, root: folder.path, paths, reader });
  assert.deepEqual(refused, []);
}

const wave = (teller: string) =>
  `date 2025-02-06\nRussia launched a mass missile attack on Ukraine on Wednesday with Kalibr and Kh-101 missiles, ${teller} said.`;
const town = "date 2025-02-06\nRussia struck Lviv with Kinzhal missiles on Wednesday, the mayor said.";

async function partOfLviv(): Promise<string | null | undefined> {
  const events = (await exportAll(test.db)).events.map((line) => exportEventSchema.parse(JSON.parse(line)));
  return events.find(({ place }) => place?.slug === "lviv")?.partOf;
}

describe("a strike on a town", () => {
  it("becomes part of a raid that is told later, shows it, and is none once no text tells of the raid", async () => {
    await ingest("town.txt", town);
    assert.equal(await partOfLviv(), null);
    await ingest("a.txt", wave("the air force"));
    const slug = await partOfLviv();
    assert.ok(slug);
    const raid = await getEvent(slug, test.db);
    assert.deepEqual(
      raid?.parts.map(({ texts }) => texts),
      [1],
    );
    const part = await getEvent(raid?.parts[0]?.slug ?? "", test.db);
    assert.equal(part?.whole?.slug, slug);
    await ingest("a.txt", "date 2025-02-06\nNorth Korea tested a Hwasong-18 missile on Monday, Seoul said.");
    assert.equal(await partOfLviv(), null);
  });
});

describe("claims on one event", () => {
  it("are exported with what they contradict, both ways, and with what they supersede", async () => {
    const strike = "Russia struck Ukraine with Kalibr missiles on Thursday.";
    await ingest("a.txt", `date 2024-11-28\n${strike} Officials said 79 missiles were intercepted.`);
    await ingest("b.txt", `date 2024-11-28\n${strike} Ukraine's air force says it downed 75 of 91 missiles.`);
    const raid = (day: string, rest: string) =>
      `date ${day}\nRussia attacked Kharkiv with Iskander missiles on 5 February 2025, the mayor said.\n${rest}`;
    await ingest("c.txt", raid("2025-02-05", "The attack killed 3 people, officials said."));
    await ingest("d.txt", raid("2025-02-07", "Rescuers say that the strike killed 9 people in all."));
    const claims = (await exportAll(test.db)).claims.map((line) => exportClaimSchema.parse(JSON.parse(line)));
    const wordsOf = new Map(claims.map(({ slug, text }) => [slug, text]));
    const told = claims.flatMap(({ text, relations }) =>
      relations.map(
        ({ kind, claim }) => `${/\d+/.exec(text)} ${kind} ${/\d+/.exec(wordsOf.get(claim) ?? "")}`,
      ),
    );
    assert.deepEqual(told.sort(), ["75 contradicts 79", "79 contradicts 75", "9 supersedes 3"]);
  });
});
