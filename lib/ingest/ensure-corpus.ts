import type { Database } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { keepArticles, readArticles } from "#lib/ingest/keep-articles.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import { placeArticles } from "#lib/ingest/placing/place-articles.ts";
import { countPending, nextPending } from "#lib/store/corpus/stored-articles.ts";
import type { ReadingCache } from "#lib/store/corpus/stored-readings.ts";
import { listStaleArticles, loadStoredRaw } from "#lib/store/load-stored-raw.ts";
import { lockWrites } from "#lib/store/lock-writes.ts";

export type EnsuredCorpus = { isBuilt: boolean; failed: { source: string; error: AppError }[] };

/** How far the placing of articles is. */
export type PlacingProgress = { done: number; total: number };

/** So many articles are placed in one transaction: enough to share what they touch, few enough to wait for. */
const articlesPerPlacing = 3000;
const articlesPerReading = 64;

/**
 * Sees to it that every article is read by this reader and put beside the others: after a run that added some, and after
 * one that was killed before it could. What was done stays done, and nothing is done twice.
 * Out: whether anything was built, and what this reader failed with: stored articles that should be read anew, or to be
 * put beside the others. What was stored stays as it was.
 * Throws: the database's errors
 */
export async function ensureCorpus(
  database: Database,
  reader: Reader,
  onProgress: (progress: PlacingProgress) => void = () => {},
  cache: ReadingCache = new Map(),
): Promise<EnsuredCorpus> {
  const failed = await readStaleAnew(database, reader);
  const total = await countPending(database);
  const unplaced: string[] = [];
  let done = 0;
  for (let most = articlesPerPlacing; ; ) {
    const onPart = (part: number) => onProgress({ done: Math.min(done + part, total), total });
    const placed = await placeNext(database, reader, cache, { most, except: unplaced, onPart });
    if (placed === 0) break;
    if (placed instanceof PlacingError) {
      if (placed.ids.length === 1) {
        unplaced.push(...placed.ids);
        failed.push({ source: "corpus", error: tellFault(placed.cause) });
      }
      // By halves to the article that it is; one by one, a long run would be placed again for each.
      most = Math.max(1, Math.floor(placed.ids.length / 2));
      continue;
    }
    done += placed;
    onProgress({ done: Math.min(done, total), total });
    most = Math.min(articlesPerPlacing, 2 * most);
  }
  return { isBuilt: done > 0, failed };
}

/** A fault of ours over some articles, which keeps those from being placed and no others. */
export class PlacingError extends Error {
  readonly ids: string[];
  constructor(ids: string[], cause: unknown) {
    super("articles could not be placed", { cause });
    this.ids = ids;
  }
}

/** @returns how many were placed, 0 where there is nothing to do */
export async function placeNext(
  database: Database,
  { stages }: Reader,
  cache: ReadingCache,
  options: { most: number; except: string[]; onPart?: (done: number) => void },
): Promise<number | PlacingError> {
  let ids: string[] = [];
  try {
    return await lockWrites(database, "corpus", async (transaction) => {
      const pending = await nextPending(transaction, options);
      ids = [...pending.added, ...pending.gone];
      let compared = 0;
      if (ids.length > 0)
        await placeArticles(transaction, stages, cache, pending, ({ added }) => {
          options.onPart?.(compared);
          compared += added.length;
        });
      return ids.length;
    });
  } catch (error) {
    // Of no article's doing: trying fewer would not help.
    if (isDatabaseError(error) || ids.length === 0) throw error;
    return new PlacingError(ids, error);
  }
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("PrismaClient");
}

/** A fault of ours over one text must not keep the pages from showing the others: it is told, not thrown. */
function tellFault(cause: unknown): AppError {
  const [line] = String(cause).split("\n");
  const message = `An article is kept, but could not be put beside the others by a fault of ours (${line}); report it.`;
  return new AppError("INTERNAL", message, { cause });
}

/** Articles that another version of the pipeline or the lexicon read, wherever their files are now. */
async function readStaleAnew(database: Database, reader: Reader): Promise<EnsuredCorpus["failed"]> {
  const failed: EnsuredCorpus["failed"] = [];
  const stale = await listStaleArticles(database, reader.version);
  for (let at = 0; at < stale.length; at += articlesPerReading) {
    const ids = stale.slice(at, at + articlesPerReading);
    const articles = await Promise.all(ids.map((id) => loadStoredRaw(database, id)));
    const results = await keepArticles(database, await readArticles(database, reader, articles));
    results.forEach((error, i) => {
      if (error instanceof AppError) failed.push({ source: articles[i]?.raw.source ?? "", error });
    });
  }
  return failed;
}
