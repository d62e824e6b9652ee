import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadLexicon } from "#lib/lexicon/load-lexicon.ts";
import { countNamings, namingsOf } from "#lib/pipeline/12-framing/count-namings.ts";
import { readArticles, readCorpus } from "#tests/support/read-articles.ts";
import { shuffle } from "#tests/support/shuffle.ts";

const texts = {
  a: "date 2024-07-08\nRussia struck Kiev with Kinzhal missiles on Monday. Kiev said a Kinzhal hit a clinic.",
  b: "date 2024-07-08\nRussia attacked Kyiv with Kh-47M2 missiles on Monday, officials in Kyiv said.",
};
/** What each text calls a concept, on whichever event. */
const names = (concept: string, of: Record<string, string>) => [
  ...new Set(
    readCorpus(of)
      .namings.filter((naming) => naming.concept === concept)
      .flatMap((naming) => naming.uses.map(({ articleId, surface }) => `${articleId} ${surface}`)),
  ),
];

describe("names for the same thing", () => {
  test("are counted by text, with where each first stands", () => {
    const { namings } = readCorpus(texts);
    const weapon = namings.find((naming) => naming.concept === "weapon:kinzhal");
    assert.deepEqual(
      weapon?.uses.map(({ articleId, surface, count }) => `${articleId} ${surface} ${count}`),
      ["a Kinzhal 2", "b Kh-47M2 1"],
    );
    const byId = new Map(readArticles(texts).map((article) => [article.id, article.reading.article.text]));
    for (const use of namings.flatMap((naming) => naming.uses)) {
      const words = byId.get(use.articleId)?.slice(use.span.start, use.span.end) ?? "";
      assert.ok(words.toLowerCase().startsWith(use.surface.toLowerCase()), `${words} / ${use.surface}`);
    }
  });

  test("are left out where the texts use one name, or only one text tells", () => {
    const same = readCorpus({ a: texts.a, b: texts.a.replace("struck", "attacked") });
    assert.equal(
      same.namings.some((naming) => naming.concept === "weapon:kinzhal"),
      false,
    );
    assert.deepEqual(readCorpus({ a: texts.a }).namings, []);
  });

  test("a plural, or a kind behind the name, is no other name", () => {
    assert.deepEqual(
      names("weapon:kinzhal", {
        a: "date 2024-07-08\nRussia struck Kyiv with two Kinzhals on Monday.",
        b: "date 2024-07-08\nRussia struck Kyiv with Kinzhal hypersonic missiles on Monday.",
      }),
      [],
    );
  });

  test("a capital written small is a name of it too", () => {
    assert.deepEqual(
      names("capital:ua", {
        a: "date 2024-07-08\nRussia struck Kharkiv with Iskander missiles on Monday. Ukraine asked for help, and kyiv got it.",
        b: "date 2024-07-08\nRussia struck Kharkiv with Iskander missiles on Monday. Kiev asked for help.",
      }),
      ["a kyiv", "b Kiev"],
    );
  });

  test("a weapon that the event is about by its maker is told by its names", () => {
    assert.deepEqual(
      names("weapon:taurus", {
        a: "date 2024-11-18\nOlaf Scholz said on Monday that the use of German missiles in Russia remained ruled out. Berlin makes the TAURUS.",
        b: "date 2024-11-18\nGerman missiles must not be used in Russia, Olaf Scholz said on Monday. The Taurus flies 500 kilometres.",
      }),
      ["a TAURUS", "b Taurus"],
    );
  });

  test("those of one event depend on it and its articles alone, in whatever order", () => {
    const lexicon = loadLexicon();
    const all = { ...texts, c: "date 2024-08-20\nUkraine struck Kursk with HIMARS rockets on Tuesday." };
    const articles = readArticles(all);
    const { events } = readCorpus(all);
    const namings = countNamings(articles, events, lexicon);
    assert.deepEqual(countNamings(shuffle(articles, 2), events, lexicon), namings);
    const event = events.find(({ slug }) => slug === namings[0]?.event);
    assert.ok(event);
    assert.deepEqual(
      namingsOf(
        event,
        articles.filter(({ id }) => id !== "c"),
        lexicon,
      ),
      namings.filter((naming) => naming.event === event.slug),
    );
  });
});

describe("loaded words", () => {
  const strike = "date 2024-07-08\nUkraine struck Donetsk with HIMARS rockets on Monday.";

  test("land whose state is disputed has the names that each text gives it", () => {
    assert.deepEqual(
      names("status:ua", {
        a: `${strike} Donetsk lies in one of the Ukrainian regions that joined Russia in 2022.`,
        b: `${strike} Much of Ukraine's occupied territory is within range, and so is annexed Crimea, which Russia holds.`,
      }),
      ["a regions that joined Russia in 2022", "b occupied territory", "b annexed Crimea"],
    );
  });

  test("what a speaker says within marks is not the text's own word", () => {
    assert.deepEqual(
      names("status:ua", {
        a: `${strike} “We will free the occupied territories of Ukraine,” Volodymyr Zelensky said.`,
        b: `${strike} Ukraine wants to take the regions that Russia annexed, and annexed Crimea, back.`,
      }),
      [],
    );
  });

  test("a building is occupied, soldiers are captured: no land", () => {
    assert.deepEqual(
      names("status:ua", {
        a: `${strike} The rebels had occupied a building and captured soldiers of Ukraine.`,
        b: `${strike} Russian soldiers occupied a school in Ukraine.`,
      }),
      [],
    );
  });

  test("a government is a regime in one text; in two governments there is nothing to tell", () => {
    const regime = names("government", {
      a: `${strike} The regime has done so before.`,
      b: `${strike} The government has done so before.`,
    });
    assert.deepEqual(regime, ["a regime", "b government"]);
    assert.deepEqual(
      names("government", {
        a: `${strike} The authorities have done so before.`,
        b: `${strike} The government has done so before.`,
      }),
      [],
    );
  });

  test("an attack elsewhere in the text is another event's", () => {
    assert.deepEqual(
      names("attack", {
        a: `${strike} In May a massacre in Mali shocked the world.`,
        b: `${strike}`,
      }),
      [],
    );
  });

  test("of a long text without a stop are counted in no time", () => {
    const start = performance.now();
    names("status:ua", { a: `${strike} ${"occupied annexed regions that ".repeat(5000)}`, b: strike });
    assert.ok(performance.now() - start < 8000);
  });
});
