import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { alignClaims, alignEvent, homesOf, toHomeEvent } from "#lib/pipeline/10-alignment/align-claims.ts";
import { readArticles, readCorpus, tellers } from "#tests/support/read-articles.ts";
import { shuffle } from "#tests/support/shuffle.ts";

/** The claims that two or more of the texts make, in one line each. */
const shared = (texts: Record<string, string>) =>
  readCorpus(texts).claims.filter((claim) => tellers(claim).length > 1);

describe("claims across articles", () => {
  test("one claim in two wordings is one claim; each mention is in exactly one", () => {
    const { claims } = readCorpus({
      a: "date 2024-04-14\nThe Israeli military said 99 percent of the drones and missiles fired by Iran were intercepted on Sunday.",
      b: "date 2024-04-14\nOf the drones and missiles that Iran fired on Sunday 99 percent were intercepted, the Israeli military said.",
    });
    const both = claims.filter((claim) => tellers(claim).length === 2);
    assert.equal(both.length, 1, claims.map((claim) => claim.text).join(" | "));
    const mentions = claims.flatMap((claim) =>
      claim.mentions.map((mention) => `${mention.articleId}:${mention.index}`),
    );
    assert.equal(new Set(mentions).size, mentions.length);
  });

  test("a permission told as a fact and as a report, by other words, is one claim", () => {
    const found = shared({
      a: "date 2025-03-04\nBritain has given Ukraine the green light to fire Storm Shadow missiles at targets in Russia.",
      b: "date 2025-03-04\nReports said that London had authorised Kyiv on Tuesday to use Storm Shadow missiles against Russia.",
    });
    assert.equal(found.length, 1);
  });

  test("what was asked for is not what was permitted", () => {
    const found = shared({
      a: "date 2025-03-04\nBritain has permitted Ukraine to fire Storm Shadow missiles at targets in Russia.",
      b: "date 2025-03-04\nBritain permitted strikes on Russia on Tuesday. Ukraine has asked for permission to fire Storm Shadow missiles at targets in Russia for a year.",
    });
    const asked = found
      .flatMap((claim) => claim.mentions)
      .filter(({ articleId, index }) => articleId === "b" && index > 0);
    assert.deepEqual(asked, []);
  });

  test("claims on a weapon that share its name and its maker only are two", () => {
    const found = shared({
      a: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. Russia builds the Iskander in Votkinsk.",
      b: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. The Iskander of Russia weighs four tonnes.",
    });
    assert.ok(found.every((claim) => !/builds|weighs/.test(claim.text)));
  });

  test("a claim and its denial are two, as are two counts of one thing", () => {
    const found = shared({
      a: "date 2024-07-09\nRussia struck Kharkiv on Monday. The mayor said the station was damaged. Officials said nine people were killed.",
      b: "date 2024-07-09\nRussia struck Kharkiv on Monday. The mayor said the station was not damaged. Officials said four people were killed.",
    });
    assert.ok(
      found.every((claim) => !/station|killed/.test(claim.text)),
      found.map((claim) => claim.text).join(" | "),
    );
  });

  test("claims on two events are not compared", () => {
    const { claims } = readCorpus({
      a: "date 2024-03-22\nRussia struck Kharkiv with Kinzhal missiles on Friday.",
      b: "date 2024-05-25\nRussia struck Kharkiv with Kinzhal missiles on Saturday.",
    });
    assert.ok(claims.every((claim) => tellers(claim).length === 1));
  });

  test("claims of no event meet where the most of their articles do", () => {
    const texts = {
      a: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. Germany has supplied Ukraine with three Patriot batteries.",
      b: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. Three Patriot batteries have been delivered by Berlin.",
    };
    const { claims, events } = readCorpus(texts);
    const delivered = claims.filter((claim) => /Patriot/.test(claim.text));
    assert.deepEqual(
      delivered.map((claim) => tellers(claim).length),
      [2],
      claims.map((claim) => claim.text).join(" | "),
    );
    assert.ok(events.some((event) => event.slug === delivered[0]?.event));
  });

  test("the claims of one event depend on it and its articles alone, in whatever order", () => {
    const texts = {
      a: "date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. Ukraine's air force said it shot down two of five missiles.",
      b: "date 2024-07-09\nKharkiv was hit by Russian Iskander missiles on Monday. Two of five missiles were downed, the Ukrainian air force said.",
      c: "date 2024-08-20\nUkraine struck Kursk with HIMARS rockets on Tuesday.",
    };
    const articles = readArticles(texts);
    const { events } = readCorpus(texts);
    const all = alignClaims(articles, events);
    const event = events.find((each) => each.mentions.some(({ articleId }) => articleId === "a"));
    assert.ok(event);
    const homes = homesOf(events.map(toHomeEvent));
    const own = articles.filter(({ id }) => id !== "c");
    const alone = alignEvent(
      event,
      shuffle(own, 7),
      new Set(own.filter(({ id }) => homes.get(id) === event.slug).map(({ id }) => id)),
    );
    const bySlug = (claims: typeof all) => [...claims].sort((x, y) => (x.slug < y.slug ? -1 : 1));
    assert.deepEqual(
      bySlug(alone),
      all.filter((claim) => claim.event === event.slug),
    );
    assert.deepEqual(alignClaims(shuffle(articles, 3), shuffle(events, 4)), all);
  });

  test("three hundred texts with ten claims each are aligned in seconds", () => {
    const cities = [
      "Kharkiv",
      "Odesa",
      "Dnipro",
      "Sumy",
      "Lviv",
      "Poltava",
      "Kherson",
      "Mykolaiv",
      "Zhytomyr",
      "Rivne",
    ];
    const text = cities
      .map(
        (city, i) => `Officials in ${city} said ${i + 3} buildings of the ${i + 2}th district were damaged.`,
      )
      .join(" ");
    const [one] = readArticles({
      a: `date 2024-07-09\nRussia struck Kharkiv with Iskander missiles on Monday. ${text}`,
    });
    assert.ok(one);
    const articles = Array.from({ length: 300 }, (_, i) => ({ ...one, id: `t${i}` }));
    const { events } = readCorpus({ a: one.reading.article.text });
    const [event] = events;
    assert.ok(event);
    const mentions = articles.map(({ id }) => ({ articleId: id, index: 0 }));
    const start = performance.now();
    const claims = alignEvent({ ...event, mentions }, articles, new Set(articles.map(({ id }) => id)));
    assert.ok(claims.length < 20, `${claims.length} claims`);
    assert.ok(performance.now() - start < 10_000);
  });
});

