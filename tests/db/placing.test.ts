/** Articles put beside those that are there: the same archive in whichever order and parts they come, and go. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { findRedirect } from "#lib/queries/find-redirect.ts";
import { loadCorpusArticles } from "#lib/store/corpus/stored-readings.ts";
import { generateArchive } from "#tests/support/archive/generate-archive.ts";
import { emptyArchive } from "#tests/support/empty-archive.ts";
import { exportAll } from "#tests/support/export-all.ts";
import { hostilePieces } from "#tests/support/hostile-pieces.ts";
import { shuffle } from "#tests/support/shuffle.ts";
import { createTemporaryFolder, type TemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

const filesOf = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const real = [...filesOf("seeds/articles"), ...filesOf("tests/golden/dev/articles")].sort();
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

async function ingest(paths: string[], root = process.cwd(), by = reader): Promise<void> {
  const { refused } = await ingestPaths({ database: test.db, paths, root, reader: by });
  assert.deepEqual(refused, []);
}

/** The files in parts of the sizes given, the last size again and again. */
function inParts(files: string[], size: number): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < files.length; at += size) parts.push(files.slice(at, at + size));
  return parts;
}

/** A generated archive in files of the temporary folder: many events of neighbouring days, told by several each. */
function writeArchive(articles: number): string[] {
  return [...generateArchive({ articles, seed: 5 })].map(({ name, text }) => folder.write(name, text));
}

