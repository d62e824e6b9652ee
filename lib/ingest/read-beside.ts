import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { ReadingTraits } from "#lib/store/save-reading.ts";

/** Readings with what is looked up of them, in the order of the articles. */
export type Read = { readings: ArticleReading[]; traits: ReadingTraits[] };

export type ReadInThread = (raws: readonly RawArticle[]) => Promise<Read | null>;

export type ReadBeside = {
  /**
   * What reads the next articles in the second thread: its answer is null where one of them could not be read, and the
   * caller finds out which. Undefined while the thread is starting, and again until it has answered for the first time:
   * each takes a second, in which the caller reads as well.
   */
  nextReader: () => ReadInThread | undefined;
  stop: () => Promise<void>;
};

/**
 * A second thread with the reader that this version of the program has: one core reads while the other keeps and places.
 * It answers in the order in which it is asked.
 */
export function readBeside(): ReadBeside {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
  let state: "starting" | "ready" | "asked" | "going" = "starting";
  let last: Promise<unknown> = once(worker, "message").then(() => {
    state = "ready";
  });
  // Where it cannot read, the caller goes on by itself.
  last.catch(() => {});
  const read: ReadInThread = (raws) => {
    if (state === "ready") state = "asked";
    const answer = last.then(async () => {
      worker.postMessage(raws);
      const [message] = await once(worker, "message");
      state = "going";
      return "fault" in message ? null : message;
    });
    last = answer.catch(() => {});
    return answer;
  };
  return {
    nextReader: () => (state === "ready" || state === "going" ? read : undefined),
    async stop() {
      await worker.terminate();
    },
  };
}
