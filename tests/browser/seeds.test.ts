import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type AppServer, startAppServer } from "#tests/support/app-server.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { openSeedArchive, type SeedArchive } from "#tests/support/seed-archive.ts";

let archive: SeedArchive;
let server: AppServer;
let browser: Browser;

before(async () => {
  [archive, browser] = await Promise.all([openSeedArchive(), launchBrowser()]);
  server = await startAppServer(archive.database.url);
});
after(async () => {
  await browser.close();
  await server.stop();
  await archive.database.drop();
});

async function visit(path: string, look: (page: Page) => Promise<void>, javaScriptEnabled = true) {
  const context = await browser.newContext({ baseURL: server.address, javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(path);
    await look(page);
  } finally {
    await context.close();
  }
}

const titles = (page: Page) => page.locator(".ev h3").allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
  describe(`the five seeds in a browser ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    it("ATACMS and the United States, from the address and by clicking, leave the same events", async () => {
      let fromAddress: string[] = [];
      await visit(
        "/?weapon=atacms&country=US",
        async (page) => {
          fromAddress = await titles(page);
        },
        javaScriptEnabled,
      );
      assert.ok(
        fromAddress.some((title) => /^United States permits strikes/.test(title)),
        fromAddress.join("; "),
      );
      await visit(
        "/",
        async (page) => {
          const all = await titles(page);
          await page
            .getByRole("link", { name: /^ATACMS/ })
            .first()
            .click();
          await page.waitForURL(/weapon=atacms/);
          await page
            .getByRole("link", { name: /^United States/ })
            .first()
            .click();
          await page.waitForURL(/country=US/);
          const chosen = await titles(page);
          assert.deepEqual(chosen, fromAddress);
          assert.ok(chosen.length < all.length);
        },
        javaScriptEnabled,
      );
    });

    it("from the timeline to an event, to a cell of its matrix, to the marked words in the article", () =>
      visit(
        "/?weapon=storm-shadow&type=authorization",
        async (page) => {
          await page
            .getByRole("link", { name: /^France permits strikes/ })
            .first()
            .click();
          await page.waitForURL(/\/events\//);
          const cell = page
            .locator('a[href*="/articles/"][href*="#c"]')
            .filter({ hasText: "logics of self-defense" })
            .first();
          await cell.click();
          await page.waitForURL(/\/articles\/.*#c\d+$/);
          const id = new URL(page.url()).hash;
          const marked = page.locator(id).first();
          await marked.waitFor({ state: "visible" });
          assert.match(
            (await page.locator("main").innerText()).replace(/\s+/g, " "),
            /logics of self-defense/,
          );
          assert.ok(await marked.evaluate((element) => element.matches(":target")));
        },
        javaScriptEnabled,
      ));
  });
}

/** How a reader follows a link: with a pointer, or by keys alone. */
type Hand = (page: Page, link: Locator) => Promise<void>;

const byPointer: Hand = (_, link) => link.click();

/** More links than stand before any that is looked for. */
const mostTabs = 600;

const byKeys: Hand = async (page, link) => {
  const isReached = () => link.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; !(await isReached()); pressed++) {
    assert.ok(pressed < mostTabs, "the keyboard does not get there");
    await page.keyboard.press("Tab");
  }
  const ring = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
  assert.notEqual(ring, "none", "what has the focus shows it");
  await page.keyboard.press("Enter");
};

const walks: { how: string; hand: Hand; options: BrowserContextOptions; facetIsFolded?: boolean }[] = [
  { how: "with a pointer", hand: byPointer, options: {} },
  { how: "by keys alone", hand: byKeys, options: {} },
  { how: "without JavaScript", hand: byPointer, options: { javaScriptEnabled: false } },
  { how: "by keys alone and without JavaScript", hand: byKeys, options: { javaScriptEnabled: false } },
  {
    how: "on a phone",
    hand: byPointer,
    options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    facetIsFolded: true,
  },
];

describe("a reader's way from the timeline to the words, and back", () => {
  for (const { how, hand, options, facetIsFolded = false } of walks)
    it(how, async () => {
      const context = await browser.newContext({ baseURL: server.address, ...options });
      try {
        const page = await context.newPage();
        await page.goto("/");
        const all = (await titles(page)).length;
        if (facetIsFolded) await hand(page, page.getByRole("link", { name: "weapon", exact: true }));
        await hand(page, page.locator("#facet-weapon").getByRole("link", { name: /^ATACMS/ }));
        await page.waitForURL(/\/\?weapon=atacms/);
        const filtered = await titles(page);
        assert.ok(filtered.length > 0 && filtered.length < all);
        await hand(page, page.getByRole("link", { name: /^United States permits strikes/ }).first());
        await page.waitForURL(/\/events\/2024-11-17-/);
        await hand(page, page.locator('nav a[href$="#matrix"]').first());
        await page.waitForURL(/#matrix$/);
        const cell = page.locator('#matrix td a[href*="/articles/"][href*="#c"]').first();
        const words = (await cell.innerText()).replace(/[“”…]/g, "").trim().slice(0, 30);
        await hand(page, cell);
        await page.waitForURL(/\/articles\/[^#]+#c\d+$/);
        const marked = page.locator(":target");
        assert.ok(await marked.evaluate((mark) => mark.getBoundingClientRect().top < window.innerHeight));
        const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
        assert.ok(text.includes(words.replace(/\s+/g, " ")), `“${words}” is in the article`);
        for (let steps = 0; !/\?weapon=atacms$/.test(page.url()); steps++) {
          assert.ok(steps < 4, "the way back leads to the timeline");
          const here = page.url();
          await page.evaluate(() => history.back());
          await page.waitForURL((url) => url.href !== here);
        }
        assert.deepEqual(await titles(page), filtered);
        await page.getByRole("link", { name: "Take off weapon: ATACMS" }).waitFor();
      } finally {
        await context.close();
      }
    });
});

describe("the three pages over the seeds", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`give axe nothing to say, ${colorScheme}`, async () => {
      const event = await archive.findEvent({ type: "authorization", initiator: "FR" });
      const article = await archive.findArticle("004_");
      for (const path of ["/", `/events/${event}`, `/articles/${article}`]) {
        const context = await browser.newContext({ baseURL: server.address, colorScheme });
        const page = await context.newPage();
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map((violation) => `${path} ${violation.id}: ${violation.help}`),
          [],
        );
        await context.close();
      }
    });
  }
});
