import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText, furnitureOf } from "#tests/support/clean-text.ts";

const first =
  "Russia fired ninety drones and a hundred missiles at power plants in Ukraine on Sunday, the air force said.";
const second =
  "The attack cut power in four regions, and officials said that repairs would take several days at least.";
const third =
  "Poland scrambled aircraft as the missiles came near its border, and closed an airport for some hours.";
const body = `${first}\n\n${second}\n\n${third}`;
const after = (line: string) => `${body}\n\n${line}`;
const between = (line: string) => `${first}\n\n${line}\n\n${second}\n\n${third}`;
const before = (line: string) => `${line}\n\n${body}`;

/** The rule, a text that holds its furniture, and the furniture's words. */
const matches: [string, string, string][] = [
  [
    "appeal-block",
    between(
      "A Message from The Example:\n\nDear readers,\n\nWe need your help. If you can, support us today.",
    ),
    "A Message from The Example:\n\nDear readers,\n\nWe need your help. If you can, support us today.",
  ],
  [
    "appeal-block",
    after("You value our work.\nSo please consider joining our community.\nJoin now"),
    "You value our work.\nSo please consider joining our community.\nJoin now",
  ],
  [
    "cookie-note",
    after("We use cookies to improve your experience. Accept all"),
    "We use cookies to improve your experience. Accept all",
  ],
  ["newsletter-box", between("Sign up for our daily newsletter"), "Sign up for our daily newsletter"],
  [
    "newsletter-box",
    after("Subscribe to our Telegram channel for more"),
    "Subscribe to our Telegram channel for more",
  ],
  ["comments", after("No comments:"), "No comments:"],
  ["comments", after("2 comments\nJohn says: hello there"), "2 comments\nJohn says: hello there"],
  ["share-labels", before("Facebook Twitter WhatsApp Email"), "Facebook Twitter WhatsApp Email"],
  ["share-labels", after("Share this article"), "Share this article"],
  ["link-label", after("Read more"), "Read more"],
  ["link-label", after("More..."), "More..."],
  ["link-label", between("Advertisement"), "Advertisement"],
  ["link-label", after("https://example.com/a?b=1"), "https://example.com/a?b=1"],
  ["link-label", after("Tags: Ukraine, Russia"), "Tags: Ukraine, Russia"],
  [
    "full-article-link",
    `${first} Read the full article at RT.com.\n${second}`,
    "Read the full article at RT.com.",
  ],
  [
    "teaser",
    `${body} Also read: thousands protest in Slovakia.`,
    "Also read: thousands protest in Slovakia.",
  ],
  [
    "teaser",
    after("Related articles\nPutin vows reply\nBiden speaks"),
    "Related articles\nPutin vows reply\nBiden speaks",
  ],
  [
    "teaser",
    between("UKRAINE STRIKES RUSSIA WITH US-MADE MISSILES"),
    "UKRAINE STRIKES RUSSIA WITH US-MADE MISSILES",
  ],
  [
    "site-notice",
    after("This material may not be published, broadcast or redistributed."),
    "This material may not be published, broadcast or redistributed.",
  ],
  [
    "site-notice",
    after("Ann Example is a reporter for The Kyiv Independent."),
    "Ann Example is a reporter for The Kyiv Independent.",
  ],
  ["signoff", after("Mark B Thomas for TROIB News"), "Mark B Thomas for TROIB News"],
  [
    "signoff",
    after("Reporting by Ann Example; Editing by Bob Sample"),
    "Reporting by Ann Example; Editing by Bob Sample",
  ],
  [
    "signoff",
    `${body} (Reporting by Ann Example; Editing by Bob Sample)`,
    "(Reporting by Ann Example; Editing by Bob Sample)",
  ],
  ["signoff", after("dh/wd (AFP, Reuters)"), "dh/wd (AFP, Reuters)"],
  ["signoff", after("-30-"), "-30-"],
  ["signoff", after("© 2024 The Example. All rights reserved."), "© 2024 The Example. All rights reserved."],
  [
    "caption-credit",
    between("Ministers Ann Example and Bob Sample, via Reuters"),
    "Ministers Ann Example and Bob Sample, via Reuters",
  ],
  [
    "caption-credit",
    between("FILE PHOTO: A launcher in a field. REUTERS/Ann Example"),
    "FILE PHOTO: A launcher in a field. REUTERS/Ann Example",
  ],
  ["caption-credit", `${first} Photo: Michael Kappeler/dpa. ${second}`, "Photo: Michael Kappeler/dpa."],
  [
    "caption-credit",
    between("A missile at a parade. (Wikimedia Commons)"),
    "A missile at a parade. (Wikimedia Commons)",
  ],
  ["speaker-tag", `[Anchor] ${first}`, "[Anchor]"],
  ["title-suffix", before("Russia fires ninety drones | The Kyiv Independent"), "| The Kyiv Independent"],
  ["byline", before("By Ann Example and Bob Sample"), "By Ann Example and Bob Sample"],
  [
    "byline",
    before("By The Moscow Times | Created at 2024-11-18 11:15:20"),
    "By The Moscow Times | Created at 2024-11-18 11:15:20",
  ],
  [
    "byline",
    `by Ann Example, July 8, 2024 10:25 PM, 2 min read. ${first}`,
    "by Ann Example, July 8, 2024 10:25 PM, 2 min read.",
  ],
  [
    "byline",
    before("Elena Example  |21.11.2024 - Update : 21.11.2024"),
    "Elena Example  |21.11.2024 - Update : 21.11.2024",
  ],
  ["leading-stamp", `date 2024-11-24 ${first}`, "date 2024-11-24"],
  ["leading-stamp", `Published March 7th 2024, 08:35 IST. ${first}`, "Published March 7th 2024, 08:35 IST."],
  ["leading-stamp", before("Monday, November 25, 2024"), "Monday, November 25, 2024"],
  ["dateline", `KYIV (Reuters) - ${first}`, "KYIV (Reuters) -"],
  ["dateline", `Seoul, Nov. 1 (Jiji Press) - ${first}`, "Seoul, Nov. 1 (Jiji Press) -"],
  ["dateline", `MOSCOW, November 20. /TASS/. ${first}`, "MOSCOW, November 20. /TASS/."],
  ["dateline", `DUBAI, United Arab Emirates -- ${first}`, "DUBAI, United Arab Emirates --"],
  ["dateline", `NAIROBI, Kenya (AP) _ ${first}`, "NAIROBI, Kenya (AP) _"],
  ["dateline", `(LONDON) - ${first}`, "(LONDON) -"],
  ["dateline", `Bureau (June 23, 2025) - ${first}`, "Bureau (June 23, 2025) -"],
  ["dateline", `NEW DELHI: ${first}`, "NEW DELHI:"],
  ["masthead", `SpaceWar.com. ${first}`, "SpaceWar.com."],
  ["masthead", `Last news in Fakti. ${first}`, "Last news in Fakti."],
  ["wire-slug", before("(LEAD) N. Korea fires ICBM toward the sea"), "(LEAD)"],
  ["dateline", `SEOUL, Jan. 14, Kyodo - ${first}`, "SEOUL, Jan. 14, Kyodo -"],
  ["dateline", `CNN — ${first}`, "CNN —"],
  ["leading-stamp", before("SEOUL/TOKYO - Apr 17, 2025 - 12:31"), "SEOUL/TOKYO - Apr 17, 2025 - 12:31"],
  ["byline", before("By: EXAMPLE 24 Follow | Maya SAMPLE"), "By: EXAMPLE 24 Follow | Maya SAMPLE"],
  ["masthead", before("THE EXAMPLE COURIER"), "THE EXAMPLE COURIER"],
  ["link-label", before("News | Politics | Sport | Jobs"), "News | Politics | Sport | Jobs"],
  ["link-label", after("russia, ukraine, drones, neptune"), "russia, ukraine, drones, neptune"],
  ["link-label", before("12,481 views | 96 comments"), "12,481 views | 96 comments"],
  ["link-label", after("04:12 - Source: CNN"), "04:12 - Source: CNN"],
  ["link-label", before("(SOUNDBITE OF ARCHIVED RECORDING)"), "(SOUNDBITE OF ARCHIVED RECORDING)"],
  ["comments", after("Comments (31) Closed"), "Comments (31) Closed"],
  [
    "comments",
    after("Sorry we are not currently accepting comments on this article."),
    "Sorry we are not currently accepting comments on this article.",
  ],
  [
    "newsletter-box",
    between("Get the stories that others miss. Subscribe to our free morning email."),
    "Get the stories that others miss. Subscribe to our free morning email.",
  ],
  ["signoff", after("(EXAMPLE 24 with AFP and Reuters)"), "(EXAMPLE 24 with AFP and Reuters)"],
  [
    "site-notice",
    after("Have you been affected by this story? Email our newsdesk."),
    "Have you been affected by this story? Email our newsdesk.",
  ],
  [
    "caption-credit",
    between("Launcher during an exercise. Source: Jaan Sample/Estonian Defense Forces"),
    "Launcher during an exercise. Source: Jaan Sample/Estonian Defense Forces",
  ],
  ["appeal-block", after("Join The Times of Israel Community"), "Join The Times of Israel Community"],
  [
    "trailing-lines",
    after("How the group rebuilt its arsenal\nPeskov: no signal on talks\n2 October, 10:31 GMT"),
    "How the group rebuilt its arsenal",
  ],
  ["section-label", `Russia fires ninety drones at Ukraine\nWorld\n${body}`, "World"],
  ...["Land Warfare | Pentagon | Newsletter: Weekly", "Lebanon / South Lebanon", "example. | My Europe"].map(
    (path): [string, string, string] => [
      "section-label",
      `${path}\nRussia fires ninety drones at power plants in four regions\n${body}`,
      path,
    ],
  ),
  ...["5 min Summary Comments 412", "Listen to this article | Share | Print", "SHARE AA Follow us"].map(
    (bar): [string, string, string] => ["share-labels", before(bar), bar],
  ),
  ...[
    "Charred trucks at a depot on the outskirts of Bikaner (PTI photo)",
    "A missile leaves its launcher at White Sands Missile Range, N.M. (U.S. Army)",
    "The minister leaves the building after the first day of talks. Copyright AP Photo",
    "A photograph of a cat on a lamp-post in Izmail. Photograph: Ann Example/The Example",
  ].map((caption): [string, string, string] => ["caption-credit", before(caption), caption]),
  ...[
    "An earlier version of this article misstated the day of the attack. It took place on Friday.",
    "Editors’ note: At the request of officials, we do not name the plants.",
    "Harwood reported from Washington and Contreras from Kyiv.",
  ].map((notice): [string, string, string] => ["site-notice", after(notice), notice]),
  ["link-label", between("By Agencies | Today, 9:31 am"), "By Agencies | Today, 9:31 am"],
  ["link-label", between("What you need to know:"), "What you need to know:"],
  [
    "byline",
    before("The Example staff, 23 October 2026, 18:40"),
    "The Example staff, 23 October 2026, 18:40",
  ],
];
for (const [rule, text, words] of matches) {
  test(`${rule}: ${words.slice(0, 60)}`, () => {
    const found = furnitureOf(cleanText(text).article);
    assert.ok(found.includes(`${rule}: ${words}`), found.join("\n"));
  });
}

