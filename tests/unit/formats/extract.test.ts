import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, describe, it } from "node:test";
import { extractLineSchema } from "#lib/domain/format/extract-line.ts";
import { formatExtractLine } from "#lib/present/format-extract-line.ts";
import { runCommandLine } from "#tests/support/run-command-line.ts";
import { readSample, sampleText } from "#tests/support/sample-reading.ts";
import { createTemporaryFolder } from "#tests/support/temporary-folder.ts";

const folder = "seeds/articles";
const files = readdirSync(folder)
  .sort()
  .map((name) => `${folder}/${name}`);
const temporary = createTemporaryFolder();
after(() => temporary.remove());

/** A database that nobody could reach: extract needs none. */
const env = { DATABASE_URL: "postgresql://nobody:nothing@127.0.0.1:1/none" };
const extract = (words: string[], input?: string | Uint8Array) =>
  runCommandLine("extract", words, { env, ...(input === undefined ? {} : { input }) });
const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => extractLineSchema.parse(JSON.parse(line)));

describe("npm run extract", () => {
  it("prints a valid line for each seed, whose marks say what stands there; twice the same bytes", async () => {
    const [first, second] = await Promise.all([extract(files), extract([folder])]);
    assert.deepEqual([first.code, first.stderr], [0, ""]);
    assert.equal(first.stdout, second.stdout);
    const lines = linesOf(first.stdout);
    assert.deepEqual(
      lines.map(({ source }) => source),
      files,
    );
    for (const line of lines) {
      assert.equal(line.original, readFileSync(line.source, "utf8"));
      for (const { start, end, surface } of [line.weapons, line.countries, line.places].flat()) {
        assert.equal(line.text.slice(start, end), surface);
      }
      for (const { start, end, text } of [line.quotes, line.claims].flat())
        assert.equal(line.text.slice(start, end), text);
      assert.ok(line.events.filter(({ lead }) => lead).length <= 1);
    }
  });

  it("reads standard input, with NUL and lone surrogates in it", async () => {
    const text = Buffer.concat([
      Buffer.from("Ukraine\0 fires "),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from("ATACMS “at” Bryansk."),
    ]);
    const { code, stdout } = await extract(["-"], text);
    const [line] = linesOf(stdout);
    assert.deepEqual(
      [code, line?.source, line?.original],
      [0, "-", "Ukraine\0 fires \ud83dATACMS “at” Bryansk."],
    );
    assert.ok(line?.text.isWellFormed() && !line.text.includes("\0"));
  });

  it("takes a path from the folder where npm was called, and names it from the project's root", async () => {
    const env = { INIT_CWD: path.resolve("seeds") };
    const name = "articles/001_e4a84b9f8a25107b.txt";
    const { code, stdout } = await runCommandLine("extract", [name], { env });
    assert.equal(code, 0);
    assert.match(stdout, /"source":"seeds\/articles\/001_e4a84b9f8a25107b\.txt"/);
  });

  it("names a bad file in one line and prints the others", async () => {
    temporary.write("empty.txt", "");
    temporary.write("good.txt", sampleText);
    const words = ["empty.txt", "missing.txt", "good.txt"].map((name) => `${temporary.path}/${name}`);
    const { code, stdout, stderr } = await extract(words);
    assert.equal(code, 1);
    assert.deepEqual(
      linesOf(stdout).map(({ source }) => source),
      [`${temporary.path}/good.txt`],
    );
    assert.match(
      stderr,
      /^\S+missing\.txt was not found; check the path\.\n\S+empty\.txt is empty; there is .+\n$/,
    );
  });

  it("says how it is called", async () => {
    for (const words of [[], ["--all"]]) {
      const { code, stderr } = await extract(words);
      assert.deepEqual([code, stderr.split("\n").length], [2, 2]);
    }
  });
});

describe("formatExtractLine", () => {
  const place = { name: "Bryansk", country: "RU", latitude: 53.2, longitude: 34.4 };
  const given = { outlet: null, published: null, url: null };
  const reading = readSample({ source: "a.txt", text: sampleText, given });

  it("maps every part of a reading", () => {
    const line = extractLineSchema.parse(formatExtractLine(reading, new Map([["bryansk", place]])));
    const { start, end } = line.published.evidence ?? { start: 0, end: 0 };
    assert.equal(line.text.slice(start, end), "Tuesday");
    assert.equal(line.title, "Ukraine fires ATACMS at Bryansk");
    assert.deepEqual(line.places, [
      { start: 24, end: 31, name: "Bryansk", surface: "Bryansk", country: "RU", lat: 53.2, lng: 34.4 },
    ]);
    assert.deepEqual(line.claims[0]?.quantities, [
      { value: 5, unit: "missile", of: "atacms", low: 5, high: 5, bound: "exact" },
    ]);
    assert.equal(line.claims[0]?.event, 0);
    const date = {
      from: "2024-11-19",
      to: "2024-11-19",
      precision: "day",
      basis: "inferred",
      edtf: "2024-11-19",
    };
    assert.deepEqual([line.events[0]?.date, line.events[0]?.place], [date, "Bryansk"]);
  });

  it("leaves out a time without days and a quantity without a number, and takes the bound that the words give", () => {
    const [claim] = reading.claims;
    const [quantity] = claim?.quantities ?? [];
    assert.ok(claim && quantity);
    const bounds = [
      { ...quantity, low: null, high: 300, bound: "up-to" as const },
      { ...quantity, low: 4, high: 8, bound: "range" as const },
      { ...quantity, low: null, high: null },
    ];
    const times = reading.times.map((time) => ({ ...time, from: null, to: null }));
    const line = formatExtractLine(
      { ...reading, times, claims: [{ ...claim, quantities: bounds }] },
      new Map(),
    );
    assert.deepEqual(line.times, []);
    assert.deepEqual(
      line.claims[0]?.quantities.map(({ value }) => value),
      [300, 4],
    );
  });
});
