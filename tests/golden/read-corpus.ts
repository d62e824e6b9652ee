import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runArticlePipeline } from "#lib/pipeline/run-article-pipeline.ts";

/** Reads every article of a folder, with the first three letters of its file's name as its id. No database. */
export function readFolder(folder: string): CorpusArticle[] {
  const lexicon = loadLexicon();
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const source = join(folder, name);
      const given = { outlet: null, published: null, url: null };
      const text = readFileSync(source, "utf8");
      return { id: name.slice(0, 3), reading: runArticlePipeline({ source, text, given }, lexicon) };
    });
}
