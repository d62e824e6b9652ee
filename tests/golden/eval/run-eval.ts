/** `npm run eval`: how well it reads the gold of tests/golden, as the tables that README quotes. It asserts nothing. */
import { runCommand } from "#lib/cli/run-command.ts";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { type ArticleScore, scoreArticle } from "#tests/golden/eval/score-article.ts";
import { scoreDev } from "#tests/golden/eval/score-dev.ts";
import { scoreMainEventPairs } from "#tests/golden/eval/score-pairs.ts";
import { type StyleScore, scoreStyle } from "#tests/golden/eval/score-styles.ts";
import { addTally, f1, precision, recall, type Tally } from "#tests/golden/eval/tally.ts";
import {
  readDevEvents,
  readDevLabels,
  readGoldArticles,
  readGoldEvents,
  readStyleArticles,
} from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";
import { findGoldEvent } from "#tests/golden/score-events.ts";

type Row = [measure: string, figure: string];

const styleNames = {
  title: "titles",
  outlet: "outlets, or that none is named",
  published: "days of publication, or that none is stated",
  times: "values of times",
  mainEvent: "main event of the right type, date and weapon",
};

await runCommand(async () => {
  const lexicon = loadLexicon();
  const seeds = readFolder("seeds/articles");
  const gold = readGoldArticles().map((one) => scoreArticle(one, readingOf(seeds, one.file), lexicon));
  const corpus = runCorpusPipeline(seeds, lexicon);
  const goldEvents = readGoldEvents();
  const core = goldEvents.filter((event) => event.core);
  const found = new Set(goldEvents.map((event) => findGoldEvent(event, corpus.events)?.slug));
  write("five seeds", [
    ...sharedRows(gold),
    ["titles", `${gold.filter(({ title }) => title).length} of ${gold.length}`],
    ["outlets", `${gold.filter(({ outlet }) => outlet).length} of ${gold.length}`],
    ["days of publication", `${countDays(seeds, corpus)} of ${gold.length}`],
    [
      "core events found and dated",
      `${core.filter((event) => findGoldEvent(event, corpus.events)).length} of ${core.length}`,
    ],
    [
      "events that are not in the gold",
      String(corpus.events.filter((event) => !found.has(event.slug)).length),
    ],
  ]);

  const dev = readFolder("tests/golden/dev/articles");
  const labels = readDevLabels();
  const together = runCorpusPipeline([...seeds, ...dev], lexicon);
  const inferred = new Map(
    together.publications.map(({ articleId, published }) => [articleId, published.date]),
  );
  const devScore = scoreDev(
    labels,
    readDevEvents(),
    new Map(dev.map((article) => [article.id, article])),
    lexicon,
    inferred,
  );
  write(`${dev.length} short news items`, [
    ["named weapons", prf(devScore.weapons)],
    ["countries", prf(devScore.countries)],
    ["stated dates", ratio(devScore.dates)],
    ["outlets invented", String(devScore.inventedOutlets)],
    ["main event of the right type, date and weapon", ratio(devScore.mainEvents)],
    ["pairs of articles by main event, with the seeds", prf(scoreMainEventPairs(labels, together.events))],
  ]);

  const styles = readFolder("tests/golden/styles/articles");
  const invented = readStyleArticles().map((one) => {
    const article = styles.find(({ id }) => one.file.startsWith(id));
    if (!article) throw new Error(`tests/golden/styles: no text for ${one.file}`);
    return scoreStyle(one, article, lexicon);
  });
  write(`${invented.length} invented articles`, [
    ...sharedRows(invented),
    ...(["title", "outlet", "published", "times", "mainEvent"] as const).map(
      (name): Row => [styleNames[name], share(invented, (score) => score[name])],
    ),
  ]);
  return 0;
});

/** The measures that the seeds and the invented articles share. */
function sharedRows(scores: (ArticleScore | StyleScore)[]): Row[] {
  const tally = (pick: (score: ArticleScore | StyleScore) => Tally) => prf(scores.map(pick).reduce(addTally));
  return [
    ["claims", tally((score) => score.claims)],
    ["speaker of the claims found", share(scores, (score) => score.speakers)],
    ["certainty of the claims found", share(scores, (score) => score.certainties)],
    ["quotations", tally((score) => score.quotes)],
    ["speaker of the quotations found", share(scores, (score) => score.quoteSpeakers)],
    ["weapons", tally((score) => score.weapons)],
    ["countries", tally((score) => score.countries)],
    ["places", tally((score) => score.places)],
    ["furniture set aside", share(scores, (score) => score.furniture)],
  ];
}

/** Days that the gold has, stated in the text or inferred from the other articles. */
function countDays(seeds: CorpusArticle[], { publications }: CorpusReading): number {
  return readGoldArticles().filter(({ file, published_accept }) => {
    const { article } = readingOf(seeds, file);
    const inferred = publications.find(({ articleId }) => file.startsWith(articleId));
    return published_accept.includes(article.published.date ?? inferred?.published.date ?? "none");
  }).length;
}

function readingOf(articles: CorpusArticle[], file: string): CorpusArticle["reading"] {
  const article = articles.find(({ id }) => file.startsWith(id));
  if (!article) throw new Error(`seeds/articles: no text for ${file}`);
  return article.reading;
}

function share<Score>(scores: Score[], pick: (score: Score) => { right: number; of: number }): string {
  const parts = scores.map(pick);
  return ratio({
    right: parts.reduce((total, part) => total + part.right, 0),
    of: parts.reduce((total, part) => total + part.of, 0),
  });
}

function write(of: string, rows: Row[]): void {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |\n`;
  process.stdout.write(`${line([of, ""])}${line(["---", "---"])}${rows.map(line).join("")}\n`);
}

function prf(tally: Tally): string {
  return `F1 ${f1(tally).toFixed(3)} (P ${precision(tally).toFixed(3)}, R ${recall(tally).toFixed(3)})`;
}

function ratio({ right, of }: { right: number; of: number }): string {
  return `${(right / of).toFixed(3)} (${right} of ${of})`;
}
