import type { Database } from "#lib/db/database-client.ts";
import { PlacingError, placeNext } from "#lib/ingest/ensure-corpus.ts";
import type { Reader } from "#lib/ingest/load-reader.ts";
import type { ReadingCache } from "#lib/store/corpus/stored-readings.ts";
import { listStaleArticles } from "#lib/store/load-stored-raw.ts";

export type PlaceBeside = {
  /** Says that so many articles more are kept, and are there to be placed. */
  noteKept: (count: number) => void;
  /** Waits for what is being placed. Throws: the database's errors */
  settle: () => Promise<void>;
};

/** Placed at a time: fewer would write an event anew that the next ones tell of as well, more would leave a core idle at the end. */
const fewestArticles = 400;
const mostArticles = 1000;

/**
 * Puts articles beside the others while more are read and kept. Where anything stands in the way it places nothing, and
 * all of it is left to `ensureCorpus` at the end, which knows what to do.
 * @param cache what is in it need not be unpacked again
 */
export async function placeBeside(
  database: Database,
  reader: Reader,
  cache: ReadingCache,
  fewest = fewestArticles,
): Promise<PlaceBeside> {
  // What another version read is read anew first.
  let isStopped = (await listStaleArticles(database, reader.version)).length > 0;
  let waiting = 0;
  let placing: Promise<void> | null = null;
  let fault: unknown = null;
  const place = async () => {
    try {
      while (waiting >= fewest && !isStopped) {
        const placed = await placeNext(database, reader, cache, { most: mostArticles, except: [] });
        if (placed instanceof PlacingError) isStopped = true;
        // Where there is nothing to place, another run has placed it.
        waiting = placed instanceof PlacingError || placed === 0 ? 0 : Math.max(0, waiting - placed);
      }
    } catch (error) {
      isStopped = true;
      fault = error;
    }
    placing = null;
  };
  return {
    noteKept(count) {
      waiting += count;
      if (waiting >= fewest && !isStopped) placing ??= place();
    },
    async settle() {
      isStopped = true;
      await placing;
      if (fault !== null) throw fault;
    },
  };
}
