import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openSite } from "#tests/support/open-site.ts";
import { HOSTILE_TITLE, sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";

const EVENT = "/events/2024-11-18-harbour";
const TWO = `${EVENT}/read?text=courier&text=gazette`;
const FOUR = `${EVENT}/read?text=early&text=courier&text=gazette&text=repost`;
const PHONE = { width: 390, height: 844 };

const site = openSite((database) => storeSample(sampleCorpus, database.db));

const { visit } = site;

const outlets = (page: Page) => page.locator(".side-by b").allInnerTexts();
const tops = (page: Page) =>
  page
    .locator(".side-text")
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().top)));

for (const javaScriptEnabled of [true, false])
  describe(`texts side by side ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    it("are chosen on the event's page", () =>
      visit(
        EVENT,
        async (page) => {
          const form = page.locator("#read");
          await form.getByLabel(/16 Nov 2024/).uncheck();
          await form.getByLabel(/^Gazette/).check();
          await form.getByRole("button", { name: "Read side by side" }).click();
          await page.waitForURL(/\/read\?text=courier&text=gazette$/);
          assert.deepEqual(await outlets(page), ["The Courier", "Gazette"]);
          assert.equal(
            await page
              .locator("#read")
              .getByLabel(/^Gazette/)
              .isChecked(),
            true,
          );
        },
        { javaScriptEnabled },
      ));

    it("lead from a claim to the same in the other text", () =>
      visit(
        TWO,
        async (page) => {
          await page.locator("#t1").getByRole("link", { name: "claim 3 in Gazette" }).click();
          await page.waitForURL(/#t2-c2$/);
          const target = page.locator(":target");
          assert.equal(await target.innerText(), "The Gazette could not confirm that a ship sank.");
          assert.ok(await target.evaluate((mark) => mark.getBoundingClientRect().top < window.innerHeight));
          await page.locator("#t2").getByRole("link", { name: "claim 3", exact: true }).click();
          assert.match(await page.locator(":target").innerText(), /A ship sank/);
        },
        { javaScriptEnabled },
      ));
  });

describe("the columns", () => {
  it("stand beside each other on a wide screen, and one under the other on a phone", async () => {
    await visit(FOUR, async (page) => assert.equal(new Set(await tops(page)).size, 1), {
      viewport: { width: 1440, height: 900 },
    });
    await visit(FOUR, async (page) => assert.equal(new Set(await tops(page)).size, 4), { viewport: PHONE });
  });

  it("light up every mention of a claim under the pointer and the focus", () =>
    visit(TWO, async (page) => {
      const lit = () =>
        page.locator(".side-text .cl[data-lit]").evaluateAll((marks) => marks.map(({ id }) => id));
      await page.locator("#t1-c3").hover();
      await page.locator("#t2-c2[data-lit]").waitFor();
      assert.deepEqual(await lit(), ["t1-c3", "t2-c2"]);
      await page.locator("h1").hover();
      assert.deepEqual(await lit(), []);
      await page.locator("#t2").getByRole("link", { name: "claim 2", exact: true }).focus();
      assert.deepEqual(await lit(), ["t1-c4", "t2-c3"]);
    }));

  it("give every mark an address of its own", () =>
    visit(FOUR, async (page) => {
      const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length);
      const dead = await page
        .locator('main a[href^="#"]')
        .evaluateAll(
          (links) =>
            links.filter(
              (link) => document.getElementById(link.getAttribute("href")?.slice(1) ?? "") === null,
            ).length,
        );
      assert.equal(dead, 0);
    }));

  it("light up by a script of under two kilobytes", () => {
    const source = fs.readFileSync("components/reader/LinkedHighlight.tsx");
    assert.ok(source.length < 2048 && gzipSync(source).length < 1024, `${source.length} bytes`);
  });
});

describe("an address of a reading", () => {
  const cases: [query: string, columns: string[], note: RegExp | null][] = [
    ["", ["Unidentified, text 1", "The Courier"], null],
    ["?text=gazette", ["Unidentified, text 1", "Gazette"], /first other one was added/],
    [
      "?text=nothing&text=../x",
      ["Unidentified, text 1", "The Courier"],
      /“nothing”[\s\S]*“\.\.\/x”[\s\S]*first two were added/,
    ],
    ["?text=courier&text=gazette&foo=1", ["The Courier", "Gazette"], /“foo”/],
    ["?text=%00&text=courier&text=gazette", ["The Courier", "Gazette"], /No text of this event/],
    [
      "?text=early&text=courier&text=gazette&text=repost&text=silent",
      ["Unidentified, text 1", "The Courier", "Gazette", "Unidentified, text 2"],
      /Four texts fit side by side: the first four are here, one left out/,
    ],
  ];
  for (const [query, columns, note] of cases)
    it(`makes a page of ${query || "no choice"}`, () =>
      visit(`${EVENT}/read${query}`, async (page, status) => {
        assert.equal(status, 200);
        const shown = await outlets(page);
        assert.equal(shown.length, columns.length);
        for (const [index, name] of columns.entries())
          assert.match(
            shown[index] ?? "",
            name.startsWith("Unidentified") ? /^Unidentified, text \d$/ : new RegExp(`^${name}$`),
          );
        const notes = page.getByRole("status");
        if (note === null) assert.equal(await notes.count(), 0);
        else assert.match(await notes.innerText(), note);
      }));

  for (const path of ["/events/nothing/read", "/events/%00/read?text=courier"])
    it(`answers ${path} with 404`, () => visit(path, async (_, status) => assert.equal(status, 404)));

  it("says so where no text tells the event", () =>
    visit("/events/talks/read", async (page, status) => {
      assert.equal(status, 200);
      assert.match(await page.locator("main").innerText(), /No text of the archive tells this event/);
    }));

  it("says so where one text alone tells it, and draws markup as text", () =>
    visit("/events/2024-11-decree/read", async (page) => {
      assert.match(await page.locator(".side-head").innerText(), /One text alone tells this event/);
      const title = page.locator(".side-text .title");
      assert.equal(await title.innerText(), HOSTILE_TITLE);
    }));

  it("goes on to where the event is now", async () => {
    await site.database.db.eventRedirect.create({ data: { slug: "once", eventSlug: "2024-11-18-harbour" } });
    await visit("/events/once/read?text=courier&text=gazette", async (page) =>
      assert.ok(page.url().endsWith(TWO)),
    );
  });
});

describe("the page of a reading", () => {
  for (const path of [TWO, FOUR, "/events/talks/read"])
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

  for (const path of [EVENT, TWO, FOUR, "/events/2024-11-decree/read"])
    it(`fits a phone: ${path}`, () =>
      visit(
        path,
        async (page) => {
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          assert.ok(overflow <= 0, `${overflow} pixels too wide`);
        },
        { viewport: PHONE },
      ));
});