describe("quotations across articles", () => {
  const variants = (texts: Record<string, string>) =>
    readCorpus(texts).claims.flatMap((claim) => claim.quoteVariants);
  const said = (day: string, words: string) => `date ${day}\nRussia struck Kharkiv on Monday. ${words}`;

  test("a cut and a respelt quotation are renderings of one utterance", () => {
    const found = variants({
      a: "date 2024-09-13\nVladimir Putin said the decision would be “a direct participation of NATO countries in the defence of a war zone”.",
      b: "date 2024-09-13\nIt would mean a “direct participation of NATO countries in the defense,” Vladimir Putin said.",
    });
    assert.equal(found.length, 1);
    assert.deepEqual([...new Set(found[0]?.map((variant) => variant.articleId))], ["a", "b"]);
  });

  test("so are two translations that say the same by other words", () => {
    const found = variants({
      a: said("2024-07-09", "“We will not permit strikes on our soil,” Dmitry Peskov said."),
      b: said("2024-07-09", "“We shall never allow attacks on our territory,” Dmitry Peskov said."),
    });
    assert.equal(found.length, 1);
  });

  test("but not what is said and what is not, nor two sentences that share a word", () => {
    assert.deepEqual(
      variants({
        a: said("2024-07-09", "“We rule out any talks,” Dmitry Peskov said."),
        b: said("2024-07-09", "“We do not rule out any talks,” Dmitry Peskov said."),
      }),
      [],
    );
    assert.deepEqual(
      variants({
        a: said("2024-07-09", "“The response will be painful,” Dmitry Peskov said."),
        b: said("2024-07-09", "“The response of Europe was late and weak,” Dmitry Peskov said."),
      }),
      [],
    );
  });

  test("nor the words of two speakers", () => {
    assert.deepEqual(
      variants({
        a: said("2024-07-09", "“No option is ruled out,” Dmitry Peskov said."),
        b: said("2024-07-09", "“No option is ruled out,” Keir Starmer said."),
      }),
      [],
    );
  });
});

describe("the line that a claim goes by", () => {
  const lines = (text: string) => readCorpus({ a: text }).claims.map((claim) => claim.text);

  test("is without the words that credit it", () => {
    assert.deepEqual(
      lines(
        "date 2024-09-13\nVolodymyr Zelensky said that Ukraine needs more Patriot batteries before the winter.",
      ),
      ["Ukraine needs more Patriot batteries before the winter"],
    );
  });

  test("has its subject where the clause hangs on a name", () => {
    const found = lines(
      "date 2024-09-13\nIran showed the Fattah-1 missiles, which have been used by its forces in two attacks on Israel this year.",
    );
    assert.ok(
      found.some((line) => /^Fattah-1 missiles have been used by its forces/.test(line)),
      found.join(" | "),
    );
  });

  test("and the sentence's where a later verb leaves it out", () => {
    const found = lines(
      "date 2024-09-13\nNorway and Denmark have supplied Ukraine with F-16 jets, but have so far refused to send pilots.",
    );
    assert.ok(
      found.some((line) => /^Norway and Denmark have so far refused/.test(line)),
      found.join(" | "),
    );
  });

  test("names the speaker for “he”, keeps a name that is no subject, and “as many as”", () => {
    assert.deepEqual(
      lines("date 2024-09-13\nEmmanuel Macron said on Friday that he would consider sending Mirage jets."),
      ["Emmanuel Macron would consider sending Mirage jets"],
    );
    const [struck = ""] = lines(
      "date 2024-09-13\nAs many as 12 Storm Shadow missiles hit the village of Maryino on Friday.",
    );
    assert.match(struck, /^As many as 12/);
    const used = lines(
      "date 2024-09-13\nBritain makes the Storm Shadow missiles, which Ukraine had used in attacks on Crimea before.",
    );
    assert.ok(
      used.every((line) => !/^Storm Shadow missiles ukraine/i.test(line)),
      used.join(" | "),
    );
  });
});
