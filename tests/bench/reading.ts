/** `npm run bench -- reading`: how fast articles are read on one core, beside wink-nlp alone on the same texts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { articlesPerBatch, runArticlePipelines } from "#lib/pipeline/run-article-pipeline.ts";
import { varyArticle } from "#tests/bench/vary-article.ts";
import { hostilePieces } from "#tests/support/hostile-pieces.ts";

const given = { outlet: null, published: null, url: null };
/** After so many the engine has compiled what it will, of our code and of wink's. */
const warmUpArticles = 300;
const measuredArticles = 800;
/**
 * The two are measured by turns on the same articles. In batches, as `ingest` reads them, each has the processor's caches
 * to itself; article by article, as a page asks for one, each finds them as the other left them. Both figures are told.
 */
const turns = [articlesPerBatch, 1];

/** @returns lines of figures */
export function benchReading(): string[] {
  const lexicon = loadLexicon();
  const seeds = textsIn("seeds/articles");
  const bases = [...seeds, ...textsIn("tests/golden/dev/articles")];
  const texts = Array.from({ length: warmUpArticles + measuredArticles }, (_, index) =>
    varyArticle(bases, index),
  );
  const wink = winkNLP(model, ["sbd", "pos"]);
  const readAll = (batch: string[]) =>
    runArticlePipelines(
      batch.map((text) => ({ source: "bench", text, given })),
      lexicon,
    );
  const read = (text: string) => readAll([text]);
  const tag = (text: string) => {
    const doc = wink.readDoc(text);
    doc.sentences().out();
    doc.tokens().out(wink.its.pos);
  };
  measureByTurns(texts.slice(0, warmUpArticles), articlesPerBatch, readAll, tag);
  const measured = texts.slice(warmUpArticles);
  const [inBatches, articleByArticle] = turns.map((length) => measureByTurns(measured, length, readAll, tag));
  if (!articleByArticle || !inBatches) throw new Error("no turn was measured");
  const long = seeds.join("\n\n").repeat(2);
  const tenfold = Array.from({ length: 10 }, () => long).join("\n\n");
  read(long);
  const once = Math.min(...[1, 2, 3].map(() => secondsFor(() => read(long))));
  const ten = Math.min(...[1, 2, 3].map(() => secondsFor(() => read(tenfold))));
  const hostile = hostileTexts().map((unit) => {
    const [short, tenTimes] = [hostileCodeUnits, hostileCodeUnits * 10].map((length) =>
      unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
    );
    const fastest = (text: string) => Math.min(...[1, 2, 3].map(() => secondsFor(() => read(text))));
    return fastest(tenTimes ?? "") / fastest(short ?? "");
  });
  return [
    `articles a second          ${(measured.length / inBatches.ours).toFixed(0)}   in batches of ${articlesPerBatch}, ${(measured.length / articleByArticle.ours).toFixed(0)} one by one (${measured.length} articles of up to 3,000 characters, one core, after ${warmUpArticles} to warm up)`,
    `beside wink-nlp alone      ${(inBatches.ours / inBatches.alone).toFixed(2)} times its time for sentences and parts of speech in batches, ${(articleByArticle.ours / articleByArticle.alone).toFixed(2)} by turns one by one`,
    `ten times the length       ${(ten / once).toFixed(1)} times the time (${long.length} and ${tenfold.length} characters)`,
    `hostile text, ten times    ${Math.max(...hostile).toFixed(1)} times the time at worst (${hostile.length} mixtures of marks, cues and names, ${hostileCodeUnits} and ${hostileCodeUnits * 10} characters)`,
  ];
}

const hostileMixtures = 60;
const hostileCodeUnits = 20_000;
/** The same mixtures in every run. */
const hostileSeed = 7;

/** Pieces that rules look for, mixed as no writer would; each is repeated to make a long text. */
function hostileTexts(): string[] {
  const mixture = fc
    .tuple(
      fc.array(fc.constantFrom(...hostilePieces), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(" ", "", "\n"),
    )
    .map(([pieces, glue]) => pieces.join(glue) + glue)
    .filter((text) => text !== "");
  return fc.sample(mixture, { numRuns: hostileMixtures, seed: hostileSeed });
}

/** Seconds that each took over all articles; who goes first changes from turn to turn. */
function measureByTurns(
  texts: string[],
  length: number,
  readAll: (texts: string[]) => unknown,
  tag: (text: string) => unknown,
): { ours: number; alone: number } {
  let ours = 0;
  let alone = 0;
  for (let from = 0; from < texts.length; from += length) {
    const turn = texts.slice(from, from + length);
    const takeOurs = () => (ours += secondsFor(() => readAll(turn)));
    const takeAlone = () => (alone += secondsFor(() => turn.forEach(tag)));
    const isOursFirst = (from / length) % 2 === 0;
    for (const take of isOursFirst ? [takeOurs, takeAlone] : [takeAlone, takeOurs]) take();
  }
  return { ours, alone };
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function secondsFor(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