describe("an archive", () => {
  it("of seeds and dev set is the same in one go, one by one and in parts, in random orders", async () => {
    await ingest(real);
    const expected = await exportAll(test.db);
    for (const [seed, size] of [
      [1, 1],
      [2, 7],
      [3, real.length],
    ] as const) {
      await emptyArchive(test.db);
      for (const part of inParts(shuffle(real, seed), size)) await ingest(part);
      assert.deepEqual(await exportAll(test.db), expected, `order ${seed}, in parts of ${size}`);
    }
  });

  it("holds what the stages say of all its articles at once", async () => {
    await ingest(real);
    const rows = await test.db.article.findMany({ select: { id: true } });
    const articles = await loadCorpusArticles(
      test.db,
      rows.map(({ id }) => id),
      new Map(),
    );
    const whole = runCorpusPipeline(articles, loadLexicon());
    const events = await test.db.event.findMany({ include: { appearances: true } });
    const told = (mentions: { articleId: string; index: number }[]) =>
      mentions.map(({ articleId, index }) => `${articleId}:${index}`).sort();
    assert.deepEqual(
      new Map(
        events.map(({ slug, appearances }) => [
          slug,
          told(appearances.map(({ articleId, mentionIndex: index }) => ({ articleId, index }))),
        ]),
      ),
      new Map(whole.events.map(({ slug, mentions }) => [slug, told(mentions)])),
    );
    const claims = await test.db.claim.findMany({ select: { slug: true } });
    assert.deepEqual(claims.map(({ slug }) => slug).sort(), whole.claims.map(({ slug }) => slug).sort());
    assert.equal(await test.db.articleCopy.count(), whole.copies.length);
    assert.equal(await test.db.inferredPublication.count(), whole.publications.length);
  });

  it("of invented news is the same in one go, in parts and shuffled", async () => {
    const files = writeArchive(160);
    await ingest(files, folder.path);
    const expected = await exportAll(test.db);
    assert.ok(expected.events.length > 30);
    for (const [seed, size] of [
      [4, 23],
      [5, 60],
    ] as const) {
      await emptyArchive(test.db);
      for (const part of inParts(shuffle(files, seed), size)) await ingest(part, folder.path);
      assert.deepEqual(await exportAll(test.db), expected, `order ${seed}, in parts of ${size}`);
    }
  });

  it("is the same where articles are placed while others are read and kept", async () => {
    const files = writeArchive(160);
    await ingest(files, folder.path);
    const expected = await exportAll(test.db);
    await emptyArchive(test.db);
    let leftAtTheEnd = 0;
    const { refused } = await ingestPaths({
      database: test.db,
      paths: shuffle(files, 6),
      root: folder.path,
      reader,
      placeFrom: 40,
      onPlacing: ({ total }) => {
        leftAtTheEnd = total;
      },
    });
    assert.deepEqual(refused, []);
    assert.ok(leftAtTheEnd < files.length, "some were placed beside");
    assert.deepEqual(await exportAll(test.db), expected);
  });

  it("is whole where two runs read and place the same articles at once", async () => {
    const files = writeArchive(160);
    await ingest(files, folder.path);
    const expected = await exportAll(test.db);
    await emptyArchive(test.db);
    const run = (seed: number) =>
      ingestPaths({
        database: test.db,
        paths: shuffle(files, seed),
        root: folder.path,
        reader,
        placeFrom: 40,
      });
    const reports = await Promise.all([run(7), run(8)]);
    assert.deepEqual(
      reports.flatMap(({ refused }) => refused),
      [],
    );
    assert.deepEqual(await exportAll(test.db), expected);
  });

  it("tells a fault with one article once, and places the others, also while it reads on", async () => {
    const files = writeArchive(130);
    let faults = 0;
    const spoilt = path.basename(files[3] ?? "");
    const placeMentions: typeof reader.stages.placeMentions = (article, decided) => {
      if (path.basename(article.reading.article.source) === spoilt) {
        faults++;
        throw new RangeError("no such thing");
      }
      return reader.stages.placeMentions(article, decided);
    };
    const { read, refused } = await ingestPaths({
      database: test.db,
      paths: files,
      root: folder.path,
      reader: { ...reader, stages: { ...reader.stages, placeMentions } },
      placeFrom: 40,
    });
    assert.ok(faults > 1, "beside, and again at the end");
    assert.equal(read, 130);
    assert.deepEqual(
      refused.map(({ error }) => error.code),
      ["INTERNAL"],
    );
    assert.equal(await test.db.pendingArticle.count(), 1);
  });

  it("is the same in every order where words and marks become common on the way, and rare again", async () => {
    const { stages } = reader;
    const few = { ...stages, mostSharing: 3, nearCopies: { ...stages.nearCopies, mostSharing: 4 } };
    const strict = { ...reader, stages: few };
    const stock =
      "Officials said that the details of the attack were still being established by the services.";
    const undated = (place: string, i: number) =>
      `Russia struck ${place} with Kalibr missiles. ${stock}\nA hall of the ${place} works burned for ${i + 2} hours.`;
    const files = [
      ...writeArchive(80),
      ...["Odesa", "Kharkiv", "Odesa", "Lviv"].flatMap((place, i) => [
        folder.write(`u${i}.txt`, undated(place, i)),
        folder.write(`d${i}.txt`, `date 2024-0${i + 2}-11\n${undated(place, i)}`),
        folder.write(`c${i}.txt`, `${undated(place, i)} Firemen came from ${place}.`),
      ]),
      // Their mark is telling as long as three have it.
      ...["The mayor", "Police", "A spokesman"].map((teller, i) =>
        folder.write(
          `s${i}.txt`,
          `date 2024-08-0${i + 3}\nRussia struck Sumy with Onyx missiles on 2 August 2024. ${teller} told of it.`,
        ),
      ),
      ...["A school burned.", "Trams stood still."].map((rest, i) =>
        folder.write(`t${i}.txt`, `Russia struck Sumy with Onyx missiles. ${rest}`),
      ),
    ];
    await ingest(files, folder.path, strict);
    const expected = await exportAll(test.db);
    assert.ok((await test.db.articleCopy.count()) > 0 && (await test.db.inferredPublication.count()) > 0);
    for (const [seed, size] of [
      [6, 1],
      [7, 9],
    ] as const) {
      await emptyArchive(test.db);
      for (const part of inParts(shuffle(files, seed), size)) await ingest(part, folder.path, strict);
      assert.deepEqual(await exportAll(test.db), expected, `order ${seed}, in parts of ${size}`);
    }
    // Other texts take the place of some, and the marks that those had are rare again.
    const [changed, kept] = [files.slice(-6), files.slice(0, -6)];
    const other = (i: number) =>
      `date 2015-01-09\nRussia attacked Kherson with ${i + 20} Kh-59 missiles on Thursday.`;
    const now = changed.map((file, i) => folder.write(path.basename(file), other(i)));
    await ingest(now, folder.path, strict);
    const after = await exportAll(test.db);
    await emptyArchive(test.db);
    await ingest([...kept, ...now], folder.path, strict);
    assert.deepEqual(await exportAll(test.db), after);
  });

  it("forgets an article whose file has another text now, as if it had never been there", async () => {
    const files = writeArchive(40);
    const other = "date 2015-01-09\nRussia attacked Odesa with Kalibr missiles on Thursday, officials said.";
    const last = files.at(-1) ?? "";
    await ingest(files, folder.path);
    folder.write(last, other);
    await ingest([last], folder.path);
    const changed = await exportAll(test.db);
    await emptyArchive(test.db);
    await ingest(files, folder.path);
    assert.deepEqual(await exportAll(test.db), changed);
  });
});

