import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMatrixChoice } from "#lib/domain/matrix-choice.ts";
import type { MatrixRowView } from "#lib/domain/views/event-view.ts";
import { chooseClaims, countChoices, matrixAddress } from "#lib/present/choose-claims.ts";

const row = (slug: string, texts: number, inConflict = false): MatrixRowView => ({
  slug,
  text: slug,
  texts,
  independentTexts: texts,
  inConflict,
  cells: [],
});
/** As the query gives them: told by most first. */
const rows = [row("all", 3), row("two", 2, true), row("one", 1), row("alone", 1, true)];
const slugs = (parameters: Record<string, string | string[]>) =>
  chooseClaims(rows, 3, parseMatrixChoice(parameters)).map(({ slug }) => slug);

describe("the claims that a table shows", () => {
  test("are all of them, told by most first, unless something else is asked for", () => {
    for (const parameters of [{}, { claims: "none" }, { claims: ["all", "told-by-one"] }, { order: "" }])
      assert.deepEqual(slugs(parameters), ["all", "two", "one", "alone"], JSON.stringify(parameters));
  });

  test("are those told by all, by one, or in conflict", () => {
    assert.deepEqual(slugs({ claims: "told-by-all" }), ["all"]);
    assert.deepEqual(slugs({ claims: "told-by-one" }), ["one", "alone"]);
    assert.deepEqual(slugs({ claims: "in-conflict" }), ["two", "alone"]);
  });

  test("come in the order that is asked for; what it does not tell apart stays", () => {
    assert.deepEqual(slugs({ order: "least-told" }), ["one", "alone", "two", "all"]);
    assert.deepEqual(slugs({ order: "conflict-first" }), ["two", "alone", "all", "one"]);
    assert.deepEqual(slugs({ order: "conflict-first", claims: "told-by-one" }), ["alone", "one"]);
  });

  test("are counted for each choice", () =>
    assert.deepEqual(
      countChoices(rows, 3).map(({ count }) => count),
      [4, 1, 2, 2],
    ));

  test("have an address that reads back, without what is usual", () => {
    assert.equal(matrixAddress("a-day", parseMatrixChoice({})), "/events/a-day#matrix");
    const choice = parseMatrixChoice({ claims: "in-conflict", order: "least-told" });
    const address = new URL(matrixAddress("a-day", choice), "http://localhost");
    assert.deepEqual(parseMatrixChoice(Object.fromEntries(address.searchParams)), choice);
    assert.equal(address.hash, "#matrix");
  });
});
