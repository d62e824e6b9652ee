import type { CorpusArticle } from "#lib/domain/corpus.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import { outletNamed } from "#lib/pipeline/1-clean/outlet-named.ts";
import { type ArticleScore, scoreArticle } from "#tests/golden/eval/score-article.ts";
import { scoreMainEvent } from "#tests/golden/eval/score-main-event.ts";
import type { StyleArticle } from "#tests/golden/gold-schemas.ts";

type Share = { right: number; of: number };

/** What is scored of an invented article beside the gold's measures. Times: found where the words overlap. */
export type StyleScore = Omit<ArticleScore, "title" | "outlet"> & {
  title: Share;
  outlet: Share;
  published: Share;
  times: Share;
  mainEvent: Share;
};

export function scoreStyle(gold: StyleArticle, { reading }: CorpusArticle, lexicon: Lexicon): StyleScore {
  const { outlet, published } = reading.article;
  const base = scoreArticle(gold, reading, lexicon);
  const days: (string | null)[] =
    gold.published === null ? [null] : [gold.published, ...gold.published_accept];
  const { main_event: event } = gold;
  const main = scoreMainEvent(
    {
      types: [event.type, ...event.type_accept],
      days: [event.date, ...event.date_accept].filter((day) => day !== null),
      weapons: event.weapons,
    },
    reading,
  );
  return {
    ...base,
    title: one(base.title),
    outlet: one([gold.outlet, ...gold.outlet_accept].some((name) => isOutlet(name, outlet, lexicon))),
    published: one(days.includes(published.date)),
    times: {
      right: gold.times.filter((time) => isTimeRight(time, reading.times)).length,
      of: gold.times.length,
    },
    mainEvent: one(main.type && main.date && main.weapon),
  };
}

/** The same row of the lexicon, by whichever of its names; of others the same name. */
function isOutlet(
  gold: string | null,
  found: { name: string | null; slug: string | null },
  lexicon: Lexicon,
): boolean {
  const entry = gold === null ? null : outletNamed(lexicon, gold);
  return entry ? entry.slug === found.slug : gold === found.name;
}

function one(isRight: boolean): Share {
  return { right: Number(isRight), of: 1 };
}

/** Both ends of the interval as the gold has them, on words that hold the gold's or are held by them. */
function isTimeRight(
  gold: StyleArticle["times"][number],
  found: { surface: string; from: string | null; to: string | null }[],
): boolean {
  const words = gold.text.toLowerCase();
  return found
    .filter(({ surface }) => words.includes(surface.toLowerCase()) || surface.toLowerCase().includes(words))
    .some(({ from, to }) => [gold, ...gold.accept].some((right) => right.from === from && right.to === to));
}
