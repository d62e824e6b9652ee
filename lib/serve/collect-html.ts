import type { ServerResponse } from "node:http";

/**
 * Lets a page's HTML pass through `rewrite` before it is sent, whole; `rewrite` may set the response's status and
 * headers. Everything else goes as it is written.
 */
export function collectHtml(response: ServerResponse, rewrite: (html: string) => string): void {
  const parts: Buffer[] = [];
  const { write, end, flushHeaders } = response;
  const isHtml = () => String(response.getHeader("content-type") ?? "").startsWith("text/html");
  const keep = (part: unknown, encoding: unknown) => {
    if (typeof part === "string") parts.push(Buffer.from(part, bufferEncoding(encoding)));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  // What `rewrite` sets must come before the headers go.
  response.flushHeaders = function (this: ServerResponse) {
    if (!isHtml()) Reflect.apply(flushHeaders, this, []);
  };
  response.write = function (this: ServerResponse, ...words: unknown[]) {
    if (!isHtml()) return Reflect.apply(write, this, words);
    keep(words[0], words[1]);
    const done = words.findLast((word) => typeof word === "function");
    if (done) process.nextTick(done);
    return true;
  };
  response.end = function (this: ServerResponse, ...words: unknown[]) {
    if (!isHtml() || this.headersSent) return Reflect.apply(end, this, words);
    keep(words[0], words[1]);
    const done = words.filter((word) => typeof word === "function");
    if (parts.length === 0) return Reflect.apply(end, this, done);
    const html = rewrite(Buffer.concat(parts).toString("utf8"));
    this.removeHeader("content-length");
    return Reflect.apply(end, this, [html, ...done]);
  };
}

function bufferEncoding(encoding: unknown): BufferEncoding {
  return typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
}
