import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openSite } from "#tests/support/open-site.ts";
import { HOSTILE_TITLE, sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";

const site = openSite(async (database) => {
  await storeSample(sampleCorpus, database.db);
  const crimea = { kind: "region", latitude: 45.3, longitude: 34.4, countryCode: "NO" };
  await database.db.place.create({
    data: { ...crimea, slug: "peninsula", name: "Peninsula", note: "held by others" },
  });
  await database.db.event.update({
    where: { slug: "2024-11-decree" },
    data: { placeSlug: "peninsula" },
  });
});

const { visit } = site;

/** The map once a script moves it. */
const live = (page: Page) => page.getByLabel(/^Map; arrow keys/);
const marks = (page: Page) =>
  page
    .locator(".map svg a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? "").sort());

for (const javaScriptEnabled of [true, false])
  describe(`the views ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    it("change by their links, and keep the filters", () =>
      visit(
        "/?weapon=kite",
        async (page) => {
          await page.getByRole("link", { name: "Map", exact: true }).click();
          await page.waitForURL(/\?weapon=kite&view=map$/);
          assert.deepEqual(await marks(page), ["Peninsula: 1 event", "Portville: 1 event"]);
          assert.equal(await page.locator(".ev").count(), 0);
          await page.getByRole("link", { name: "Take off weapon: Kite" }).click();
          await page.waitForURL(/\?view=map$/);
          await page.getByRole("link", { name: "Table", exact: true }).click();
          await page.waitForURL(/\?view=table$/);
          assert.equal(await page.locator("table.events tbody tr").count(), 4);
          await page.getByRole("link", { name: "Timeline", exact: true }).last().click();
          await page.waitForURL(/\/$/);
        },
        { javaScriptEnabled },
      ));

    it("lead from a mark to its events, and on to one", () =>
      visit(
        "/?view=map",
        async (page) => {
          await page.getByLabel("Portville: 1 event").click();
          await page.waitForURL(/#place-portville$/);
          const target = page.locator(":target");
          assert.match(await target.innerText(), /Portville[\s\S]*Northland[\s\S]*18 November 2024/);
          await target.getByRole("link", { name: "Southland strikes Portville with Kite" }).click();
          await page.waitForURL("**/events/2024-11-18-harbour");
        },
        { javaScriptEnabled },
      ));

    it("come nearer, go aside and back by their links", () =>
      visit(
        "/?view=map",
        async (page) => {
          const frame = page.getByRole("navigation", { name: "Frame of the map" });
          await frame.getByRole("link", { name: "Nearer" }).click();
          await page.waitForURL(/view=map&zoom=1#map$/);
          await frame.getByRole("link", { name: "East" }).click();
          await page.waitForURL(/view=map&zoom=1&at=[\d.]+%2C[\d.]+#map$/);
          await frame.getByRole("link", { name: "All places" }).click();
          await page.waitForURL(/\?view=map#map$/);
          assert.equal((await marks(page)).length, 2);
        },
        { javaScriptEnabled },
      ));
  });

describe("the map", () => {
  it("says what it cannot show, and whose land is disputed", () =>
    visit("/?view=map&at=45.3,34.4", async (page) => {
      const notes = await page.locator(".map-notes").innerText();
      assert.match(notes, /Crimea \(occupied by Russia since 2014\)/);
      assert.match(notes, /2 events have neither place nor target/);
      assert.match(
        (await page.locator(".map svg").first().textContent()) ?? "",
        /Crimea: occupied by Russia/,
      );
      assert.ok((await page.locator(".map .map-disputed").count()) > 0);
    }));

  it("tells a decision from what fell, and shows what articles say as text", () =>
    visit("/?view=map", async (page) => {
      const row = page.locator("#place-peninsula");
      assert.match(await row.innerText(), /where it was said or decided/);
      assert.match(await row.innerText(), /held by others/);
      assert.equal(await row.locator("bdi", { hasText: "alert(1)" }).innerText(), HOSTILE_TITLE);
      assert.equal(await page.locator(".map svg a .map-said").count(), 1);
    }));

  it("moves under a mouse, and by keys", () =>
    visit(
      "/?view=map",
      async (page) => {
        const map = live(page);
        const box = await map.boundingBox();
        assert.ok(box);
        await page.mouse.move(box.x + 500, box.y + 80);
        await page.mouse.down();
        await page.mouse.move(box.x + 400, box.y + 120, { steps: 4 });
        await page.mouse.up();
        await page.waitForURL(/view=map&at=/);
        await map.focus();
        await page.keyboard.press("+");
        await page.waitForURL(/zoom=1&at=/);
        await page.keyboard.press("ArrowLeft");
        await page.waitForURL((url) => url.searchParams.get("zoom") === "1" && url.hash === "#map");
      },
      { viewport: { width: 1440, height: 1100 } },
    ));

  it("is small", async () => {
    for (const path of ["/?view=map", "/?view=map&zoom=-8"]) {
      const html = await (await fetch(site.server.address + path)).text();
      assert.ok(html.length < 400_000, `${path}: ${html.length} characters`);
    }
  });

  for (const query of ["view=globe", "view=map&zoom=x", "view=map&at=1", "zoom=1", "view=map&at=95,0"])
    it(`notes what it does not understand: ${query}`, () =>
      visit(`/?${query}`, async (page, status) => {
        assert.equal(status, 200);
        assert.match(await page.getByRole("status").first().innerText(), /Not understood in the address/);
      }));

  it("has no marks, and says so, where no event has a place", () =>
    visit("/?view=map&type=meeting", async (page) => {
      assert.deepEqual(await marks(page), []);
      assert.match(await page.locator(".map-notes").innerText(), /No event of this selection has a place/);
    }));

  it("is not there where nothing matches", () =>
    visit("/?view=map&weapon=drone&country=SE", async (page) => {
      assert.equal(await page.locator(".map").count(), 0);
      assert.ok(await page.getByRole("heading", { name: "No event meets all of these filters" }).isVisible());
    }));
});

describe("the views", () => {
  for (const view of ["map", "table"])
    for (const colorScheme of ["light", "dark"] as const)
      it(`have no fault that axe finds: ${view}, ${colorScheme}`, () =>
        visit(
          `/?view=${view}`,
          async (page) => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            assert.deepEqual(
              violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]),
              [],
            );
          },
          { colorScheme },
        ));

  for (const view of ["map", "table"])
    it(`fit a phone: ${view}`, () =>
      visit(
        `/?view=${view}`,
        async (page) => {
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          assert.ok(overflow <= 0, `${overflow} pixels too wide`);
        },
        { viewport: { width: 390, height: 844 } },
      ));

  for (const javaScriptEnabled of [true, false])
    it(`show a phone the middle of the places first, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () =>
      visit(
        "/?view=map",
        async (page) => {
          // The script has done what it does to the map.
          if (javaScriptEnabled) await live(page).waitFor();
          const seen = await page.locator(".map .scroll").evaluate((frame) => {
            const start = frame.querySelector(".map-start")?.getBoundingClientRect();
            const view = frame.getBoundingClientRect();
            return { moved: frame.scrollLeft, off: start ? start.left - view.left : Number.NaN };
          });
          assert.ok(seen.moved > 0 && Math.abs(seen.off) < 3, JSON.stringify(seen));
        },
        { viewport: { width: 390, height: 844 }, javaScriptEnabled },
      ));
});

