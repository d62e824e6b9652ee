import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { rememberViews } from "#lib/queries/remember-views.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/test-database.ts";

let test: TestDatabase;
before(async () => {
  test = await createTestDatabase();
});
after(() => test.drop());

describe("a view that is remembered", () => {
  /** Other tests write to other databases of the same server all the time: here nothing is written until it is said. */
  function counted() {
    let written = 0;
    let asked = 0;
    const remember = rememberViews<number>(async () => String(written));
    return {
      view: (key: string) => remember(test.db, key, async () => ++asked),
      write: () => written++,
    };
  }

  it("is asked for once for each key while nothing is written, and anew after a write", async () => {
    const { view, write } = counted();
    assert.deepEqual([await view("a"), await view("a"), await view("b"), await view("a")], [1, 1, 2, 1]);
    write();
    assert.deepEqual([await view("a"), await view("a"), await view("b")], [3, 3, 4]);
  });

  it("is asked for once by two at the same time", async () => {
    const { view } = counted();
    assert.deepEqual(await Promise.all([view("a"), view("a")]), [1, 1]);
  });

  it("is asked for again after a fault", async () => {
    const remember = rememberViews<number>(async () => "always");
    const ask = (answer: () => number) => remember(test.db, "a", async () => answer());
    await assert.rejects(
      ask(() => {
        throw new RangeError("no answer");
      }),
    );
    assert.deepEqual([await ask(() => 7), await ask(() => 8)], [7, 7]);
  });

  it("gives way to later ones", async () => {
    const { view } = counted();
    for (let i = 0; i < 40; i++) await view(String(i));
    assert.equal(await view("39"), 40);
    assert.equal(await view("0"), 41);
  });

  it("follows the database: what a transaction wrote is in it once that is done, and not before", async () => {
    const remember = rememberViews<number>();
    const outlets = () => remember(test.db, "outlets", () => test.db.outlet.count());
    const before = await outlets();
    await test.db.$transaction(async (transaction) => {
      await transaction.outlet.create({ data: { slug: "weekly", name: "Weekly", inLexicon: false } });
      assert.equal(await outlets(), before);
    });
    assert.equal(await outlets(), before + 1);
    await test.db.outlet.delete({ where: { slug: "weekly" } });
    assert.equal(await outlets(), before);
  });
});
