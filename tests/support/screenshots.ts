/** `npm run screenshots`: every page over the seeds, wide, on a phone and in the dark, to tests/output/screenshots. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { runCommand } from "#lib/cli/run-command.ts";
import { startAppServer } from "#tests/support/app-server.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { openSeedArchive } from "#tests/support/seed-archive.ts";

const folder = join("tests", "output", "screenshots");
const looks = [
  { name: "wide", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

await runCommand(async () => {
  mkdirSync(folder, { recursive: true });
  const archive = await openSeedArchive();
  const server = await startAppServer(archive.database.url);
  const browser = await launchBrowser();
  try {
    const event = await archive.findEvent({ type: "authorization", initiator: "FR" });
    const article = await archive.findArticle("000_");
    const firstOf = (kind: string) => firstAddress(browser, `${server.address}/${kind}`, `/${kind}/`);
    const pages = [
      ["timeline", "/"],
      ["timeline-filtered", "/?weapon=atacms&country=US"],
      ["timeline-no-match", "/?weapon=kalibr"],
      ["timeline-words", "/?q=oreshnik"],
      ["map", "/?view=map"],
      ["table", "/?view=table"],
      ["search", "/search?q=storm+shadow"],
      ["outlets", "/outlets"],
      ["outlet", await firstOf("outlets")],
      ["weapons", "/weapons"],
      ["weapon", "/weapons/atacms"],
      ["countries", "/countries"],
      ["country", "/countries/FR"],
      ["speakers", "/speakers"],
      ["speaker", await firstOf("speakers")],
      ["methods", "/methods"],
      ["read", `/events/${event}/read`],
      ["event", `/events/${event}`],
      ["article", `/articles/${article}`],
      ["not-found", "/events/no-such-event"],
      ["unavailable", "/unavailable"],
    ] as const;
    for (const [name, path] of pages) await shoot(browser, server.address + path, name);
  } finally {
    await browser.close();
    await server.stop();
    await archive.database.drop();
  }
  return 0;
});

/** The address of the first thing that an index names. */
async function firstAddress(browser: Browser, index: string, start: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(index);
  const href = await page.locator(`main a[href^="${start}"]`).first().getAttribute("href");
  await page.close();
  return href ?? start;
}

async function shoot(browser: Browser, address: string, name: string): Promise<void> {
  for (const { name: look, ...options } of looks) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    const path = join(folder, `${name}-${look}.png`);
    await page.screenshot({ path, fullPage: true });
    await context.close();
    process.stdout.write(`${path}\n`);
  }
}