describe("the brush over the chart", () => {
  const handle = (page: Page, name: string) => page.getByRole("slider", { name });

  it("chooses days by keys, tells them, and keeps the view", () =>
    visit("/?view=table", async (page) => {
      const first = handle(page, "First day shown");
      const before = await first.getAttribute("aria-valuetext");
      await first.focus();
      await page.keyboard.press("End");
      const after = await first.getAttribute("aria-valuetext");
      assert.notEqual(after, before);
      assert.match(after ?? "", /2024$/);
      await page.waitForURL(/view=table&from=2024-\d\d-\d\d&to=2024-\d\d-\d\d$/);
      assert.ok(await page.getByRole("link", { name: /^Take off days/ }).isVisible());
      await first.focus();
      await page.keyboard.press("Home");
      await page.waitForURL(/\?view=table$/);
    }));

  it("chooses days by a pull across it", () =>
    visit(
      "/",
      async (page) => {
        await handle(page, "First day shown").waitFor();
        const box = await page.locator(".brush").boundingBox();
        assert.ok(box);
        await page.mouse.move(box.x + box.width * 0.4, box.y + 60);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 5 });
        await page.mouse.up();
        await page.waitForURL(/\?from=2024-11-\d\d&to=2024-11-\d\d$/);
        assert.ok((await page.locator(".brush-out").first().boundingBox())?.width);
      },
      { viewport: { width: 1440, height: 900 } },
    ));

  it("has no handles that do nothing where there is no script", () =>
    visit(
      "/?from=2024-11-18",
      async (page) => {
        assert.equal(await page.getByRole("slider").count(), 0);
        assert.equal(await page.locator(".brush-out").count(), 2);
      },
      { javaScriptEnabled: false },
    ));
});
