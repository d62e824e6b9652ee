import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "#tests/support/clean-text.ts";

const lead = "Russia fired ninety drones at power plants in Ukraine on Sunday, the air force said.";
const body = `${lead}\n\nThe attack cut power in four regions and hit a plant near Odesa.`;

function outletOf(text: string, given?: string) {
  const { article } = cleanText(text, given ? { outlet: given } : {});
  const { name, slug, basis, span, republishes } = article.outlet;
  assert.equal(span ? article.text.slice(span.start, span.end) !== "" : true, true);
  return { name, slug, basis, republishes };
}

const none = { name: null, slug: null, basis: "none", republishes: null };

const cases: [string, string, object][] = [
  [
    "a byline in the author's place",
    `By The Moscow Times | Created at 2024-11-18 11:15:20\n\n${body}`,
    { name: "The Moscow Times", slug: "the-moscow-times", basis: "byline", republishes: null },
  ],
  [
    "a byline beside the author",
    `By Ann Example, BBC News\n\n${body}`,
    { name: "BBC", slug: "bbc", basis: "byline", republishes: null },
  ],
  [
    "a publisher that no lexicon has",
    `By The Example Herald\n\n${body}`,
    { name: "The Example Herald", slug: "the-example-herald", basis: "byline", republishes: null },
  ],
  [
    "a sign-off",
    `${body}\n\nMark B Thomas for TROIB News`,
    { name: "TROIB News", slug: "troib-news", basis: "signoff", republishes: null },
  ],
  [
    "a copyright line",
    `${body}\n\n© 2024 The Kyiv Independent. All rights reserved.`,
    { name: "The Kyiv Independent", slug: "the-kyiv-independent", basis: "signoff", republishes: null },
  ],
  [
    "a masthead",
    `SpaceWar.com. Kyiv, Ukraine, Nov 28, 2024 (AFP) - ${body}`,
    { name: "SpaceWar", slug: "spacewar", basis: "domain", republishes: "AFP" },
  ],
  [
    "a title's suffix",
    `Russia fires ninety drones | The Kyiv Independent\n\n${body}`,
    { name: "The Kyiv Independent", slug: "the-kyiv-independent", basis: "domain", republishes: null },
  ],
  [
    "a state's own agency in the dateline",
    `WASHINGTON (Sputnik) - ${body}`,
    { name: "Sputnik", slug: "sputnik", basis: "dateline", republishes: null },
  ],
  [
    "an agency on its own page",
    `KYIV (AP) — ${body}\n\nFollow AP's coverage of the war at https://example.com/war`,
    { name: "AP", slug: "ap", basis: "signoff", republishes: null },
  ],
  [
    "a broadcaster's own name and a dash",
    `CNN — ${body}`,
    { name: "CNN", slug: "cnn", basis: "dateline", republishes: null },
  ],
  [
    "whose words they are, in brackets",
    `${body}\n\n(FRANCE 24 with AFP and Reuters)`,
    { name: "France 24", slug: "france-24", basis: "signoff", republishes: null },
  ],
  [
    "the page asks to follow it",
    `${body}\n\nFollow RT on`,
    { name: "RT", slug: "rt", basis: "signoff", republishes: null },
  ],
  [
    "whose materials they are",
    `${body}\n\nWhile citing and using any materials of Exampleinform on the Internet, hyperlinks are mandatory.`,
    { name: "Exampleinform", slug: "exampleinform", basis: "signoff", republishes: null },
  ],
  [
    "a name before the stamp",
    `KYODO NEWS - Jan 14, 2026 - 09:47 | World, All\n\n${body}`,
    { name: "Kyodo News", slug: "kyodo", basis: "byline", republishes: null },
  ],
  [
    "a masthead in capitals",
    `THE EXAMPLE COURIER\n\n${body}`,
    { name: "The Example Courier", slug: "the-example-courier", basis: "domain", republishes: null },
  ],
  [
    "what its own writers know",
    `${body}\n\nBBC News understands that two more were hit.`,
    { name: "BBC", slug: "bbc", basis: "byline", republishes: null },
  ],
  [
    "a service of an outlet",
    `By The Moscow Times's Russian Service\n\n${body}`,
    { name: "The Moscow Times", slug: "the-moscow-times", basis: "byline", republishes: null },
  ],
  ["agencies alone in brackets", `${body}\n\n(Reuters, AFP)`, none],
  ["an invitation to whom no lexicon has", `${body}\n\nJoin The Brave Community`, none],
  ["an agency that sells its copy", `KYIV (Reuters) - ${body}`, { ...none, republishes: "Reuters" }],
  ["an agency's byline", `By Ann Example, Reuters\n\n${body}`, { ...none, republishes: "Reuters" }],
  [
    "a link to the full text",
    `France approves attacks\nThe minister said so. Read the full article at RT.com.\n${body}`,
    { ...none, republishes: "RT" },
  ],
  [
    "a note of first publication",
    `${body}\n\nThis article first appeared in The Example Review.`,
    { ...none, republishes: "The Example Review" },
  ],
  [
    "what it could not verify",
    `${body}\n\nThe Kyiv Independent could not verify the claims.`,
    { name: "The Kyiv Independent", slug: "the-kyiv-independent", basis: "byline", republishes: null },
  ],
  [
    "a newspaper told, below a byline",
    `By Ann Example\n\n${body}\n\nA source told the Kyiv Independent so.`,
    { name: "The Kyiv Independent", slug: "the-kyiv-independent", basis: "byline", republishes: null },
  ],
];
for (const [name, text, want] of cases) test(name, () => assert.deepEqual(outletOf(text), want));

/** A quoted source is never the publisher. */
const quoted = [
  `${body}\n\nThe minister told the BBC that Ukraine may fire them.`,
  `By Ann Example\n\n${body}\n\nThe minister told the BBC that Ukraine may fire them.`,
  `By Ann Example\n\n${body}\n\nHe told the Kyiv Independent so, Reuters reported.`,
  `${body}\n\nA source told the Kyiv Independent so.`,
  `${body}\n\n“We saw drones,” ABC reports, and TASS says the same.`,
  `Dmytro Example | with AFP, AP, Reuters\n\n${body}`,
  `By Ann Example, Diplomatic Correspondent\n\n${body}`,
  `By Emily Post\n\n${body}`,
  `${body}\n\nMinisters Ann Example and Bob Sample, via Reuters`,
];
for (const text of quoted) test(`nobody's: ${text.slice(-60)}`, () => assert.deepEqual(outletOf(text), none));

test("what the person who adds the text says stands above the text", () => {
  assert.deepEqual(outletOf(`By The Moscow Times | 2024-11-18\n\n${body}`, "Kyiv Independent"), {
    name: "The Kyiv Independent",
    slug: "the-kyiv-independent",
    basis: "given",
    republishes: null,
  });
});

const authors: [string, string | null][] = [
  [`by Kateryna Hodunova, July 8, 2024 10:25 PM, 2 min read. ${body}`, "Kateryna Hodunova"],
  [`By Guy Example and Anastasiia Sample\n\n${body}`, "Guy Example and Anastasiia Sample"],
  [`By Ann Example, BBC News\n\n${body}`, "Ann Example"],
  [`${body}\n\nMark B Thomas for TROIB News`, "Mark B Thomas"],
  [`By The Moscow Times | Created at 2024-11-18\n\n${body}`, null],
  [`By our staff\n\n${body}`, null],
  [body, null],
];
for (const [text, want] of authors)
  test(`author: ${want} in ${text.slice(0, 30)}`, () =>
    assert.equal(cleanText(text).article.author?.name ?? null, want));