/** Sentences of the story that share words with furniture. */
const nearMisses = [
  `US B-2 bombers flew for two days to drop their bombs on three sites in Iran, the Pentagon said.\n\n${second}`,
  `NATO F-16 and Su-27 pilots met over the Baltic Sea on Monday, as they had twice in the week before.\n\n${second}`,
  between("Support for Ukraine is falling, and the poll says that many would rather see talks begin soon."),
  between("“Dear friends, we need your help to stop these missiles,” Zelensky told the parliament in Kyiv."),
  between("Hackers stole session cookies from the ministry, it said, and read the mail of its officials."),
  between(
    "He signed up for the army in 2022 and was killed near Kursk in August of this year, his family said.",
  ),
  between("The ministry made no comment on the strike, and the Kremlin would not say what had been hit."),
  between("Facebook removed the video on Sunday after the ministry had complained about it to the company."),
  between(
    "Read more of what he wrote and you see the plan, said one of the officials in Brussels on Monday.",
  ),
  between("More than 40 missiles were fired at five cities, the president said in his address that evening."),
  between("He said that he had read the full article at home and found nothing of the kind in it."),
  between("Also read out was a letter from the minister, who could not come to the meeting in Brussels."),
  between(
    "The photo shows a crater, Reuters reported, and fragments of what may have been a Kinzhal missile.",
  ),
  between(
    "Talks were held via Zoom, and the ministers agreed to meet again in Berlin before the end of the year.",
  ),
  after(
    "Reporting by the BBC shows that 40 people died in the strike, many more than the ministry had said.",
  ),
  between("By Monday, Russian forces had taken the village, and the general staff in Kyiv did not deny it."),
  `On November 17, 2024 Ukraine lived through one of the largest raids of the war. ${second}\n\n${third}`,
  `Chancellor Olaf Scholz (SPD) again refused on Wednesday to send missiles. ${second}\n\n${third}`,
  `Bloomberg said on Wednesday that missiles had been used. ${second}\n\n${third}`,
  after("The governor said that the works at the plant would go on for many more weeks and that the"),
  between("The air force, the navy, the army and the guard took part, and each lost men, the ministry said."),
  `Explained: why Russia fired ninety drones\n\n${body}`,
  between("The missile was shown to reporters by an officer of the air force in Kyiv (he gave no name)."),
  between("Harwood reported from the front for two years, and was killed by a drone in Kherson in May."),
  `The general [sic] said that the [Ukrainian] army had no missiles left. ${second}\n\n${third}`,
];
for (const text of nearMisses) {
  test(`near miss: ${text.slice(0, 20)} … ${text.split("\n\n").at(1)?.slice(0, 50)}`, () => {
    assert.deepEqual(furnitureOf(cleanText(text).article), []);
  });
}

test("furniture is kept in the text, and its place in the original is exact", () => {
  const original = `\ufeffBy\u00a0Ann Example\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n\r\nRead\u00a0more`;
  const { article } = cleanText(original);
  const words = article.furniture.map(({ originalSpan }) =>
    original.slice(originalSpan.start, originalSpan.end),
  );
  assert.deepEqual(words, ["By\u00a0Ann Example", "Read\u00a0more"]);
});
