import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { collectHtml } from "#lib/serve/collect-html.ts";

const routes: Record<string, (response: http.ServerResponse) => void> = {
  "/page": (response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Length", "3");
    response.flushHeaders();
    response.write(Buffer.from("<p>é").subarray(0, 4));
    response.write(Buffer.from("<p>é").subarray(4), () => response.end("</p>", "utf8"));
  },
  "/picture": (response) => {
    response.setHeader("Content-Type", "image/png");
    response.write("a");
    response.end("b");
  },
  "/nothing": (response) => {
    response.statusCode = 304;
    response.setHeader("Content-Type", "text/html");
    response.end();
  },
};

describe("collectHtml", () => {
  let server: http.Server;
  let origin: string;
  before(async () => {
    server = http.createServer((request, response) => {
      collectHtml(response, (html) => {
        response.statusCode = 404;
        response.setHeader("X-Seen", "yes");
        return html.replace("é", "ée");
      });
      routes[request.url ?? ""]?.(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it("passes a page through whole, a letter cut in two as well, and sends what is set on the way", async () => {
    const response = await fetch(`${origin}/page`);
    assert.equal(await response.text(), "<p>ée</p>");
    assert.equal(response.status, 404);
    assert.equal(response.headers.get("x-seen"), "yes");
  });

  it("touches nothing else", async () => {
    const picture = await fetch(`${origin}/picture`);
    assert.deepEqual([picture.status, await picture.text()], [200, "ab"]);
    const nothing = await fetch(`${origin}/nothing`);
    assert.deepEqual([nothing.status, nothing.headers.get("x-seen")], [304, null]);
  });
});
