import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEnvironment } from "#lib/config/env.ts";

const publicUrl = (source: Record<string, string>) => readEnvironment(source).publicUrl;

describe("PUBLIC_URL", () => {
  it("is where the pages are served unless it is set", () => {
    assert.equal(publicUrl({}), "http://127.0.0.1:3000");
    assert.equal(publicUrl({ HOST: "news.local", PORT: "8080" }), "http://news.local:8080");
    assert.equal(publicUrl({ HOST: "::1" }), "http://[::1]:3000");
  });

  it("leads somewhere where the server listens on every address", () => {
    assert.equal(publicUrl({ HOST: "0.0.0.0" }), "http://127.0.0.1:3000");
    assert.equal(publicUrl({ HOST: "::" }), "http://[::1]:3000");
  });

  it("has no slash at its end", () => {
    assert.equal(publicUrl({ PUBLIC_URL: "https://news.example/" }), "https://news.example");
  });

  for (const value of [
    "news.example",
    "ftp://news.example",
    "https://news.example/a",
    "https://u:secret@n.example",
  ])
    it(`is not ${value}`, () => {
      assert.throws(() => publicUrl({ PUBLIC_URL: value }), {
        code: "SETTING_INVALID",
        message: "PUBLIC_URL must be an address without a path, like https://news.example.",
      });
    });
});
