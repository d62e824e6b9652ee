import { parseArgs } from "node:util";
import { type GivenFacts, givenFactsSchema } from "#lib/domain/article.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { standardInput } from "#lib/ingest/name-source.ts";

const usage = "Usage: npm run ingest -- [--outlet NAME] [--published DATE] [--url ADDRESS] PATH…";

/** What each flag must be, as told to people. */
const rules: Record<keyof GivenFacts, string> = {
  outlet: "--outlet must be a name of at most 200 characters",
  published: "--published must be a day like 2024-11-18, from 1900 on",
  url: "--url must be an address that begins with https:// or http://",
};

/** Before it there is no news of missiles, and a slip like 0024-11-18 is caught. */
const earliestDay = "1900-01-01";

export type IngestWords = { paths: string[]; given: GivenFacts };

/**
 * The words after `npm run ingest --`.
 * Throws: AppError USAGE, in one line
 */
export function parseIngestWords(words: string[]): IngestWords {
  const { values, positionals } = splitWords(words);
  if (positionals.length === 0) throw new AppError("USAGE", usage);
  if (positionals.includes(standardInput)) {
    throw new AppError(
      "USAGE",
      `An article is kept under its file's name, so - cannot be read here. ${usage}`,
    );
  }
  const { outlet = null, published = null, url = null } = values;
  const parsed = givenFactsSchema.safeParse({ outlet, published, url });
  const wrong = parsed.error?.issues[0]?.path[0];
  if (wrong === "outlet" || wrong === "published" || wrong === "url") throw notRight(wrong, values[wrong]);
  if (!parsed.success) throw new AppError("USAGE", usage);
  if (published !== null && published < earliestDay) throw notRight("published", published);
  return { paths: positionals, given: { ...parsed.data, url: url && canonicalAddress(url) } };
}

function splitWords(words: string[]) {
  try {
    const flag = { type: "string" } as const;
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { outlet: flag, published: flag, url: flag },
    });
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split(/[.\n]/);
    throw new AppError("USAGE", `${reason}. ${usage}`, { cause });
  }
}

function notRight(fact: keyof GivenFacts, value: string | undefined): AppError {
  return new AppError("USAGE", `${rules[fact]}, not ${JSON.stringify(value ?? "")}.`);
}

/** The same page under the same letters: host in small letters, and no mark of a place within the page. */
function canonicalAddress(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
