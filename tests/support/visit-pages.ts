import assert from "node:assert/strict";
import { it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { AppServer } from "#tests/support/app-server.ts";

export type Visit = (
  path: string,
  look: (page: Page, status: number) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** Opens an address in a window of its own, which closes after. @param site asked at each visit: a test file starts it first */
export function visitor(site: () => { browser: Browser; server: AppServer }): Visit {
  return async (path, look, options = {}) => {
    const { browser, server } = site();
    const context = await browser.newContext({ baseURL: server.address, ...options });
    try {
      const page = await context.newPage();
      const response = await page.goto(path);
      await look(page, response?.status() ?? 0);
    } finally {
      await context.close();
    }
  };
}

/** Tests that a page has no fault that axe finds, in the light and in the dark. */
export function itHasNoFaults(path: string, visit: Visit): void {
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
}

/** Tests that nothing of a page reaches over the edge of a phone. */
export function itFitsAPhone(path: string, visit: Visit): void {
  it(`fits a phone: ${path}`, () =>
    visit(
      path,
      async (page) => {
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${overflow} pixels too wide`);
      },
      { viewport: { width: 390, height: 844 } },
    ));
}
