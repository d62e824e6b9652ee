import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { openSite, overEmptyArchive } from "#tests/support/open-site.ts";
import { HOSTILE_TITLE, sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { itFitsAPhone, itHasNoFaults } from "#tests/support/visit-pages.ts";

const INDEXES = ["/outlets", "/weapons", "/countries", "/speakers"];
/** A name as bad as a text can have it, in an address too. */
const HOSTILE_SPEAKER = "<img src=x onerror=alert(1)> \u202E%41/?#";
const HOSTILE_ADDRESS = `/speakers/${encodeURIComponent("hostile/%41?#")}`;
const PAGES = [
  ...INDEXES,
  "/outlets/the-courier",
  "/weapons/kite",
  "/countries/NO",
  "/speakers/Ada%20Berg",
  HOSTILE_ADDRESS,
  "/methods",
];

const site = openSite(async (database) => {
  await storeSample(sampleCorpus, database.db);
  await database.db.actor.create({
    data: { id: "hostile/%41?#", name: HOSTILE_SPEAKER, kind: "person", role: "</b>", countryCode: "NO" },
  });
  await database.db.claimMention.update({
    where: { articleId_index: { articleId: "early", index: 0 } },
    data: { speakerId: "hostile/%41?#" },
  });
});
const { visit } = site;

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

describe("the way to the words, without JavaScript", () => {
  const options = { javaScriptEnabled: false };

  it("leads from the outlets to an outlet to the claim that it puts so", () =>
    visit(
      "/outlets",
      async (page) => {
        await page.getByRole("link", { name: "Gazette" }).click();
        await page.waitForURL("**/outlets/gazette");
        await page.locator("#how-sure tr", { hasText: "withheld" }).getByRole("link").click();
        await page.waitForURL("**/articles/gazette#c2");
        assert.match(await page.locator(":target").innerText(), /^The Gazette could not confirm/);
      },
      options,
    ));

  it("leads from a weapon's name in an outlet's texts to the place where it stands", () =>
    visit(
      "/weapons/kite",
      async (page) => {
        await page.locator("#names").getByRole("link", { name: "The Courier" }).click();
        await page.waitForURL("**/articles/courier#w1");
        assert.equal(await page.locator(":target").innerText(), "Kite");
      },
      options,
    ));

  it("leads from a country to a speaker to what was said and to the event", () =>
    visit(
      "/speakers",
      async (page) => {
        await page.getByRole("link", { name: "Ada Berg" }).click();
        await page.waitForURL("**/speakers/Ada%20Berg");
        assert.equal(await heading(page), "Ada Berg");
        assert.equal(await page.locator("#claims blockquote").count(), 2);
        await page.locator("#claims").getByRole("link", { name: "We will never be silent" }).click();
        await page.waitForURL("**/articles/gazette#c3");
      },
      options,
    ));

  it("tells a country's events by its part in them", () =>
    visit(
      "/countries/NO",
      async (page, status) => {
        assert.equal(status, 200);
        const events = (id: string) => page.locator(`#events-${id} tbody th a`).allInnerTexts();
        assert.deepEqual(await events("target"), ["Southland strikes Portville with Kite"]);
        assert.deepEqual(await events("initiator"), [HOSTILE_TITLE]);
      },
      options,
    ));

  it("has every chart's numbers in a table", () =>
    visit(
      "/weapons/kite",
      async (page) => {
        assert.equal(await page.locator(".days svg").getAttribute("role"), "img");
        await page.locator(".days summary").click();
        assert.equal(await page.locator(".days table").isVisible(), true);
      },
      options,
    ));

  it("says how it reads, and what the marks mean", () =>
    visit(
      "/methods",
      async (page) => {
        assert.equal(await page.locator(".stages > li").count(), 12);
        const text = await page.locator("main").innerText();
        for (const words of ["not extracted", "withheld", "F1", "Texts in other languages"])
          assert.ok(text.includes(words), words);
      },
      options,
    ));
});

describe("addresses that make no sense", () => {
  for (const path of [
    "/outlets/no-such-outlet",
    "/outlets/..%2f..%2fetc",
    "/weapons/no-such-weapon",
    "/weapons/%00",
    "/countries/ZZ",
    "/countries/norway",
    "/speakers/nobody",
    "/speakers/%00",
    "/speakers/%25zz",
    `/speakers/${"x".repeat(500)}`,
  ])
    it(`answers ${path.slice(0, 40)} with 404`, () =>
      visit(path, async (page, status) => {
        assert.equal(status, 404);
        assert.equal(await heading(page), "There is no such page");
      }));

  for (const path of [...INDEXES, "/speakers/Ada%20Berg"])
    it(`says that a page's number was not understood: ${path}`, () =>
      visit(`${path}?page=-1`, async (page, status) => {
        assert.equal(status, 200);
        assert.match(await page.getByRole("status").innerText(), /page wants one whole number/);
      }));

  for (const path of INDEXES)
    it(`leads back from a page beyond the last: ${path}`, () =>
      visit(`${path}?page=9999`, async (page, status) => {
        assert.equal(status, 200);
        await page.getByRole("link", { name: "First page" }).click();
        await page.waitForURL(`**${path}`);
      }));

  it("says that there is nothing yet in an empty archive", () =>
    overEmptyArchive(async (address) => {
      for (const path of INDEXES)
        await visit(`${address}${path}`, async (page, status) => {
          assert.equal(status, 200);
          assert.match(await heading(page), /none yet$/);
        });
    }));
});

describe("what articles say", () => {
  it("is only ever text, also in a speaker's name and address", () =>
    visit("/countries/NO", async (page) => {
      const link = page.locator("#voices").getByRole("link", { name: "<img src=x" });
      assert.equal(await link.locator("bdi").innerText(), HOSTILE_SPEAKER);
      await link.click();
      await page.waitForURL(`**${HOSTILE_ADDRESS}`);
      assert.equal(await heading(page), HOSTILE_SPEAKER);
      assert.equal(await page.locator("main img").count(), 0);
    }));
});

describe("every page", () => {
  for (const path of PAGES) itHasNoFaults(path, visit);

  for (const path of PAGES) itFitsAPhone(path, visit);
});
