import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AppError } from "#lib/errors/app-error.ts";
import { parseIngestWords } from "#lib/ingest/parse-ingest-words.ts";

describe("parseIngestWords", () => {
  it("takes paths and what is said of them", () => {
    const nothing = { outlet: null, published: null, url: null };
    assert.deepEqual(parseIngestWords(["a.txt", "folder"]), { paths: ["a.txt", "folder"], given: nothing });
    const words = [
      "--outlet",
      " Kyiv Post ",
      "--published=2024-11-18",
      "--url",
      "HTTPS://Example.com/a?b=1#top",
      "a.txt",
    ];
    assert.deepEqual(parseIngestWords(words).given, {
      outlet: "Kyiv Post",
      published: "2024-11-18",
      url: "https://example.com/a?b=1",
    });
  });

  const wrong: [string[], RegExp][] = [
    [[], /^Usage: npm run ingest/],
    [["-"], /^An article is kept under its file's name/],
    [["--author", "Roe", "a.txt"], /--author.*Usage/],
    [["a.txt", "--outlet"], /--outlet.*Usage/],
    [["--outlet", " ", "a.txt"], /^--outlet must be a name/],
    [["--published", "18.11.2024", "a.txt"], /^--published must be a day like 2024-11-18.*"18\.11\.2024"/],
    [["--published", "2024-02-30", "a.txt"], /^--published must be/],
    [["--published", "0024-11-18", "a.txt"], /^--published must be/],
    [["--url", "example.com", "a.txt"], /^--url must be an address/],
    [["--url", "ftp://example.com", "a.txt"], /^--url must be an address/],
  ];
  for (const [words, message] of wrong) {
    it(`refuses: ${words.join(" ")}`, () => {
      assert.throws(
        () => parseIngestWords(words),
        (error) =>
          error instanceof AppError &&
          error.code === "USAGE" &&
          message.test(error.message) &&
          !error.message.includes("\n"),
      );
    });
  }
});
