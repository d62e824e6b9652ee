import assert from "node:assert/strict";
import { test } from "node:test";
import { slugSchema } from "#lib/domain/slug.ts";
import { slugOf } from "#lib/text/slug-of.ts";

test("a name becomes an address", () => {
  assert.equal(slugOf("The Kyiv Independent"), "the-kyiv-independent");
  assert.equal(slugOf("Fakti.bg"), "fakti-bg");
  assert.equal(slugOf("Süddeutsche Zeitung"), "suddeutsche-zeitung");
  assert.equal(slugOf("Arutz Sheva / Israel National News"), "arutz-sheva-israel-national-news");
});

test("a name without a letter of ASCII has none; a long one is cut", () => {
  assert.equal(slugOf("中央通訊社"), null);
  assert.ok(slugSchema.safeParse(slugOf("word ".repeat(100))).success);
});
