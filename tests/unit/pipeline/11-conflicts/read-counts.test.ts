import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCounts } from "#lib/pipeline/11-conflicts/read-counts.ts";

const counts = (text: string) =>
  readCounts(text).map(
    ({ act, thing, low, high }) => `${act} ${thing} ${low}${high === low ? "" : `..${high}`}`,
  );

describe("counts in a claim's words", () => {
  test("have the act that is done to the thing", () => {
    assert.deepEqual(counts("The Air Force says it downed 75 of 91 missiles and 35 of 97 drones."), [
      "downed missile 75",
      "launched missile 91",
      "downed drone 35",
      "launched drone 97",
    ]);
    assert.deepEqual(counts("two killed and 32 hurt"), ["killed people 2", "wounded people 32"]);
    assert.deepEqual(counts("six people, including two children, were killed"), [
      "killed people 6",
      "killed child 2",
    ]);
  });

  test("have their thing from the whole, and none from a name", () => {
    assert.deepEqual(counts("Of 11 missiles detected, four were intercepted."), [
      "launched missile 11",
      "downed missile 4",
    ]);
    assert.deepEqual(counts("Hamas said it had shot down five of the 12 bombs launched."), [
      "downed bomb 5",
      "launched bomb 12",
    ]);
    assert.deepEqual(counts("Besides the dead, 10 people were wounded."), ["wounded people 10"]);
    assert.deepEqual(counts("Seven M75 rockets and Shahed-136 drones were destroyed."), ["downed missile 7"]);
    const words = "launched SPICE 2000 bombs";
    assert.deepEqual(readCounts(words, 0, [{ start: 9, end: 19 }]), []);
  });

  test("have their bounds", () => {
    assert.deepEqual(counts("at least 73 Russian attack drones entered the airspace"), [
      "launched drone 73..Infinity",
    ]);
    assert.deepEqual(counts("as many as 12 missiles were fired"), ["launched missile 0..12"]);
  });

  test("are none where nothing is done, or no thing is counted", () => {
    assert.deepEqual(counts("14 bombs of 30,000 pounds after an 18-hour flight in 2025"), []);
    assert.deepEqual(counts("seven of them; one of the missiles"), []);
    assert.deepEqual(counts("He shot a film with 12 missiles."), []);
  });

  test("of hostile text are read in no time", () => {
    const start = performance.now();
    readCounts("12 of 12 of ".repeat(20_000));
    readCounts("9".repeat(200_000));
    assert.ok(performance.now() - start < 2000);
  });

  test("stand where they are said to", () => {
    const [count] = readCounts("it downed 75 missiles", 100);
    assert.deepEqual(count?.span, { start: 110, end: 121 });
  });
});
