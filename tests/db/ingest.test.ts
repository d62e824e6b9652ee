import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import iconv from "iconv-lite";
import { AppError } from "#lib/errors/app-error.ts";
import { type Ingestion, ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { emptyArchive } from "#tests/support/empty-archive.ts";
import { exportAll } from "#tests/support/export-all.ts";
import { sampleReader, sampleText } from "#tests/support/sample-reading.ts";
import { createTemporaryFolder, type TemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let test: TestDatabase;
let folder: TemporaryFolder;
before(async () => {
  test = await createTestDatabase();
});
after(() => test.drop());
beforeEach(async () => {
  folder = createTemporaryFolder();
  await emptyArchive(test.db);
});
afterEach(() => folder.remove());

async function ingest(paths: string[], options: Partial<Ingestion> = {}) {
  const report = await ingestPaths({
    database: test.db,
    root: folder.path,
    paths,
    reader: sampleReader(),
    ...options,
  });
  const { read, unchanged, newVersions, refused } = report;
  return { counts: [read, unchanged, newVersions, refused.length], report };
}
const given = (facts: { outlet?: string; published?: string; url?: string }) => ({
  given: { outlet: null, published: null, url: null, ...facts },
});
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    folder.write(`articles/${i}.txt`, `${sampleText}\n${"More. ".repeat(i)}`),
  );

describe("ingestPaths", () => {
  it("reads what can be read, and names what cannot", async () => {
    numbered(3);
    folder.write("articles/empty.txt", "");
    folder.write("articles/picture.png", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"));
    const seen: string[] = [];
    const { counts, report } = await ingest(["articles", "missing.txt"], {
      onProgress: ({ source, done, total, result }) => seen.push(`${done}/${total} ${source}: ${result}`),
    });
    assert.deepEqual(counts, [3, 0, 0, 3]);
    assert.deepEqual(
      report.refused.map(({ source, error }) => [source, error.code]),
      [
        ["missing.txt", "INPUT_NOT_FOUND"],
        ["articles/empty.txt", "INPUT_EMPTY"],
        ["articles/picture.png", "INPUT_NOT_TEXT"],
      ],
    );
    assert.deepEqual([seen.length, seen[0]], [5, "1/5 articles/0.txt: read"]);
    const { events, articles } = await exportAll(test.db);
    assert.deepEqual([events.length, articles.length], [1, 3]);
  });

  it("changes nothing where the same files are read again", async () => {
    numbered(3);
    await ingest(["articles"]);
    const dump = async () => [
      await test.db.article.findMany({ orderBy: { id: "asc" } }),
      await test.db.event.findMany({ orderBy: { slug: "asc" } }),
    ];
    const before = await dump();
    const { counts } = await ingest(["articles", "articles/1.txt"]);
    assert.deepEqual(counts, [0, 3, 0, 0]);
    assert.deepEqual(await dump(), before);
  });

  it("counts a changed file as a new version, and the corpus follows", async () => {
    numbered(2);
    await ingest(["articles"]);
    folder.write("articles/0.txt", sampleText.replace("fires", "keeps"));
    const { counts } = await ingest(["articles"]);
    assert.deepEqual(counts, [0, 1, 1, 0]);
    const { events, articles } = await exportAll(test.db);
    assert.equal(articles.length, 2);
    assert.doesNotMatch(events.join(), /articles\/0\.txt/);
  });

  it("keeps what was said of a file when it is read again without it, also when its text has changed", async () => {
    folder.write("a.txt", sampleText);
    await ingest(["a.txt"], given({ outlet: "Example One", published: "2024-11-21" }));
    assert.deepEqual((await ingest(["a.txt"])).counts, [0, 1, 0, 0]);
    folder.write("a.txt", `${sampleText} More.`);
    assert.deepEqual((await ingest(["a.txt"])).counts, [0, 0, 1, 0]);
    const { articles } = await exportAll(test.db);
    const { outlet, published } = JSON.parse(articles[0] ?? "");
    assert.deepEqual(
      [articles.length, outlet, published.date, published.basis],
      [1, "Example One", "2024-11-21", "given"],
    );
  });

  it("takes no address for several files", async () => {
    numbered(2);
    await assert.rejects(
      ingest(["articles"], given({ url: "https://example.com/1" })),
      (error) => error instanceof AppError && error.code === "USAGE",
    );
    assert.equal(await test.db.article.count(), 0);
  });

  it("notes a guessed encoding with the article, and reads all anew with another pipeline, files or no files", async () => {
    folder.write(
      "a.txt",
      iconv.encode("Ukraine fires: “No red lines,” says Jean-Noël Barrot — today.", "windows-1252"),
    );
    const { report } = await ingest(["a.txt"]);
    assert.match(report.notes[0]?.reason ?? "", /windows-1252/);
    rmSync(path.join(folder.path, "a.txt"));
    folder.write("b.txt", sampleText);
    await ingest(["b.txt"], { reader: sampleReader("sample-2") });
    const rows = await test.db.article.findMany({
      include: { issues: { orderBy: { index: "asc" } } },
      orderBy: { source: "asc" },
    });
    assert.deepEqual(
      rows.map(({ source, pipelineVersion, issues }) => [source, pipelineVersion, issues[0]?.ruleId]),
      [
        ["a.txt", "sample-2", "ingest/guessed-encoding"],
        ["b.txt", "sample-2", "sample/doubt"],
      ],
    );
  });

  it("keeps the articles and the old corpus where the corpus cannot be built, and tells it in a line", async () => {
    folder.write("a.txt", sampleText);
    await ingest(["a.txt"]);
    folder.write("b.txt", `${sampleText} More.`);
    const reader = sampleReader();
    const readEvent = () => {
      throw new RangeError("Maximum call stack size exceeded\nat …");
    };
    const { counts, report } = await ingest(["b.txt"], {
      reader: { ...reader, stages: { ...reader.stages, readEvent } },
    });
    assert.deepEqual(counts, [1, 0, 0, 1]);
    assert.match(
      report.refused[0]?.error.message ?? "",
      /^An article is kept.*call stack size exceeded\); report it\.$/,
    );
    assert.equal((await exportAll(test.db)).events.length, 1);
    assert.deepEqual((await ingest(["b.txt"])).counts, [0, 1, 0, 0]);
    assert.match((await exportAll(test.db)).events.join(), /b\.txt/);
  });

  it("comes to an end where a new version cannot be placed, and takes the old one away", async () => {
    folder.write("a.txt", sampleText);
    await ingest(["a.txt"]);
    folder.write("a.txt", `${sampleText} More.`);
    const reader = sampleReader();
    const placeMentions = () => {
      throw new RangeError("no such thing");
    };
    const { counts } = await ingest(["a.txt"], {
      reader: { ...reader, stages: { ...reader.stages, placeMentions } },
    });
    assert.deepEqual(counts, [0, 0, 1, 1]);
    assert.equal((await exportAll(test.db)).events.length, 0);
    assert.deepEqual((await ingest(["a.txt"])).counts, [0, 1, 0, 0]);
    assert.equal((await exportAll(test.db)).events.length, 1);
  });

  it("gives the same exports for every order of reading", async () => {
    const files = numbered(6);
    folder.write("articles/copy-of-2.txt", `${sampleText}\n${"More. ".repeat(2)}`);
    files.push("articles/copy-of-2.txt");
    const found: string[] = [];
    for (const step of [1, 2, 3, 4, 5, 6]) {
      await emptyArchive(test.db);
      for (const i of files.keys()) await ingest([files[(i * step + step) % files.length] ?? ""]);
      found.push(JSON.stringify(await exportAll(test.db)));
    }
    assert.equal(new Set(found).size, 1);
    assert.match(found[0] ?? "", /articles\/2\.txt/);
    assert.doesNotMatch(found[0] ?? "", /articles\/copy-of-2\.txt/);
  });
});
