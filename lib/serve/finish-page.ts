import fs from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { arrangeScripts } from "#lib/serve/arrange-scripts.ts";
import { collectHtml } from "#lib/serve/collect-html.ts";

/** Where a page failed, Next sends an empty document that a script would fill. */
const EMPTY_DOCUMENT = '<html id="__next_error__">';
const CONTENT_SECURITY_POLICY = "content-security-policy";

/**
 * What is done to each page on its way out: one that failed gets the words that say so, which read without a script,
 * and scripts go where they belong. `folder`: where Next put the pages that it made beforehand.
 */
export function finishPage(folder: string): (response: ServerResponse) => void {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");
  const [notFound, failed] = [read("_not-found.html"), read("unavailable.html")];
  return (response) =>
    collectHtml(response, (sent) => {
      const isEmpty = sent.includes(EMPTY_DOCUMENT);
      const page = isEmpty ? (response.statusCode < 500 ? notFound : failed) : sent;
      const arranged = arrangeScripts(page);
      if (arranged?.policy === "none") forbidScripts(response);
      return arranged?.html ?? page;
    });
}

function forbidScripts(response: ServerResponse): void {
  const policy = String(response.getHeader(CONTENT_SECURITY_POLICY) ?? "");
  response.setHeader(CONTENT_SECURITY_POLICY, policy.replace(/script-src [^;]*/, "script-src 'none'"));
}
