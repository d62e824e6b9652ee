import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openSite } from "#tests/support/open-site.ts";
import { sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";

const PAGES = [
  "/search",
  "/search?q=harbour",
  "/search?q=zeppelin",
  "/?q=kite+missiles",
  "/?view=table&q=kite",
];

const site = openSite((database) => storeSample(sampleCorpus, database.db));

const { visit } = site;

const titles = (page: Page) => page.locator(".ev h3").allInnerTexts();
const hits = (page: Page, within: string) => page.locator(`${within} mark`).allInnerTexts();

for (const javaScriptEnabled of [true, false])
  describe(`a search ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    it("goes from the form to the marked words of a claim", () =>
      visit(
        "/search",
        async (page) => {
          await page.getByRole("searchbox").fill("sinking ships sank");
          await page.getByRole("button", { name: "Search" }).click();
          await page.waitForURL(/\/search\?q=sinking\+ships\+sank$/);
          await page.getByRole("searchbox").fill("ships");
          await page.getByRole("searchbox").press("Enter");
          await page.waitForURL(/\/search\?q=ships$/);
          assert.deepEqual([...new Set(await hits(page, "#claims"))], ["ship"]);
          await page.locator("#claims").getByRole("link", { name: "One ship may have sunk." }).click();
          await page.waitForURL("**/articles/courier#c3");
        },
        { javaScriptEnabled },
      ));

    it("opens a quote at its mark and an article at its head", () =>
      visit(
        "/search?q=silent+harbour",
        async (page) => {
          const quotes = page.locator("#quotes .words a");
          assert.deepEqual(
            await quotes.evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
            ["/articles/courier#q1", "/articles/gazette#q1"],
          );
          const heads = await page
            .locator("#articles h3 a")
            .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
          assert.deepEqual(heads, ["/articles/courier", "/articles/gazette"]);
        },
        { javaScriptEnabled },
      ));

    it("narrows the timeline, marks the words, and comes off by its chip", () =>
      visit(
        "/?country=NO",
        async (page) => {
          await page.getByRole("searchbox").fill("ships");
          await page.getByRole("searchbox").press("Enter");
          await page.waitForURL(/\?country=NO&q=ships$/);
          assert.deepEqual(await titles(page), ["Southland strikes Portville with Kite"]);
          assert.deepEqual(await hits(page, ".found"), ["ship", "ship"]);
          await page.getByRole("link", { name: "Take off words: ships" }).click();
          await page.waitForURL(/\?country=NO$/);
        },
        { javaScriptEnabled },
      ));

    it("narrows the timeline by a speaker", () =>
      visit(
        "/",
        async (page) => {
          await page
            .locator("#facet-speaker")
            .getByRole("link", { name: /Ada Berg/ })
            .click();
          await page.waitForURL(/\?speaker=Ada\+Berg$/);
          assert.deepEqual(await titles(page), ["Southland strikes Portville with Kite"]);
        },
        { javaScriptEnabled },
      ));
  });

describe("searches that make no sense", () => {
  for (const [query, said] of [
    ["", /^Search/],
    ["q=zeppelin", /Nothing found/],
    ["q=the", /No word to look for/],
    ["q=%00", /^Search/],
    ["q=harbour&kind=claims&page=99", /There is no page 99[\s\S]*fill 1 page/],
    ["q=harbour&kind=people&page=-3&utm=x", /kind “people”[\s\S]*page “-3”[\s\S]*utm “x”/],
    [`q=${"harbour%20".repeat(250)}`, /at most 200 characters/],
    ["q=%27%3B%20DROP%20TABLE%20%22Event%22", /Nothing found/],
  ] as const)
    it(`answers ?${query.slice(0, 50)} in words`, () =>
      visit(`/search?${query}`, async (page, status) => {
        assert.equal(status, 200);
        assert.match(await page.locator("main").innerText(), said);
      }));

  it("takes the first 200 characters on the timeline too, and says so", () =>
    visit(`/?q=${"harbour%20".repeat(250)}`, async (page, status) => {
      assert.equal(status, 200);
      assert.match(await page.getByRole("status").innerText(), /at most 200 characters/);
      assert.deepEqual(await titles(page), ["Southland strikes Portville with Kite"]);
    }));

  it("names the words as the filter to drop where nothing matches", () =>
    visit("/?q=zeppelin", async (page) => {
      await page.getByRole("link", { name: "Drop the filter on words" }).click();
      await page.waitForURL(/\/$/);
    }));
});

describe("what articles say", () => {
  it("is only ever text where it was searched for", () =>
    visit("/search?q=decree", async (page) => {
      const title = page.locator("#articles h3 bdi");
      assert.match(await title.innerText(), /<script>alert\(1\)<\/script>/);
      assert.equal(await title.evaluate((element) => getComputedStyle(element).unicodeBidi), "isolate");
    }));
});

describe("the table of events", () => {
  const cells = (page: Page) => page.locator(".events tbody tr").first().locator("th, td").allInnerTexts();

  it("says of each event when, what, where, with what and by how many", () =>
    visit("/?view=table&country=SE&q=kites", async (page) => {
      assert.deepEqual(await page.locator(".events thead th").allInnerTexts(), [
        "Date",
        "Type",
        "Event",
        "Place",
        "Weapons",
        "Texts",
        "Independent",
        "Claims",
        "Conflicts",
      ]);
      assert.deepEqual(await cells(page), [
        "Monday 18 November 2024",
        "Strike",
        "Southland strikes Portville with Kite",
        "Portville",
        "Kite",
        "4",
        "3",
        "4",
        "1",
      ]);
      assert.deepEqual(await hits(page, ".events"), ["Kite", "Kite"]);
      await page.getByRole("button", { name: "Keys on" }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/events/2024-11-18-harbour");
    }));

  it("gives a phone the counts with their nouns", () =>
    visit(
      "/?view=table&country=SE",
      async (page) =>
        assert.deepEqual((await cells(page)).slice(-4), [
          "4 texts",
          "3 independent",
          "4 claims",
          "1 conflict",
        ]),
      { viewport: { width: 390, height: 844 } },
    ));
});

describe("the keys of the timeline", () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  it("go between events, and to the search field", () =>
    visit("/", async (page) => {
      const shown = await titles(page);
      await page.getByRole("button", { name: "Keys on" }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      assert.equal(await focused(page), shown[1]);
      await page.keyboard.press("k");
      assert.equal(await focused(page), shown[0]);
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "q");
      await page.keyboard.type("j/k");
      assert.equal(await page.getByRole("searchbox").inputValue(), "j/k");
    }));

  it("can be turned off, and stay off", () =>
    visit("/", async (page) => {
      await page.getByRole("button", { name: "Keys on" }).click();
      await page.reload();
      await page.getByRole("button", { name: "Keys off" }).waitFor();
      await page.keyboard.press("j");
      assert.equal(await page.locator("[data-event]:focus").count(), 0);
    }));
});

describe("every page of the search", () => {
  for (const path of PAGES) {
    for (const colorScheme of ["light", "dark"] as const)
      it(`has no fault that axe finds: ${path}, ${colorScheme}`, () =>
        visit(
          path,
          async (page) => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            assert.deepEqual(
              violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]),
              [],
            );
          },
          { colorScheme },
        ));

    it(`fits a phone: ${path}`, () =>
      visit(
        path,
        async (page) => {
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          assert.ok(overflow <= 0, `${overflow} pixels too wide`);
        },
        { viewport: { width: 390, height: 844 } },
      ));
  }
});
