import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";
import { randomFrom } from "#tests/support/random-from.ts";

test("seeds and dev set in twenty random orders give the same corpus", () => {
  const lexicon = loadLexicon();
  const articles = [...readFolder("seeds/articles"), ...readFolder("tests/golden/dev/articles")];
  const expected = JSON.stringify(runCorpusPipeline(articles, lexicon));
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomFrom(seed);
    const shuffled = [...articles];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [shuffled[i], shuffled[j]];
      if (a && b) [shuffled[i], shuffled[j]] = [b, a];
    }
    assert.equal(JSON.stringify(runCorpusPipeline(shuffled, lexicon)), expected, `order of seed ${seed}`);
  }
});
