import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { z } from "zod";
import { openSite } from "#tests/support/open-site.ts";
import { HOSTILE_TITLE, sampleCorpus } from "#tests/support/sample-corpus.ts";
import { storeSample } from "#tests/support/store-sample.ts";

const EVENT = "/events/2024-11-18-harbour";
const HOSTILE_EVENT = "/events/2024-11-decree";
/** Ends a script, if anything of it did. */
const LONG_TITLE = `</script><script>document.title="broken"</script> ${"a strike of many words on a harbour ".repeat(8)}`;

const site = openSite(async (database) => {
  await storeSample(sampleCorpus, database.db);
  await database.db.event.update({ where: { slug: "talks" }, data: { title: LONG_TITLE } });
});

const graphSchema = z.object({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(z.looseObject({ "@type": z.string() })),
});
const nodeSchema = z.looseObject({ "@context": z.literal("https://schema.org"), "@type": z.string() });

/** What a page says of itself, and what the browser complained of. */
async function readHead(path: string) {
  const context = await site.browser.newContext({ baseURL: site.server.address });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(path, { waitUntil: "load" });
    const head = await page.evaluate(() => {
      const of = (selector: string, attribute: string) =>
        document.querySelector(selector)?.getAttribute(attribute) ?? null;
      return {
        title: document.title,
        description: of('meta[name="description"]', "content"),
        canonical: of('link[rel="canonical"]', "href"),
        ogTitle: of('meta[property="og:title"]', "content"),
        ogUrl: of('meta[property="og:url"]', "content"),
        ogImage: of('meta[property="og:image"]', "content"),
        card: of('meta[name="twitter:card"]', "content"),
        robots: of('meta[name="robots"]', "content"),
        data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? "null",
        dataBlocks: document.querySelectorAll('script[type="application/ld+json"]').length,
      };
    });
    return { ...head, complaints };
  } finally {
    await context.close();
  }
}

const picture = (path: string) => fetch(`${site.server.address}${path}/opengraph-image`);

/** Width and height stand at bytes 16 and 20 of a PNG. */
async function readPngSize(response: Response): Promise<[number, number]> {
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.toString("latin1", 1, 4), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the head of a page", () => {
  it("of an event has one address, a description and a picture, all under the site's address", async () => {
    const head = await readHead(EVENT);
    assert.equal(head.title, "Southland strikes Portville with Kite · Strikeline");
    assert.match(head.description ?? "", /Monday 18 November 2024: 4 claims in 5 texts, side by side\.$/);
    assert.equal(head.canonical, `${site.server.address}${EVENT}`);
    assert.equal(head.ogUrl, head.canonical);
    assert.equal(head.ogTitle, "Southland strikes Portville with Kite");
    assert.ok(
      head.ogImage?.startsWith(`${site.server.address}${EVENT}/opengraph-image`),
      head.ogImage ?? "none",
    );
    assert.equal(head.card, "summary_large_image");
  });

  it("has no filters in its address", async () => {
    assert.equal((await readHead(`${EVENT}?utm_source=x`)).canonical, `${site.server.address}${EVENT}`);
  });

  it("of an article names whose it is", async () => {
    const head = await readHead("/articles/courier");
    assert.equal(head.canonical, `${site.server.address}/articles/courier`);
    assert.match(head.description ?? "", /what The Courier says, claim by claim\.$/);
    assert.match(
      (await readHead("/articles/repost")).description ?? "",
      /what a text that names no outlet says/,
    );
  });

  it("of a side-by-side reading has its texts in order, and asks not to be listed", async () => {
    const head = await readHead(`${EVENT}/read?text=gazette&text=courier&text=gone`);
    assert.equal(head.canonical, `${site.server.address}${EVENT}/read?text=courier&text=gazette`);
    assert.match(head.robots ?? "", /noindex/);
  });
});

describe("what a page says to machines", () => {
  it("is an event with its texts and claims", async () => {
    const { data, complaints } = await readHead(EVENT);
    const nodes = graphSchema.parse(JSON.parse(data))["@graph"];
    const event = nodes.find((node) => node["@type"] === "Event");
    assert.equal(event?.startDate, "2024-11-18");
    assert.equal(z.array(z.unknown()).parse(event?.subjectOf).length, 5);
    assert.equal(nodes.filter((node) => node["@type"] === "Claim").length, 4);
    assert.deepEqual(complaints, []);
  });

  it("is an article with its outlet, its day and its events", async () => {
    const node = nodeSchema.parse(JSON.parse((await readHead("/articles/courier")).data));
    assert.equal(node["@type"], "NewsArticle");
    assert.equal(node.headline, "Harbour hit by five Kite missiles");
    assert.equal(node.datePublished, "2024-11-19T11:15:20Z");
    assert.deepEqual(node.publisher, { "@type": "NewsMediaOrganization", name: "The Courier" });
    const repost = nodeSchema.parse(JSON.parse((await readHead("/articles/repost")).data));
    assert.equal(repost.datePublished, undefined);
    assert.equal(repost.publisher, undefined);
    assert.equal(z.array(z.unknown()).parse(repost.isBasedOn).length, 1);
  });

  it("lets no title out of its script, and nothing against the security policy", async () => {
    for (const [path, title] of [
      [HOSTILE_EVENT, HOSTILE_TITLE],
      ["/events/talks", LONG_TITLE],
    ] as const) {
      const { data, dataBlocks, complaints, title: shown } = await readHead(path);
      assert.equal(dataBlocks, 1);
      assert.equal(graphSchema.parse(JSON.parse(data))["@graph"][0]?.name, title);
      assert.notEqual(shown, "broken");
      assert.deepEqual(complaints, []);
    }
  });
});

describe("the picture of an event", () => {
  for (const path of [EVENT, HOSTILE_EVENT, "/events/talks"])
    it(`is drawn here: ${path}`, async () => {
      const response = await picture(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), "image/png");
      assert.doesNotMatch(response.headers.get("cache-control") ?? "", /immutable/);
      assert.deepEqual(await readPngSize(response), [1200, 630]);
    });

  it("is not there for an event that is not", async () => {
    assert.equal((await picture("/events/nothing")).status, 404);
    assert.equal((await picture("/events/%00")).status, 404);
  });
});

describe("the map of pages", () => {
  it("is named by robots.txt and has every event and article", async () => {
    const robots = await (await fetch(`${site.server.address}/robots.txt`)).text();
    const [, address = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    assert.equal(address, `${site.server.address}/sitemap/0.xml`);
    const map = await (await fetch(address)).text();
    const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page);
    const standing = ["/", "/search", "/outlets", "/weapons", "/countries", "/speakers", "/methods"];
    const stored = sampleCorpus.events.length + sampleCorpus.articles.length;
    assert.equal(pages.length, stored + standing.length);
    for (const page of standing) assert.ok(pages.includes(`${site.server.address}${page}`), page);
    assert.ok(pages.includes(`${site.server.address}${EVENT}`));
    assert.ok(pages.includes(`${site.server.address}/articles/courier`));
  });

  it("has no part that there is not", async () => {
    for (const part of ["1.xml", "x.xml", "-1.xml"])
      assert.equal((await fetch(`${site.server.address}/sitemap/${part}`)).status, 404);
  });
});
