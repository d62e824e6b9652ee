import type { CorpusArticle } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runArticlePipeline } from "#lib/pipeline/run-article-pipeline.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";

/** Texts by their id, read by the real pipeline. A text that starts with `date YYYY-MM-DD` states its day. */
export function readArticles(texts: Record<string, string>): CorpusArticle[] {
  const lexicon = loadLexicon();
  const given = { outlet: null, published: null, url: null };
  return Object.entries(texts).map(([id, text]) => ({
    id,
    reading: runArticlePipeline({ source: `${id}.txt`, text, given }, lexicon),
  }));
}

/** The same texts, put side by side. */
export function readCorpus(texts: Record<string, string>) {
  return runCorpusPipeline(readArticles(texts), loadLexicon());
}

/** The articles that tell of an event, by id. */
export function tellers(event: { mentions: { articleId: string }[] } | undefined): string[] {
  return [...new Set(event?.mentions.map((mention) => mention.articleId))].sort();
}
