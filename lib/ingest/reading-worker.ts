/** The thread that reads articles while another keeps what was read before: see read-beside.ts. */
import { parentPort } from "node:worker_threads";
import type { RawArticle } from "#lib/domain/article.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";

const reader = loadReader();

parentPort?.postMessage("ready");
parentPort?.on("message", (raws: RawArticle[]) => {
  try {
    const readings = reader.readArticles(raws);
    parentPort?.postMessage({ readings, traits: readings.map(reader.traitsOf) });
  } catch (cause) {
    // The other thread reads them one by one, and tells which it was.
    parentPort?.postMessage({ fault: String(cause) });
  }
});
