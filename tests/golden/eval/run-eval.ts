/** `npm run eval`: how well it reads the gold of tests/golden, as the table that README quotes. It asserts nothing. */
import { runCommand } from "#lib/cli/run-command.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { runCorpusPipeline } from "#lib/pipeline/run-corpus-pipeline.ts";
import { scoreArticle } from "#tests/golden/eval/score-article.ts";
import { scoreDev } from "#tests/golden/eval/score-dev.ts";
import { scoreMainEventPairs } from "#tests/golden/eval/score-pairs.ts";
import { addTally, f1, precision, recall, type Tally } from "#tests/golden/eval/tally.ts";
import { readDevLabels, readGoldArticles, readGoldEvents } from "#tests/golden/gold-schemas.ts";
import { readFolder } from "#tests/golden/read-corpus.ts";
import { findGoldEvent } from "#tests/golden/score-events.ts";

await runCommand(async () => {
  const lexicon = loadLexicon();
  const seeds = readFolder("seeds/articles");
  const dev = readFolder("tests/golden/dev/articles");
  const labels = readDevLabels();
  const scores = readGoldArticles().map((gold) => {
    const article = seeds.find(({ id }) => gold.file.startsWith(id));
    if (!article) throw new Error(`no seed for ${gold.file}`);
    return scoreArticle(gold, article.reading, lexicon);
  });
  const sum = (pick: (score: (typeof scores)[number]) => Tally) => scores.map(pick).reduce(addTally);
  const share = (pick: (score: (typeof scores)[number]) => { right: number; of: number }) => {
    const parts = scores.map(pick);
    return ratio(
      parts.reduce((total, part) => total + part.right, 0),
      parts.reduce((total, part) => total + part.of, 0),
    );
  };
  const corpus = runCorpusPipeline(seeds, lexicon);
  const goldEvents = readGoldEvents();
  const core = goldEvents.filter((event) => event.core);
  const found = new Set(goldEvents.map((event) => findGoldEvent(event, corpus.events)?.slug));
  const together = runCorpusPipeline([...seeds, ...dev], lexicon);
  const inferred = new Map(
    together.publications.map(({ articleId, published }) => [articleId, published.date]),
  );
  const devScore = scoreDev(labels, new Map(dev.map((article) => [article.id, article])), lexicon, inferred);
  const rows: [string, string][] = [
    ["Seeds: claims", prf(sum((score) => score.claims))],
    ["Seeds: speaker of the claims found", share((score) => score.speakers)],
    ["Seeds: certainty of the claims found", share((score) => score.certainties)],
    ["Seeds: quotations", prf(sum((score) => score.quotes))],
    ["Seeds: their speakers", share((score) => score.quoteSpeakers)],
    ["Seeds: weapons", prf(sum((score) => score.weapons))],
    ["Seeds: countries", prf(sum((score) => score.countries))],
    ["Seeds: places", prf(sum((score) => score.places))],
    ["Seeds: furniture set aside", share((score) => score.furniture)],
    [
      "Seeds: title, outlet",
      `${scores.filter((score) => score.title).length} of 5, ${scores.filter((score) => score.outlet).length} of 5`,
    ],
    [
      "Seeds: core events found and dated",
      `${core.filter((event) => findGoldEvent(event, corpus.events)).length} of ${core.length}`,
    ],
    [
      "Seeds: events that are not in the gold",
      String(corpus.events.filter((event) => !found.has(event.slug)).length),
    ],
    ["Dev: named weapons", prf(devScore.weapons)],
    ["Dev: countries", prf(devScore.countries)],
    ["Dev: stated dates", ratio(devScore.dates.right, devScore.dates.of)],
    ["Dev: outlets invented", String(devScore.inventedOutlets)],
    [
      "Dev, with the seeds: pairs of articles by main event",
      prf(scoreMainEventPairs(labels, together.events)),
    ],
  ];
  process.stdout.write(
    `| measure | |\n| --- | --- |\n${rows.map(([name, value]) => `| ${name} | ${value} |\n`).join("")}`,
  );
  return 0;
});

function prf(tally: Tally): string {
  return `F1 ${f1(tally).toFixed(3)} (P ${precision(tally).toFixed(3)}, R ${recall(tally).toFixed(3)})`;
}

function ratio(right: number, of: number): string {
  return `${(right / of).toFixed(3)} (${right} of ${of})`;
}
