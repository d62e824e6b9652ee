import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { openSite, overEmptyArchive } from "#tests/support/open-site.ts";
import { HOSTILE_TITLE, sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { itFitsAPhone, itHasNoFaults } from "#tests/support/visit-pages.ts";

const EVENT = "/events/2024-11-18-harbour";
const PAGES = ["/", EVENT, "/articles/courier", "/articles/repost"];

const site = openSite((database) => storeSample(sampleCorpus, database.db));
const { visit } = site;

const titles = (page: Page) => page.locator(".ev h3").allInnerTexts();

for (const javaScriptEnabled of [true, false])
  describe(`the timeline ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    it("filters by a weapon and by a country from the address", () =>
      visit(
        "/?weapon=kite&country=SE",
        async (page, status) => {
          assert.equal(status, 200);
          assert.deepEqual(await titles(page), ["Southland strikes Portville with Kite"]);
        },
        { javaScriptEnabled },
      ));

    it("filters by a weapon and by a country by clicking, and takes each off by its chip", () =>
      visit(
        "/",
        async (page) => {
          assert.equal((await titles(page)).length, 4);
          await page.locator("#facet-weapon").getByRole("link", { name: /Kite/ }).click();
          await page.waitForURL(/\?weapon=kite$/);
          assert.equal((await titles(page)).length, 2);
          await page
            .locator("#facet-country")
            .getByRole("link", { name: /Southland/ })
            .click();
          await page.waitForURL(/\?weapon=kite&country=SE$/);
          assert.deepEqual(await titles(page), ["Southland strikes Portville with Kite"]);
          await page.getByRole("link", { name: "Take off weapon: Kite" }).click();
          await page.waitForURL(/\?country=SE$/);
        },
        { javaScriptEnabled },
      ));

    it("filters by days with the form, and keeps the other filters", () =>
      visit(
        "/?country=NO",
        async (page) => {
          await page.getByRole("textbox", { name: "From" }).fill("2024-11-18");
          await page.getByRole("button", { name: "Show these days" }).click();
          await page.waitForURL(/country=NO.*from=2024-11-18/);
          assert.equal((await titles(page)).length, 2);
        },
        { javaScriptEnabled },
      ));

    it("leads from an event to a cell to the marked words", () =>
      visit(
        "/",
        async (page) => {
          await page.getByRole("link", { name: "Southland strikes Portville with Kite" }).click();
          await page.waitForURL(`**${EVENT}`);
          await page.locator(".mx").getByRole("link", { name: "One ship may have sunk." }).click();
          await page.waitForURL("**/articles/courier#c3");
          const target = page.locator(":target");
          assert.match(await target.innerText(), /^One ship may have sunk\./);
          assert.ok(await target.evaluate((mark) => mark.getBoundingClientRect().top < window.innerHeight));
        },
        { javaScriptEnabled },
      ));

    it("switches layers of the article off and on", () =>
      visit(
        "/articles/courier",
        async (page) => {
          const note = page.getByRole("link", { name: "note 1", exact: true });
          await page.getByLabel("Claims").uncheck();
          assert.equal(await note.isVisible(), false);
          await page.getByLabel("Claims").check();
          assert.equal(await note.isVisible(), true);
        },
        { javaScriptEnabled },
      ));
  });

describe("addresses that make no sense", () => {
  for (const path of [
    "/events/no-such-event",
    "/articles/nothing",
    "/events/%00",
    "/articles/..%2f..%2fetc",
    "/nowhere",
  ])
    for (const javaScriptEnabled of [true, false])
      it(`answers ${path} with 404 and a way on, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () =>
        visit(
          path,
          async (page, status) => {
            assert.equal(status, 404);
            assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "There is no such page");
            await page.getByRole("link", { name: "All events are on the timeline" }).click();
            await page.waitForURL("**/");
          },
          { javaScriptEnabled },
        ));

  it("leads from an address that an event once had to where it is now", async () => {
    const redirect = { slug: "2024-11-18-harbour-once", eventSlug: "2024-11-18-harbour" };
    await site.database.db.eventRedirect.create({ data: redirect });
    await visit("/events/2024-11-18-harbour-once", async (page, status) => {
      assert.equal(status, 200);
      assert.equal(new URL(page.url()).pathname, EVENT);
    });
  });

  it("says which parameter was not understood", () =>
    visit("/?weapon=../x&from=2024-13-01&foo=1&sort=up&cursor=gone", async (page, status) => {
      assert.equal(status, 200);
      const notes = await page.getByRole("status").innerText();
      for (const name of ["weapon", "from", "foo", "sort"])
        assert.match(notes, new RegExp(`address: ${name} `));
      assert.equal((await titles(page)).length, 4);
    }));

  for (const query of [
    "from=2024-12-01&to=2024-11-01",
    `weapon=${"x".repeat(2000)}`,
    "weapon=no-such-weapon",
    "cursor=%00",
    "type=strike&type=strike&country=%F0%9F%9A%80",
  ])
    it(`makes a page of ?${query.slice(0, 40)}`, () =>
      visit(`/?${query}`, async (page, status) => {
        assert.equal(status, 200);
        assert.match(
          await page.getByRole("heading", { level: 1 }).innerText(),
          /^Coverage of missile strikes/,
        );
      }));

  it("names the filter to drop where nothing matches", () =>
    visit("/?weapon=drone&country=SE", async (page) => {
      await page.getByRole("link", { name: "Drop the filter on country" }).click();
      await page.waitForURL(/\?weapon=drone$/);
      assert.deepEqual(await titles(page), ["Lakeland downs drones"]);
    }));

  it("says what to do next while the archive is empty", () =>
    overEmptyArchive((address) =>
      visit(`${address}/`, async (page, status) => {
        assert.equal(status, 200);
        assert.match(await page.locator("main").innerText(), /The archive is empty[\s\S]*npm run ingest/);
      }),
    ));
});

