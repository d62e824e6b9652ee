/** How an outlet's page stands as plain text: headline, stamps, byline, dateline, furniture. */
import { partsOf, twoDigits, weekdayOf } from "#tests/support/archive/calendar.ts";
import type { Chance } from "#tests/support/archive/chance.ts";

export type Layout =
  | "reuters"
  | "ap"
  | "afp"
  | "bbc"
  | "al-jazeera"
  | "dw"
  | "sky"
  | "tass"
  | "agency"
  | "tabloid"
  | "times"
  | "guardian"
  | "brief"
  | "iso"
  | "daily"
  | "daily-ist"
  | "trade"
  | "euronews"
  | "portal";

export type Page = {
  layout: Layout;
  outlet: string;
  title: string;
  /** The story's paragraphs; the first is its lead. */
  paragraphs: readonly string[];
  /** Where it was written: city and country. */
  city: string;
  country: string;
  author: string;
  day: number;
  /** Minutes after midnight. */
  minute: number;
  isUndated: boolean;
};

export function layOutPage(page: Page, chance: Chance): string {
  const { head, lead, tail } = partsOfPage(page, chance);
  const [first = "", ...rest] = page.paragraphs;
  const blocks = [...head, `${lead}${first}`, ...rest, ...tail];
  return `${blocks.filter((block) => block !== "").join(page.layout === "brief" ? "\n" : "\n\n")}\n`;
}

type Parts = { head: string[]; lead: string; tail: string[] };

function partsOfPage(page: Page, chance: Chance): Parts {
  const { layout, outlet, title, city, country, author, day, minute } = page;
  const { d, m, y, month, short, short3 } = partsOf(day);
  const [hour, min] = [Math.floor(minute / 60), minute % 60];
  const time = `${twoDigits(hour)}:${twoDigits(min)}`;
  const noon = `${hour % 12 === 0 ? 12 : hour % 12}:${twoDigits(min)} ${hour < 12 ? "AM" : "PM"}`;
  const stamp = (words: string) => (page.isUndated ? "" : words);
  const capitals = city.toUpperCase();
  switch (layout) {
    case "reuters":
      return {
        head: [title, stamp(`By ${author}\n${month} ${d}, ${y} ${noon} UTC`)],
        lead: page.isUndated ? `${capitals} (Reuters) - ` : `${capitals}, ${short} ${d} (Reuters) - `,
        tail: [
          `Reporting by ${author}; Editing by Frances Kerry Holt`,
          chance.happens(0.4) ? "Our Standards: The Thomson Reuters Trust Principles." : "",
        ],
      };
    case "ap":
      return {
        head: [title, stamp(`By ${author.toUpperCase()}\nUpdated ${noon} EST, ${month} ${d}, ${y}`)],
        lead: city === "Washington" ? `${capitals} (AP) — ` : `${capitals}, ${country} (AP) — `,
        tail: [],
      };
    case "afp":
      return {
        head: [title, stamp(`Issued on: ${twoDigits(d)}/${m}/${y} - ${time}`)],
        lead: `${city} (AFP) – `,
        tail: ["© 2024 AFP".replace("2024", String(y))],
      };
    case "bbc":
      return {
        head: [
          "BBC Homepage\nSkip to content",
          title,
          stamp(`${d} ${month} ${y}`),
          "Share\nSave",
          `${author}\nBBC News, ${city}`,
        ],
        lead: "",
        tail: chance.happens(0.5) ? [`More on this story\n${country}`] : [],
      };
    case "al-jazeera":
      return {
        head: [title, stamp(`By Al Jazeera Staff\nPublished On ${d} ${short3} ${y}`)],
        lead: "",
        tail: ["Source: Al Jazeera and news agencies"],
      };
    case "dw":
      return {
        head: [title, author, stamp(`${month} ${d}, ${y}`)],
        lead: "",
        tail: ["Edited by: Karl Sexton-Haas"],
      };
    case "sky":
      return {
        head: [title, `By ${author}, Sky News`, stamp(`${weekdayOf(day)} ${d} ${month} ${y} ${time}, UK`)],
        lead: "",
        tail: chance.happens(0.5) ? ["Read more from Sky News"] : [],
      };
    case "tass":
      return {
        head: [stamp(`${d} ${month} ${y}, ${time}`), title],
        lead: page.isUndated ? `${capitals}. /TASS/. ` : `${capitals}, ${month} ${d}. /TASS/. `,
        tail: [],
      };
    case "agency":
      return {
        head: [title, stamp(`${month} ${d}, ${y}, ${time}`)],
        lead: `${city}, ${outlet} – `,
        tail: [],
      };
    case "tabloid":
      return {
        head: [
          title,
          `By ${author.toUpperCase()}, Foreign Reporter`,
          stamp(`Published: ${time}, ${d} ${short3} ${y}`),
        ],
        lead: "",
        tail: chance.happens(0.5) ? ["Do you have a story for us? Email our news desk"] : [],
      };
    case "times":
      return {
        head: [
          title,
          `By ${author}\nReporting from ${city}`,
          stamp(`${month.length <= 5 ? month : `${short}.`} ${d}, ${y}`),
        ],
        lead: "",
        tail: [],
      };
    case "guardian":
      return {
        head: [
          title,
          `${author} in ${city}`,
          stamp(`${weekdayOf(day).slice(0, 3)} ${d} ${short3} ${y} ${time.replace(":", ".")} GMT`),
        ],
        lead: "",
        tail: chance.happens(0.4) ? ["Explore more on these topics\nWorld\nnews"] : [],
      };
    case "brief":
      return {
        head: [title, stamp(`${author} — ${weekdayOf(day)}, ${d} ${month} ${y}, ${time}`)],
        lead: "",
        tail: ["Subscribe to our Telegram channel!"],
      };
    case "iso":
      return {
        head: [
          stamp(`${y}-${m}-${twoDigits(d)}${chance.happens(0.5) ? `T${time}:00Z` : ` ${time}`}`),
          title,
          `By ${author}, ${outlet}`,
        ],
        lead: "",
        tail: [],
      };
    case "daily":
      return {
        head: [title, stamp(`${author} Published ${month} ${d}, ${y}`)],
        lead: `${capitals}: `,
        tail: [stamp(`Published in ${outlet}, ${month} ${ordinal(d)}, ${y}`)],
      };
    case "daily-ist":
      return {
        head: [title, stamp(`Updated - ${month} ${twoDigits(d)}, ${y} ${noon.toLowerCase()} IST`)],
        lead: `${capitals}: `,
        tail: [],
      };
    case "trade":
      return {
        head: [title, `By ${author}`, stamp(`Published ${short3} ${d}, ${y} ${noon} EST`)],
        lead: "",
        tail: chance.happens(0.4) ? ["Join the conversation as a member"] : [],
      };
    case "euronews":
      return {
        head: [
          "Home | World",
          title,
          stamp(`By ${author} with AP\nPublished on ${twoDigits(d)}/${m}/${y} - ${time} GMT+1`),
          "Share this article\nComments",
        ],
        lead: "",
        tail: ["Additional sources • AP"],
      };
    case "portal":
      return {
        head: [
          "Skip to main content",
          "Menu",
          title,
          stamp(`By ${author}\nPublished ${short3} ${twoDigits(d)}, ${y} at ${noon} EDT`),
          "Advertisement",
        ],
        lead: "",
        tail: ["Sign up to our newsletter for the latest news", `© ${y} ${outlet}. All rights reserved.`],
      };
  }
}

function ordinal(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${day}${ending}`;
}
