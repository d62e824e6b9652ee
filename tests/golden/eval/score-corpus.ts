/**
 * What the seeds say together, against the gold of tests/golden/seeds/corpus.json. Each measure says how it counts.
 */
import type { Conflict, CorpusArticle, CorpusEvent, CorpusReading } from "#lib/domain/corpus.ts";
import { fold, matchClaims } from "#tests/golden/eval/score-article.ts";
import { noTally, type Tally, tallySets } from "#tests/golden/eval/tally.ts";
import type { GoldArticle, GoldConflict, GoldCorpus } from "#tests/golden/gold-schemas.ts";
import { findGoldEvent } from "#tests/golden/score-events.ts";

type Share = { right: number; of: number; missed: string[] };
export type FoundConflict = Conflict & { event: string };

export type CorpusScore = {
  coreEvents: Share;
  /** Events of the system that no event of the gold, core or background, is found as. */
  furtherEvents: number;
  corePairs: Tally;
  claimPairs: Tally;
  wrongClaimPairs: string[];
  missedClaimPairs: string[];
  pairsOutsideGold: string[];
  quoteGroups: Share;
  conflicts: Share;
  furtherConflicts: FoundConflict[];
  namings: Share;
};

export function scoreCorpus(
  gold: GoldCorpus,
  goldArticles: GoldArticle[],
  articles: CorpusArticle[],
  corpus: CorpusReading,
): CorpusScore {
  return {
    ...scoreEvents(gold, corpus.events),
    ...scoreClaimPairs(goldArticles, articles, corpus),
    quoteGroups: scoreQuoteGroups(gold, articles, corpus),
    ...scoreConflicts(gold, corpus.events),
    namings: scoreNamings(gold, corpus),
  };
}

/**
 * Pairs: for each core event, every two articles that tell of it; the system's are those of the event that it is found
 * as. A pair that shares two events counts for each. Events outside the gold are counted apart and put no pairs in.
 */
function scoreEvents(
  gold: GoldCorpus,
  events: CorpusEvent[],
): Pick<CorpusScore, "coreEvents" | "furtherEvents" | "corePairs"> {
  const core = gold.events.filter((event) => event.core);
  const found = new Set(gold.events.map((event) => findGoldEvent(event, events)?.slug));
  const missed = core.filter((event) => findGoldEvent(event, events) === null).map((event) => event.key);
  const keyed = (key: string, ids: string[]) => pairsOf(ids).map((pair) => `${key} ${pair}`);
  return {
    coreEvents: { right: core.length - missed.length, of: core.length, missed },
    furtherEvents: events.filter((event) => !found.has(event.slug)).length,
    corePairs: tallySets(
      core.flatMap((event) => keyed(event.key, event.articles)),
      core.flatMap((event) => keyed(event.key, tellersOf(findGoldEvent(event, events)))),
    ),
  };
}

/**
 * Pairs of mentions, in two articles, under one claim. Gold: mentions with the same key, all of them, whether or not the
 * reading found the mention. System: mentions are matched to the gold's rows as in score-article, by at least half of
 * the tokens of the union; a pair is right if both carry one key, wrong if they carry two. A pair of which a mention is
 * no row of the gold can be neither: it is left out of precision and counted apart (`pairsOutsideGold`).
 */
function scoreClaimPairs(
  goldArticles: GoldArticle[],
  articles: CorpusArticle[],
  corpus: CorpusReading,
): Pick<CorpusScore, "claimPairs" | "wrongClaimPairs" | "missedClaimPairs" | "pairsOutsideGold"> {
  const rowOf = new Map<string, { key: string; row: string }>();
  const expected = new Map<string, string[]>();
  const textOf = new Map<string, string>();
  for (const { id, reading } of articles) {
    const gold = goldArticles.find(({ file }) => file.startsWith(id));
    if (!gold) continue;
    const nameOf = (row: GoldArticle["claims"][number]) => `${id}/${gold.claims.indexOf(row)}`;
    for (const row of gold.claims)
      if (row.claim) expected.set(row.claim, [...(expected.get(row.claim) ?? []), nameOf(row)]);
    for (const [index, row] of matchClaims(gold, reading))
      if (row.claim) rowOf.set(`${id}:${index}`, { key: row.claim, row: nameOf(row) });
    reading.claims.forEach((claim, index) => {
      textOf.set(`${id}:${index}`, `${id}: ${claim.text.replace(/\s+/g, " ")}`);
    });
  }
  const goldPairs = new Map(
    [...expected].flatMap(([key, rows]) => acrossArticles(rows).map((pair) => [pair, key] as const)),
  );
  const right = new Set<string>();
  const wrong: string[] = [];
  const outside: string[] = [];
  for (const { mentions } of corpus.claims) {
    const names = mentions.map(({ articleId, index }) => `${articleId}:${index}`);
    for (const pair of acrossArticles(names)) {
      const [a = "", b = ""] = pair.split(" ");
      const [left, right_] = [rowOf.get(a), rowOf.get(b)];
      const words = `${textOf.get(a)} || ${textOf.get(b)}`;
      if (!left || !right_) outside.push(words);
      else if (left.key !== right_.key) wrong.push(words);
      else right.add([left.row, right_.row].sort().join(" "));
    }
  }
  const missed = [...goldPairs].filter(([pair]) => !right.has(pair));
  return {
    claimPairs: { ...noTally(), right: right.size, wrong: wrong.length, missed: missed.length },
    wrongClaimPairs: wrong,
    missedClaimPairs: missed.map(([pair, key]) => `${key} ${pair}`),
    pairsOutsideGold: outside,
  };
}

