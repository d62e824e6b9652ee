import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { ReadingTraits } from "#lib/store/save-reading.ts";

/** Readings with what is looked up of them, in the order of the articles. */
export type Read = { readings: ArticleReading[]; traits: ReadingTraits[] };

/** `null` where one of the articles could not be read: the caller finds out which. */
export type ReadBeside = {
  read: (raws: readonly RawArticle[]) => Promise<Read | null>;
  stop: () => Promise<void>;
};

/**
 * A second thread with the reader that this version of the program has: one core reads while the other keeps. It answers
 * in the order in which it is asked. Starting it takes about a second.
 */
export function readBeside(): ReadBeside {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(raws) {
      const answer = last.then(async () => {
        worker.postMessage(raws);
        const [message] = await once(worker, "message");
        return "fault" in message ? null : message;
      });
      last = answer.catch(() => {});
      return answer;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
