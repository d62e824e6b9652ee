/**
 * `npm run eval`: how well it reads the gold of tests/golden, as the tables that README quotes. It asserts nothing.
 * With `-v` it also lists what the figures on the corpus are made of: pairs, conflicts and names, in words.
 */
import { runCommand } from "#lib/cli/run-command.ts";
import type { CorpusArticle, CorpusReading } from "#lib/domain/corpus.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { type ArticleScore, scoreArticle } from "#tests/golden/eval/score-article.ts";
import { type CorpusScore, type FoundConflict, scoreCorpus } from "#tests/golden/eval/score-corpus.ts";
import { scoreDev } from "#tests/golden/eval/score-dev.ts";
import { scoreMainEventBCubed, scoreMainEventPairs } from "#tests/golden/eval/score-pairs.ts";
import { type StyleScore, scoreStyle } from "#tests/golden/eval/score-styles.ts";
import { addTally, f1, precision, recall, type Tally } from "#tests/golden/eval/tally.ts";
import {
  readDevEvents,
  readDevLabels,
  readGoldArticles,
  readGoldCorpus,
  readStyleArticles,
} from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";

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
  const together = scoreCorpus(readGoldCorpus(), readGoldArticles(), seeds, corpus);
  write("five seeds", [
    ...sharedRows(gold),
    ["titles", `${gold.filter(({ title }) => title).length} of ${gold.length}`],
    ["outlets", `${gold.filter(({ outlet }) => outlet).length} of ${gold.length}`],
    ["days of publication", `${countDays(seeds, corpus)} of ${gold.length}`],
  ]);
  write("the five seeds, side by side", [
    ["core events found and dated", `${together.coreEvents.right} of ${together.coreEvents.of}`],
    ["events that are not in the gold", String(together.furtherEvents)],
    ["pairs of articles by core event", prf(together.corePairs)],
    ["pairs of claims across articles", prf(together.claimPairs)],
    ["further pairs, with a claim that is not in the gold", String(together.pairsOutsideGold.length)],
    ["groups of quotations", `${together.quoteGroups.right} of ${together.quoteGroups.of}`],
    ["conflicts", `${together.conflicts.right} of ${together.conflicts.of}`],
    ["further conflicts", String(together.furtherConflicts.length)],
    ["names for the same thing", `${together.namings.right} of ${together.namings.of}`],
  ]);
  const isVerbose = process.argv.includes("-v");
  if (isVerbose) tellCorpus(together);

  const dev = readFolder("tests/golden/dev/articles");
  const labels = readDevLabels();
  const both = runCorpusPipeline([...seeds, ...dev], lexicon);
  const inferred = new Map(both.publications.map(({ articleId, published }) => [articleId, published.date]));
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
    ["pairs of articles by main event, with the seeds", prf(scoreMainEventPairs(labels, both.events))],
    ["main events with the seeds, B-cubed", prfOf(scoreMainEventBCubed(labels, both.events))],
  ]);

  if (isVerbose)
    tell(
      "conflicts of short news items and seeds",
      both.events.flatMap(({ slug, conflicts }) =>
        conflicts.map((conflict) => inWords({ ...conflict, event: slug })),
      ),
    );

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

function prfOf(figures: { precision: number; recall: number; f1: number }): string {
  const [all, p, r] = [figures.f1, figures.precision, figures.recall].map((figure) => figure.toFixed(3));
  return `F1 ${all} (P ${p}, R ${r})`;
}

function tellCorpus(score: CorpusScore): void {
  tell("core events missed", score.coreEvents.missed);
  tell("claim pairs that are wrong", score.wrongClaimPairs);
  tell("claim pairs missed (key, articles and rows of the gold)", score.missedClaimPairs);
  tell("claim pairs with a claim that is not in the gold", score.pairsOutsideGold);
  tell("groups of quotations missed", score.quoteGroups.missed);
  tell("conflicts missed", score.conflicts.missed);
  tell("further conflicts", score.furtherConflicts.map(inWords));
  tell("names missed", score.namings.missed);
}

function tell(what: string, lines: string[]): void {
  process.stdout.write(`${what}: ${lines.length}\n${lines.map((line) => `- ${line}\n`).join("")}\n`);
}

function inWords({ event, kind, about, sides }: FoundConflict): string {
  const words = sides.map(({ articleId, says }) => `${articleId}: ${says.replace(/\s+/g, " ")}`);
  return `${event}, ${kind} (${about})\n  ${words.join("\n  ")}`;
}

function ratio({ right, of }: { right: number; of: number }): string {
  return `${(right / of).toFixed(3)} (${right} of ${of})`;
}
