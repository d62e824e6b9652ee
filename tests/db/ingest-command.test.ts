/** `npm run ingest` as a person meets it: with the real pipeline, a database of its own, and bad input. */
import assert from "node:assert/strict";
import { truncateSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import iconv from "iconv-lite";
import { runCommandLine } from "#tests/support/run-command-line.ts";
import { createTemporaryFolder, type TemporaryFolder } from "#tests/support/temporary-folder.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

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

const ingest = (...words: string[]) => runCommandLine("ingest", words, { env: { DATABASE_URL: test.url } });
const at = (name: string) => path.join(folder.path, name);
const article = "Ukraine fired five ATACMS missiles at Bryansk on Tuesday, officials in Moscow said.";

describe("npm run ingest", () => {
  it("names every bad file in a line, and reads the others", async () => {
    folder.write("in/empty.txt", "");
    folder.write("in/picture.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    truncateSync(folder.write("in/large.txt", "text"), 20 * 1024 * 1024);
    folder.write(
      "in/russian.txt",
      iconv.encode(`${article} Министерство обороны России сообщило об атаке.`, "windows-1251"),
    );
    folder.write(
      "in/broken.txt",
      Buffer.concat([Buffer.from(`${article}\0 “No” `), Buffer.from([0xed, 0xa0, 0xbd])]),
    );
    const { code, stdout, stderr } = await ingest(at("in"), at("nowhere"));
    assert.equal(code, 0);
    assert.equal(stdout, "2 read, 0 unchanged, 0 new versions, 4 refused\n");
    const about = (text: RegExp) => stderr.split("\n").filter((line) => text.test(line)).length;
    assert.equal(about(/nowhere was not found; check the path\.$/), 1);
    assert.equal(about(/empty\.txt is empty; /), 1);
    assert.equal(about(/picture\.jpg is a JPEG picture, not text; /), 1);
    assert.equal(about(/large\.txt is larger than 512 KB; split/), 1);
    assert.equal(about(/russian\.txt: .*read as windows-1251/), 1);
    assert.equal(about(/broken\.txt: The file is UTF-8, but/), 1);
    const russian = await test.db.article.findFirst({ where: { source: { endsWith: "russian.txt" } } });
    assert.match(russian?.text ?? "", /Министерство обороны России/);
  });

  it("fails where nothing could be done", async () => {
    assert.deepEqual(await ingest(at("nowhere")), {
      code: 1,
      stdout: "0 read, 0 unchanged, 0 new versions, 1 refused\n",
      stderr: `${at("nowhere")} was not found; check the path.\n`,
    });
  });

  it("keeps what a person says of a text above what the text says", async () => {
    folder.write("given.txt", `By Reuters\n\n${article}`);
    const words = [
      "--outlet",
      "Example Wire",
      "--published",
      "2024-11-20",
      "--url",
      "https://example.com/a",
      at("given.txt"),
    ];
    assert.equal((await ingest(...words)).code, 0);
    const row = await test.db.article.findFirst({
      where: { url: "https://example.com/a" },
      include: { outlet: true },
    });
    assert.deepEqual(
      [
        row?.outlet?.name,
        row?.outlet?.inLexicon,
        row?.outletBasis,
        row?.publishedDate?.toISOString().slice(0, 10),
        row?.publishedBasis,
      ],
      ["Example Wire", false, "given", "2024-11-20", "given"],
    );
    assert.match((await ingest(at("given.txt"))).stdout, /^0 read, 1 unchanged/);
  });

  it("says in a line how it is called, and fails as a wrong call does", async () => {
    for (const words of [
      [],
      ["--published", "yesterday", "a.txt"],
      ["--url", "https://example.com/b", at("in")],
    ]) {
      const { code, stdout, stderr } = await ingest(...words);
      assert.deepEqual([code, stdout, stderr.split("\n").length], [2, "", 2]);
    }
  });
});
