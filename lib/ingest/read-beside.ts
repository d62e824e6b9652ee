import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ArticleReading, RawArticle } from "#lib/domain/article.ts";
import type { ReadingTraits } from "#lib/store/save-reading.ts";

/** Readings with what is looked up of them, in the order of the articles. */
export type Read = { readings: ArticleReading[]; traits: ReadingTraits[] };

export type ReadInThread = (raws: readonly RawArticle[]) => Promise<Read | null>;

export type ReadBeside = {
  /**
   * What reads these articles in the second thread: its answer is null where one of them could not be read, and the
   * caller finds out which. Undefined until the thread has read some to practise on, the first that are asked for: it
   * takes seconds to start and then a while to get going, in which the caller is faster.
   */
  readerFor: (raws: readonly RawArticle[]) => ReadInThread | undefined;
  stop: () => Promise<void>;
};

/**
 * A second thread with the reader that this version of the program has: one core reads while the other keeps. It answers
 * in the order in which it is asked.
 */
export function readBeside(): ReadBeside {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
  let practice: "never" | "none" | "begun" | "done" = "none";
  let last: Promise<unknown> = Promise.resolve();
  const read: ReadInThread = (raws) => {
    const answer = last.then(async () => {
      worker.postMessage(raws);
      const [message] = await once(worker, "message");
      return "fault" in message ? null : message;
    });
    last = answer.catch(() => {});
    return answer;
  };
  return {
    readerFor(raws) {
      if (practice === "never") {
        practice = "begun";
        // Where it cannot read, the caller goes on by itself.
        read(raws).then(
          () => {
            practice = "done";
          },
          () => {},
        );
      }
      return read;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
