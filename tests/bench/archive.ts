/**
 * `npm run bench -- archive`: a generated archive read, stored and placed, and what one more article then costs.
 * `npm run bench -- archive 1000 10000` sets at which sizes it is measured; the last is the archive's.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyMigrations } from "#lib/db/apply-migrations.ts";
import { type Database, openDatabase } from "#lib/db/database-client.ts";
import { openThrowAwayPostgres } from "#lib/db/embedded/throw-away-postgres.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { pairsOf } from "#tests/golden/eval/score-pairs.ts";
import { f1, tallySets } from "#tests/golden/eval/tally.ts";
import { type GeneratedArticle, generateArchive } from "#tests/support/archive/generate-archive.ts";

/** Sizes after which it is measured; the last is the archive's. */
const defaultSizes = [1000, 3000];
/** So many articles are added one by one at each size, each a run of its own. */
const oneByOne = 30;
const archiveSeed = 1;

/** @param sizes how many articles the archive has each time that it is measured @returns lines of figures */
export async function benchArchive(sizes: number[] = defaultSizes): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "strikeline-archive-"));
  const postgres = await openThrowAwayPostgres();
  const url = postgres.url("postgres");
  await applyMigrations(url);
  const database = openDatabase(url);
  try {
    return await measure(database, folder, sizes);
  } finally {
    await database.$disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(database: Database, folder: string, sizes: number[]): Promise<string[]> {
  const total = (sizes.at(-1) ?? 0) + oneByOne * sizes.length;
  const articles = generateArchive({ articles: total, seed: archiveSeed });
  const reader = loadReader();
  const lines: string[] = [];
  let stored = 0;
  for (const size of sizes) {
    const part = path.join(folder, String(size));
    mkdirSync(part);
    const added = write(articles, part, size - stored);
    const started = performance.now();
    let readAt = started;
    await ingestPaths({
      database,
      root: folder,
      paths: [part],
      // With the program's own reader, as `npm run ingest` reads: in a second thread.
      onProgress: () => {
        readAt = performance.now();
      },
    });
    const seconds = (performance.now() - started) / 1000;
    const placing = (performance.now() - readAt) / 1000;
    const singles: number[] = [];
    for (const { name } of write(articles, part, oneByOne)) {
      const from = performance.now();
      await ingestPaths({ database, root: folder, paths: [path.join(part, name)], reader });
      singles.push(performance.now() - from);
    }
    stored = size + oneByOne;
    singles.sort((a, b) => a - b);
    lines.push(
      `${size} articles   ${(added.length / seconds).toFixed(0)} a second read, stored and placed (${(added.length / (seconds - placing)).toFixed(0)} read and stored, ${(added.length / placing).toFixed(0)} placed); one more by itself ${(singles[oneByOne / 2] ?? 0).toFixed(0)} ms in the middle of ${oneByOne}`,
    );
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  lines.push(await score(database, total));
  return lines;
}

function write(articles: Iterator<GeneratedArticle>, folder: string, count: number): GeneratedArticle[] {
  const written: GeneratedArticle[] = [];
  while (written.length < count) {
    const { value, done } = articles.next();
    if (done) break;
    writeFileSync(path.join(folder, value.name), value.text);
    written.push(value);
  }
  return written;
}

/** Pairs of articles with one main event, by the archive's truth and by ours. */
async function score(database: Database, total: number): Promise<string> {
  const truth = new Map<string, string[]>();
  for (const { name, truth: known } of generateArchive({ articles: total, seed: archiveSeed }))
    truth.set(known.event, [...(truth.get(known.event) ?? []), name]);
  const rows = await database.eventCoverage.findMany({
    where: { lead: true },
    select: { eventSlug: true, article: { select: { source: true } } },
  });
  const found = new Map<string, string[]>();
  for (const { eventSlug, article } of rows)
    found.set(eventSlug, [...(found.get(eventSlug) ?? []), path.basename(article.source)]);
  const tally = tallySets(pairsOf([...truth.values()]), pairsOf([...found.values()]));
  return `pairs of articles with one main event: F1 ${f1(tally).toFixed(3)} (${JSON.stringify(tally)})`;
}