/** Whole sentences of news among pieces that rules look for, in mixtures that no writer would make. */
const newsPieces = [
  "Ukraine struck Bryansk with ATACMS missiles on Tuesday. ",
  "date 2024-11-20\n",
  "Russia said it shot down five of six missiles over Kursk. ",
  "“We will answer,” Putin said on November 19, 2024. ",
  "Russia fired 67 missiles and 194 drones at Ukraine on Friday. ",
  "Nov. 19, 9999 ",
  "in 1203 ",
];

describe("hostile texts", () => {
  it("are placed as well, the same in one go and in parts", async () => {
    const mixture = fc
      .array(fc.constantFrom(...hostilePieces, ...newsPieces), { minLength: 1, maxLength: 14 })
      .map((pieces) => pieces.join(" "))
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !text.includes("\0"));
    const files = fc
      .sample(mixture, { numRuns: 120, seed: 11 })
      .map((text, i) => folder.write(`hostile-${i}.txt`, text));
    await ingest(files, folder.path);
    const expected = await exportAll(test.db);
    assert.ok(expected.events.length > 5);
    await emptyArchive(test.db);
    for (const part of inParts(shuffle(files, 6), 31)) await ingest(part, folder.path);
    assert.deepEqual(await exportAll(test.db), expected);
  });
});

describe("an event's address", () => {
  const strike = (day: string, words: string) =>
    `date ${day}\nUkraine struck ${words} with ATACMS missiles on Tuesday, its general staff said.`;

  it("leads on when the event gets another, and when it is joined with one", async () => {
    const first = folder.write(
      "first.txt",
      "date 2024-11-20\nUkraine struck Russia with ATACMS missiles on Tuesday.",
    );
    await ingest([first], folder.path);
    const [before] = await test.db.event.findMany();
    assert.ok(before);
    await ingest(
      [
        folder.write("second.txt", strike("2024-11-20", "a depot in Bryansk")),
        folder.write("third.txt", strike("2024-11-20", "an arsenal in Bryansk")),
      ],
      folder.path,
    );
    const [now, ...others] = await test.db.event.findMany({ where: { type: "strike" } });
    assert.equal(others.length, 0);
    assert.ok(now);
    assert.notEqual(now.slug, before.slug);
    assert.equal(await findRedirect(before.slug, test.db), now.slug);
    assert.equal(await findRedirect(now.slug, test.db), null);
    assert.equal(await findRedirect("never-was", test.db), null);
  });
});

describe("a hundred copies of one wire story, and articles without a day or a place", () => {
  it("are one event with one independent text, and alone", async () => {
    const wire = `Iran fired ballistic missiles at the Nevatim air base in southern Israel late on Tuesday, the Israeli military said.
Most were shot down over the Negev desert, according to a spokesman, who gave no number of hits.
A hangar burned through the night and a runway was closed for repairs, two officials familiar with the damage said.`;
    const files = Array.from({ length: 100 }, (_, i) =>
      folder.write(`copy-${i}.txt`, `date 2024-10-0${2 + (i % 3)}\n${wire}\nCopy ${i} of the wire.`),
    );
    files.push(folder.write("nothing.txt", "Missiles were fired at an air base, it is said."));
    files.push(folder.write("far.txt", "date 1944-09-08\nGermany fired V-2 rockets at London on Friday."));
    await ingest(files, folder.path);
    const copies = await test.db.articleCopy.findMany();
    assert.equal(copies.length, 99);
    assert.equal(new Set(copies.map(({ ofArticleId }) => ofArticleId)).size, 1);
    const covered = await test.db.eventCoverage.groupBy({ by: ["eventSlug"], _count: true });
    assert.equal(Math.max(...covered.map(({ _count }) => _count)), 100);
  });
});
