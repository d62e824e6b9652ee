/** What stage 1 must give on the five seed articles: written by hand from the texts. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { cleanArticle } from "#lib/pipeline/1-clean/clean-article.ts";

type Expected = {
  title: string | null;
  standfirst: string | null;
  outlet: string | null;
  basis: string;
  author: string | null;
  republishes: string | null;
  published: [string | null, string | null, string];
  /** Kind and first words of each piece, in order. */
  furniture: [string, string][];
  paragraphs: number;
};

const expected: Record<string, Expected> = {
  "000": {
    title: "France approves Ukrainian attacks deep within Russian territory",
    standfirst:
      'Kiev might employ French cruise missiles for "self-defense," according to Foreign Minister Jean-Noel Barrot.',
    outlet: "TROIB News",
    basis: "signoff",
    author: "Mark B Thomas",
    republishes: "RT",
    published: [null, null, "unknown"],
    furniture: [
      ["link", "Read the full article at RT.com."],
      ["signoff", "Mark B Thomas for TROIB News"],
    ],
    paragraphs: 10,
  },
  "001": {
    title: "France Remains Open to Ukraine Using French Missiles Against Targets in Russia, Minister Says",
    standfirst: null,
    outlet: "The Moscow Times",
    basis: "byline",
    author: null,
    republishes: null,
    published: ["2024-11-18", "11:15:20", "stated"],
    furniture: [
      ["byline", "By The Moscow Times | Created at 2024-11-18 11:15:20 | Updated at"],
      ["link", "Truth"],
      ["appeal", "A Message from The Moscow Times:\n\nDear readers,\n\nWe are facing"],
      ["link", "Read Entire Article"],
    ],
    paragraphs: 8,
  },
  "002": {
    title: null,
    standfirst: null,
    outlet: null,
    basis: "none",
    author: null,
    republishes: null,
    published: ["2024-11-24", null, "stated"],
    furniture: [
      ["timestamp", "date 2024-11-24"],
      ["caption", "French Minister for Europe and Foreign Affairs Jean-Noel Barrot and Ukrainian"],
    ],
    paragraphs: 12,
  },
  "003": {
    title: null,
    standfirst: null,
    outlet: null,
    basis: "none",
    author: null,
    republishes: null,
    published: ["2024-11-18", null, "inferred"],
    furniture: [["link", "Read more"]],
    paragraphs: 7,
  },
  "004": {
    title: "Britain and France are 'not ruling out' sending troops to Ukraine",
    standfirst:
      "Britain and France are 'not ruling out' sending troops to Ukraine as part of European coalition to support war effort amid fears Trump could pull US military aid to Kyiv, French report claims",
    outlet: null,
    basis: "none",
    author: null,
    republishes: null,
    published: ["2024-11-25", null, "stated"],
    furniture: [
      ["timestamp", "Monday, November 25, 2024"],
      ["link", "More..."],
      ["comments", "No comments:"],
    ],
    paragraphs: 18,
  },
};

const folder = join("seeds", "articles");
for (const file of readdirSync(folder).filter((name) => name.slice(0, 3) in expected)) {
  test(`stage 1 reads ${file}`, () => {
    const want = expected[file.slice(0, 3)];
    assert.ok(want);
    const text = readFileSync(join(folder, file), "utf8");
    const { article } = cleanArticle(
      { source: file, text, given: { outlet: null, published: null, url: null } },
      loadLexicon(),
    );
    const words = (span: { start: number; end: number } | null) =>
      span && article.text.slice(span.start, span.end);
    const { date, time, basis } = article.published;
    assert.deepEqual(
      {
        title: words(article.title),
        standfirst: words(article.standfirst),
        outlet: article.outlet.name,
        basis: article.outlet.basis,
        author: article.author?.name ?? null,
        republishes: article.outlet.republishes,
        published: [date, time, basis],
        paragraphs: article.paragraphs.length,
      },
      {
        title: want.title,
        standfirst: want.standfirst,
        outlet: want.outlet,
        basis: want.basis,
        author: want.author,
        republishes: want.republishes,
        published: want.published,
        paragraphs: want.paragraphs,
      },
    );
    assert.deepEqual(
      article.furniture.map(({ kind, span }, i) => [
        kind,
        words(span)?.slice(0, want.furniture[i]?.[1].length),
      ]),
      want.furniture,
    );
  });
}
