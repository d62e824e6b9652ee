import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPageNumber } from "#lib/present/read-page-number.ts";

describe("readPageNumber", () => {
  it("is the first page where the address names none", () => {
    assert.deepEqual(readPageNumber(undefined), { page: 1, note: null });
    assert.deepEqual(readPageNumber(""), { page: 1, note: null });
  });

  it("takes a whole number", () => assert.deepEqual(readPageNumber("12"), { page: 12, note: null }));

  for (const value of ["0", "-1", "1.5", "1e3", "two", "99999", "9".repeat(400), "\u0000", ["1", "2"]])
    it(`is the first page, with a note, for ${JSON.stringify(value).slice(0, 20)}`, () => {
      const { page, note } = readPageNumber(value);
      assert.equal(page, 1);
      assert.match(note ?? "", /page wants one whole number/);
    });
});