/** A group is found where one group of the system holds every rendering of it, in the right article and in its words. */
function scoreQuoteGroups(gold: GoldCorpus, articles: CorpusArticle[], corpus: CorpusReading): Share {
  const readings = new Map(articles.map(({ id, reading }) => [id, reading]));
  const groups = corpus.claims
    .flatMap((claim) => claim.quoteVariants)
    .map((group) =>
      group.map(({ articleId, index }) => ({
        articleId,
        words: fold(readings.get(articleId)?.quotes[index]?.text ?? ""),
      })),
    );
  const wanted = gold.quote_variants.map((flat) =>
    flat.flatMap((articleId, at) => (at % 2 === 0 ? [{ articleId, words: flat[at + 1] ?? "" }] : [])),
  );
  const missed = wanted.filter(
    (renderings) =>
      !groups.some((group) =>
        renderings.every(({ articleId, words }) =>
          group.some((one) => one.articleId === articleId && isRendering(words, one.words)),
        ),
      ),
  );
  return {
    right: wanted.length - missed.length,
    of: wanted.length,
    missed: missed.map((group) => group[0]?.words ?? ""),
  };
}

/** The gold gives long words by their beginning and end, with " ... " between. */
function isRendering(gold: string, found: string): boolean {
  const parts = gold.split(" ... ").map(fold);
  return parts.length === 1
    ? parts[0] === found
    : found.startsWith(parts[0] ?? "") && found.endsWith(parts.at(-1) ?? "");
}

/** The kinds that the gold's conflicts go by: it describes them in words. */
const kindsOf: Record<string, Conflict["kind"][]> = {
  outcome: ["outcome"],
  certainty: ["certainty"],
  "can ATACMS be intercepted": ["capability"],
  "what Barrot said about options": ["quote"],
  "does it amount to an approval": ["certainty"],
  "target and weapon": ["place", "weapon"],
};

/**
 * A conflict of the gold is found where one of the system's, on the event that its event is found as, is of its kind and
 * has at least two of its articles as sides. Every conflict of the system that finds none of the gold's is a further one.
 */
function scoreConflicts(
  gold: GoldCorpus,
  events: CorpusEvent[],
): Pick<CorpusScore, "conflicts" | "furtherConflicts"> {
  const all = events.flatMap(({ slug, conflicts }) =>
    conflicts.map((conflict) => ({ ...conflict, event: slug })),
  );
  const eventOf = new Map(gold.events.map((event) => [event.key, findGoldEvent(event, events)?.slug]));
  const isFound = (one: GoldConflict, conflict: FoundConflict) =>
    (kindsOf[one.what] ?? []).includes(conflict.kind) &&
    (one.event === null || eventOf.get(one.event) === conflict.event) &&
    new Set(
      one.sides
        .map((side) => side.article)
        .filter((id) => conflict.sides.some(({ articleId }) => articleId === id)),
    ).size > 1;
  const missed = gold.conflicts.filter((one) => !all.some((conflict) => isFound(one, conflict)));
  return {
    conflicts: {
      right: gold.conflicts.length - missed.length,
      of: gold.conflicts.length,
      missed: missed.map(({ what }) => what),
    },
    furtherConflicts: all.filter((conflict) => !gold.conflicts.some((one) => isFound(one, conflict))),
  };
}

/** The system's concepts that the gold's are kept under. */
const conceptOf: Record<string, string> = {
  Kyiv: "capital:ua",
  Dnipro: "place:dnipro",
  "territory Russia holds": "status:ua",
  Scalp: "weapon:storm-shadow",
};

/**
 * The naming table's cells: a name in an article. Found where a naming of the concept, on any event, has the name there: weapons
 * letter for letter, as house styles differ on capitals, others in whatever case. Names that the gold lists with a comma are
 * cells each.
 */
function scoreNamings(gold: GoldCorpus, corpus: CorpusReading): Share {
  const uses = (concept: string) =>
    corpus.namings.filter((naming) => naming.concept === conceptOf[concept]).flatMap((naming) => naming.uses);
  const isSame = (concept: string, found: string, name: string) =>
    concept === "Scalp" ? found === name : found.toLowerCase() === name.toLowerCase();
  const cells = Object.entries(gold.naming).flatMap(([concept, names]) =>
    Object.entries(names).flatMap(([listed, ids]) =>
      listed.split(", ").flatMap((name) => ids.map((id) => ({ concept, name, id }))),
    ),
  );
  const missed = cells.filter(
    ({ concept, name, id }) =>
      !uses(concept).some(({ articleId, surface }) => articleId === id && isSame(concept, surface, name)),
  );
  return {
    right: cells.length - missed.length,
    of: cells.length,
    missed: missed.map(({ concept, name, id }) => `${concept}: ${name} in ${id}`),
  };
}

function tellersOf(event: CorpusEvent | null): string[] {
  return [...new Set(event?.mentions.map((mention) => mention.articleId))];
}

function pairsOf(ids: string[]): string[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a} ${b}`));
}

/** Every two names, "article/…" or "article:…", of different articles. */
function acrossArticles(names: string[]): string[] {
  return pairsOf(names).filter((pair) => {
    const [a, b] = pair.split(" ").map((name) => name.split(/[/:]/)[0]);
    return a !== b;
  });
}
