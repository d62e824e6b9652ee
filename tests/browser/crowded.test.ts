/** Pages over an event that sixty texts tell with three hundred claims, and over a text that says nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CROWDED_EVENT, crowdedCorpus, LONG_TITLE, SILENT_ARTICLE } from "#tests/support/crowded-corpus.ts";
import { openSite } from "#tests/support/open-site.ts";
import { storeSample } from "#tests/support/store-sample.ts";
import { itFitsAPhone, itHasNoFaults } from "#tests/support/visit-pages.ts";

const EVENT = `/events/${CROWDED_EVENT}`;

const site = openSite((database) => storeSample(crowdedCorpus, database.db));

const { visit } = site;

describe("a crowded event", () => {
  it("has every claim and every text in its table, heads that stay in sight, and its whole title", () =>
    visit(EVENT, async (page, status) => {
      assert.equal(status, 200);
      assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), LONG_TITLE);
      assert.equal(await page.locator("#matrix tbody tr").count(), 300);
      assert.equal(await page.locator("#matrix thead th").count(), 61);
      const frame = page.locator(".mxwrap-many");
      await frame.evaluate((element) => element.scrollTo(2000, 4000));
      const head = page.locator("#matrix thead th").nth(12);
      const [box, around] = await Promise.all([head.boundingBox(), frame.boundingBox()]);
      assert.ok(box && around && Math.abs(box.y - around.y) < 4, "the heads stick to the frame's top");
    }));

  it("tells that no claim is in conflict, and shows what one text tells alone", () =>
    visit(EVENT, async (page) => {
      await page
        .getByRole("link", { name: /^In conflict/ })
        .first()
        .click();
      await page.waitForURL(/\?claims=in-conflict#matrix$/);
      await page.getByText("No claim on this event is one of these.").waitFor();
      await page.getByRole("link", { name: "Show all claims" }).click();
      await page.waitForURL(/crowded#matrix$/);
      await page.getByRole("link", { name: /^Told by one/ }).click();
      await page.waitForURL(/\?claims=told-by-one#matrix$/);
      assert.equal(await page.locator("#matrix tbody tr").count(), 300);
    }));

  it("stands on the timeline with its long title and its sixty texts", () =>
    visit("/", async (page, status) => {
      assert.equal(status, 200);
      assert.equal(await page.locator(".ev h3").innerText(), LONG_TITLE);
      assert.match(await page.locator(".ev").innerText(), /60 texts/);
    }));
});

describe("a text without a sentence", () => {
  it("has a page that says that nothing was read", () =>
    visit(`/articles/${SILENT_ARTICLE}`, async (page, status) => {
      assert.equal(status, 200);
      assert.match(await page.locator("main").innerText(), /…/);
    }));
});

describe("every such page", () => {
  for (const path of [EVENT, `/articles/${SILENT_ARTICLE}`]) itFitsAPhone(path, visit);
  itHasNoFaults(`/articles/${SILENT_ARTICLE}`, visit);
  itHasNoFaults("/", visit);
});
