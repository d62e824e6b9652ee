/** `npm run extract -- FILE…`: what is read from each article, one line of JSON each (design: formats.md). No database. */
import { fromCaller } from "#lib/cli/from-caller.ts";
import { printLine } from "#lib/cli/print-line.ts";
import { reportError } from "#lib/cli/report-error.ts";
import { runCommand } from "#lib/cli/run-command.ts";
import { failUsage } from "#lib/cli/usage.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { readAll } from "#lib/ingest/keep-articles.ts";
import { listArticleFiles } from "#lib/ingest/list-article-files.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { largestReadBytes } from "#lib/ingest/read-bytes.ts";
import { readRawArticle } from "#lib/ingest/read-raw-article.ts";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { formatExtractLine } from "#lib/present/format-extract-line.ts";

const usage =
  "Usage: npm run --silent extract -- FILE… (a folder stands for its files, - for standard input)";
const nothingGiven = { outlet: null, published: null, url: null };

await runCommand(async (words) => {
  const options = words.filter((word) => word.startsWith("-") && word !== "-");
  if (words.length === 0 || options.length > 0) return failUsage(usage);
  const root = process.cwd();
  const reader = loadReader();
  const { placeBySlug } = loadLexicon();
  const { files, refused } = await listArticleFiles(words.map(fromCaller), root);
  for (const { error } of refused) reportError(error);
  let failures = refused.length;
  for (const file of files) {
    try {
      const { raw, issues } = await readRawArticle(file, nothingGiven, root, largestReadBytes);
      for (const { reason } of issues) process.stderr.write(`${raw.source}: ${reason}\n`);
      const [reading] = readAll(reader, [{ raw, issues }]);
      if (!reading || reading instanceof AppError) throw reading;
      await printLine(formatExtractLine(reading, placeBySlug));
    } catch (error) {
      reportError(error);
      failures++;
    }
  }
  return failures > 0 ? 1 : 0;
});
