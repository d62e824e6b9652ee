import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import { buildLexiconRows } from "#lib/ingest/build-lexicon-rows.ts";
import { type Lexicon, loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { pipelineVersion, runArticlePipeline } from "#lib/pipeline/run-article-pipeline.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { hashText } from "#lib/store/hash.ts";
import type { LexiconRows } from "#lib/store/save-lexicon.ts";

/** What reads: the pipeline with its lexicon. Tests put another in its place. */
export type Reader = {
  /** Of the pipeline and the lexicon: with another word in the lexicon the same article may read differently. */
  version: string;
  lexicon: LexiconRows;
  readArticle: (raw: RawArticle) => ArticleReading;
  readCorpus: (articles: CorpusArticle[]) => CorpusReading;
};

/**
 * The reader that this version of the program has.
 * Throws: AppError LEXICON_INVALID
 */
export function loadReader(): Reader {
  const lexicon = loadLexicon();
  return {
    version: `${pipelineVersion}+${hashLexicon(lexicon)}`,
    lexicon: buildLexiconRows(lexicon),
    readArticle: (raw) => runArticlePipeline(raw, lexicon),
    readCorpus: (articles) => runCorpusPipeline(articles, lexicon),
  };
}

/** Enough digits to tell two states of the lexicon apart. */
const versionDigits = 12;

function hashLexicon({ weapons, countries, places, actors, outlets, cues }: Lexicon): string {
  return hashText(JSON.stringify([weapons, countries, places, actors, outlets, cues])).slice(
    0,
    versionDigits,
  );
}
