/** Copies of an article by another outlet: word for word under its own headline, or lightly rewritten. */
import type { Chance } from "#tests/support/archive/chance.ts";
import { layOutPage } from "#tests/support/archive/lay-out-page.ts";
import type { Outlet } from "#tests/support/archive/outlets.ts";
import { type Draft, pageOf } from "#tests/support/archive/write-article.ts";

/** What a hurried editor changes. */
const swaps: [RegExp, string][] = [
  [/\bsaid in a statement\b/g, "stated"],
  [/\btold reporters\b/g, "told journalists"],
  [/\bofficials\b/g, "authorities"],
  [/\bkilled\b/g, "left dead"],
  [/\bdamaged\b/g, "hit"],
  [/\bimmediate\b/g, "instant"],
  [/\brepeatedly\b/g, "several times"],
  [/\bshot down\b/g, "downed"],
  [/\bincoming\b/g, "approaching"],
  [/\brubble\b/g, "debris"],
  [/\brecent weeks\b/g, "the past weeks"],
  [/\baccording to\b/g, "in the words of"],
];

export type CopyOrder = { original: Draft; outlet: Outlet; day: number; minute: number; isVerbatim: boolean };

export function copyArticle({ original, outlet, day, minute, isVerbatim }: CopyOrder, chance: Chance): Draft {
  const [lead = "", ...rest] = original.paragraphs;
  const credit = `${pageOf(original.event, original.outlet, chance).city} (${original.outlet.name}) – `;
  const paragraphs = isVerbatim ? [`${credit}${lead}`, ...rest] : rewrite([lead, ...rest], chance);
  const title = chance.happens(0.6) ? original.title : `${original.title}: report`;
  const page = {
    ...pageOf(original.event, outlet, chance),
    layout: outlet.layout,
    outlet: outlet.name,
    title,
    paragraphs,
    day,
    minute,
    isUndated: false,
  };
  return {
    event: original.event,
    outlet,
    title,
    paragraphs,
    text: layOutPage(page, chance),
    others: original.others,
    day,
    minute,
    emitted: day,
    copyOf: original,
    name: null,
  };
}

/** Some words are changed, and one paragraph of a longer text is left out where it looks back at nothing. */
function rewrite(paragraphs: string[], chance: Chance): string[] {
  const changed = paragraphs.map((paragraph) =>
    swaps.reduce(
      (text, [from, to]) => (chance.happens(0.5) && !/["“']/.test(text) ? text.replace(from, to) : text),
      paragraph,
    ),
  );
  const drop = chance.between(2, 4);
  const droppable = changed.length > 5 && !/ on (?:[A-Z][a-z]+ \d|\d)/.test(changed[drop] ?? "");
  return droppable ? changed.filter((_, index) => index !== drop) : changed;
}
