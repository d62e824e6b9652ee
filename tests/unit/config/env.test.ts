import assert from "node:assert/strict";
import path from "node:path";
import { describe, it } from "node:test";
import { readEnvironment } from "#lib/config/env.ts";

describe("readEnvironment", () => {
  it("has a default for everything", () => {
    const { databaseUrl, dataDir, port, host } = readEnvironment({});
    assert.deepEqual([databaseUrl, dataDir, port, host], [null, path.resolve(".data"), 3000, "127.0.0.1"]);
  });

  it("takes an empty setting for none", () => {
    assert.deepEqual(
      readEnvironment({ DATABASE_URL: "", DATA_DIR: " ", PORT: "", HOST: "" }),
      readEnvironment({}),
    );
  });

  it("takes what is set", () => {
    const url = "postgres://user:secret@db.example:5433/news";
    const read = readEnvironment({ DATABASE_URL: url, DATA_DIR: "/var/news", PORT: "8080", HOST: "::1" });
    assert.deepEqual([read.databaseUrl, read.dataDir, read.port, read.host], [url, "/var/news", 8080, "::1"]);
  });

  const wrong: [name: string, value: string, told: RegExp][] = [
    ["PORT", "0", /^PORT must be a whole number from 1 to 65535, not "0"\.$/],
    ["PORT", "65536", /^PORT must .*not "65536"/],
    ["PORT", "3e3", /^PORT must/],
    ["PORT", "http", /^PORT must/],
    ["HOST", "local host", /^HOST must be a name or an address/],
    ["HOST", "http://localhost", /^HOST must/],
    ["DATABASE_URL", "mysql://u:secret@h/d", /^DATABASE_URL must be an address like postgresql:/],
    ["DATABASE_URL", "postgresql://u:secret@h", /^DATABASE_URL must/],
    ["DATABASE_URL", "secret", /^DATABASE_URL must/],
  ];
  for (const [name, value, told] of wrong) {
    it(`names ${name} in one line when it is ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => readEnvironment({ [name]: value }),
        (error: Error & { code?: string }) => {
          assert.equal(error.code, "SETTING_INVALID");
          assert.match(error.message, told);
          assert.doesNotMatch(error.message, /\n|secret/);
          return true;
        },
      );
    });
  }
});