describe("scripts", () => {
  for (const path of [EVENT, "/articles/courier", "/weapons", "/methods", "/nowhere"])
    it(`are neither sent with ${path} nor let run on it`, () =>
      visit(path, async (page) => {
        const types = await page
          .locator("script")
          .evaluateAll((all) => all.map((one) => one.getAttribute("type")));
        assert.deepEqual(
          types.filter((type) => type !== "application/ld+json"),
          [],
        );
        const ran = await page.evaluate(() => {
          const script = document.createElement("script");
          script.textContent = "document.body.dataset.ran = ''";
          document.body.append(script);
          return document.body.dataset.ran !== undefined;
        });
        assert.equal(ran, false);
      }));

  it("come to the timeline once its words are shown", () =>
    visit("/", async (page) => {
      await page.getByText("next event").waitFor();
      const { shown, asked } = await page.evaluate(() => ({
        shown: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        asked: performance
          .getEntriesByType("resource")
          .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
          .map(({ name, startTime }) => ({ name, startTime })),
      }));
      assert.ok(asked.length > 0);
      for (const { name, startTime } of asked) {
        assert.ok(startTime > shown, `${name} was asked for at ${startTime}, the words shown at ${shown}`);
        const script = await (await page.request.get(name)).text();
        assert.match(script, /^\/\/# allFunctionsCalledOnLoad\n\S/);
      }
    }));
});

describe("a page that cannot be made", () => {
  it("says so in words, with JavaScript and without, and is there again when the archive is", async () => {
    await site.database.db.$executeRaw`ALTER TABLE "Weapon" RENAME TO "Away"`;
    try {
      for (const javaScriptEnabled of [true, false])
        await visit(
          "/weapons/kite?page=1",
          async (page, status) => {
            assert.equal(status, 500);
            assert.equal(
              await page.getByRole("heading", { level: 1 }).innerText(),
              "This page could not be made",
            );
            assert.doesNotMatch(await page.content(), /Away|relation|prisma|\bat [/\w]+:\d/i);
            const again = page.getByRole("link", { name: "Try again" });
            assert.equal(await again.evaluate(() => document.location.search), "?page=1");
            assert.equal(
              await again.evaluate((link) => link instanceof HTMLAnchorElement && link.href),
              page.url(),
            );
          },
          { javaScriptEnabled },
        );
    } finally {
      await site.database.db.$executeRaw`ALTER TABLE "Away" RENAME TO "Weapon"`;
    }
    await visit("/weapons/kite?page=1", async (_, status) => assert.equal(status, 200));
  });
});

describe("what articles say", () => {
  it("is only ever text, and turns no other words around", () =>
    visit("/", async (page) => {
      const hostile = page.locator(".ev h3 bdi", { hasText: "alert(1)" });
      assert.equal(await hostile.innerText(), HOSTILE_TITLE);
      assert.equal(await hostile.evaluate((element) => getComputedStyle(element).unicodeBidi), "isolate");
      await hostile.click();
      await page.waitForURL("**/events/2024-11-decree");
      assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), HOSTILE_TITLE);
    }));
});

describe("every page", () => {
  for (const path of PAGES) itHasNoFaults(path, visit);

  for (const path of PAGES) itFitsAPhone(path, visit);

  it("shows a phone its facets when their name is followed, and the matrix claim by claim", () =>
    visit(
      "/",
      async (page) => {
        const weapon = page.locator("#facet-weapon");
        assert.equal(await weapon.isVisible(), false);
        await page.getByRole("link", { name: "weapon", exact: true }).click();
        assert.equal(await weapon.isVisible(), true);
        await page.goto(EVENT);
        assert.equal(await page.locator(".mx thead").isVisible(), false);
        assert.equal(await page.locator(".mx td > .flag").first().isVisible(), true);
      },
      { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    ));
});
