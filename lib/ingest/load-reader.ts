import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import { buildLexiconRows } from "#lib/ingest/build-lexicon-rows.ts";
import { type Lexicon, loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { type CorpusStages, corpusStages } from "#lib/pipeline/corpus-stages.ts";
import {
  articlesPerBatch,
  pipelineVersion,
  runArticlePipelines,
} from "#lib/pipeline/run-article-pipeline.ts";
import { hashText } from "#lib/store/hash.ts";
import type { LexiconRows } from "#lib/store/save-lexicon.ts";
import type { ReadingTraits } from "#lib/store/save-reading.ts";

/** What reads: the pipeline with its lexicon. Tests put another in its place. */
export type Reader = {
  /** Of the pipeline and the lexicon: with another word in the lexicon the same article may read differently. */
  version: string;
  lexicon: LexiconRows;
  /** One reading for each, in their order. */
  readArticles: (raws: readonly RawArticle[]) => ArticleReading[];
  traitsOf: (reading: ArticleReading) => ReadingTraits;
  stages: CorpusStages;
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
    readArticles(raws) {
      const readings: ArticleReading[] = [];
      for (let at = 0; at < raws.length; at += articlesPerBatch)
        readings.push(...runArticlePipelines(raws.slice(at, at + articlesPerBatch), lexicon));
      return readings;
    },
    ...corpusReader(lexicon),
  };
}

/** What puts articles side by side. */
export function corpusReader(lexicon: Lexicon): Pick<Reader, "traitsOf" | "stages"> {
  const stages = corpusStages(lexicon);
  return {
    stages,
    traitsOf(reading) {
      // Neither depends on what the article is called.
      const article = { id: "new", reading };
      const dating = stages.datingFacts(article);
      return {
        shingles: stages.shinglesOf(reading),
        dating,
        marks: stages.datingMarks(dating),
      };
    },
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
