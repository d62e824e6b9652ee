import type { DateRange } from "#lib/domain/date-range.ts";
import type { FactGroupView, FactView, WordsView } from "#lib/domain/views/event-view.ts";
import type { MarkReference } from "#lib/domain/views/mark-view.ts";
import { toDateRange } from "#lib/queries/date-range-view.ts";
import type {
  EventArticleRow,
  EventMentionRow,
  EventRow,
  EventWordRows,
  WordRow,
} from "#lib/queries/event-rows.ts";

type Source = { mention: EventMentionRow; textIndex: number; text: string };
type Found = { key: string; statement: FactView["statement"]; words: WordsView };

/**
 * What, when, where, with which weapon and who: each statement with the texts that make it, and their words for it.
 * `columnOf` gives an article's place among the event's texts.
 */
export function buildFactGroups(
  event: EventRow,
  articles: readonly EventArticleRow[],
  words: EventWordRows,
  columnOf: ReadonlyMap<string, number>,
): FactGroupView[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const sources = event.appearances
    .map(
      ({ mention }): Source => ({
        mention,
        textIndex: columnOf.get(mention.articleId) ?? 0,
        text: texts.get(mention.articleId) ?? "",
      }),
    )
    .sort((a, b) => a.textIndex - b.textIndex || a.mention.start - b.mention.start);
  const byRole = (role: string) => (source: Source) =>
    source.mention.countries
      .filter((row) => row.role === role)
      .map(({ country }) => named(source, country.code, country.name, words.countries));
  return [
    { label: "What", facts: group(sources.map((source) => whatOf(source, event.title))) },
    { label: "When", facts: group(sources.flatMap((source) => whenOf(source, words.times))) },
    {
      label: "Where",
      facts: group(
        sources.flatMap((source) => {
          const { place } = source.mention;
          return place === null ? [] : [named(source, place.slug, place.name, words.places)];
        }),
      ),
    },
    {
      label: "Weapon",
      facts: group(
        sources.flatMap((source) =>
          source.mention.weapons.map(({ weapon }) => named(source, weapon.slug, weapon.name, words.weapons)),
        ),
      ),
    },
    { label: "Who", facts: group(sources.flatMap(whoOf)) },
    { label: "By", facts: group(sources.flatMap(byRole("initiator"))) },
    { label: "Against", facts: group(sources.flatMap(byRole("target"))) },
  ];
}

function whatOf(source: Source, title: string): Found {
  const { mention } = source;
  return {
    key: "what",
    statement: { kind: "title", title },
    words: wordsAt(source, mention, { articleId: mention.articleId, kind: "event", index: mention.index }),
  };
}

function whenOf(source: Source, times: readonly WordRow[]): Found[] {
  const { mention } = source;
  const date = toDateRange(mention);
  if (date === null) return [];
  const { dateStart: start, dateEnd: end } = mention;
  const statement = { kind: "date" as const, date };
  const key = dateKey(date);
  if (start === null || end === null)
    return [{ key, statement, words: { textIndex: source.textIndex, words: "", mark: null } }];
  const time = times.find((row) => row.articleId === mention.articleId && row.start < end && row.end > start);
  const mark: MarkReference = time
    ? { articleId: mention.articleId, kind: "time", index: time.index }
    : { articleId: mention.articleId, kind: "event", index: mention.index };
  return [{ key, statement, words: wordsAt(source, { start, end }, mark) }];
}

/** An inferred day and a stated one are two statements. */
function dateKey({ from, to, precision, basis }: DateRange): string {
  return `${from} ${to} ${precision} ${basis}`;
}

function whoOf(source: Source): Found[] {
  const { principal, articleId, index } = source.mention;
  if (principal === null) return [];
  return [
    {
      key: principal,
      statement: { kind: "name", name: principal, key: null },
      words: { textIndex: source.textIndex, words: "", mark: { articleId, kind: "event", index } },
    },
  ];
}

/** A named thing with the words for it: those inside the clause that tells the event, else the last before its end. */
function named(source: Source, key: string, name: string, rows: readonly WordRow[]): Found {
  const { mention } = source;
  const own = rows.filter((row) => row.of === key && row.articleId === mention.articleId);
  const inside = own.find((row) => row.start >= mention.start && row.end <= mention.end);
  const row = inside ?? own.findLast((candidate) => candidate.end <= mention.end) ?? own[0];
  return {
    key,
    statement: { kind: "name", name, key },
    words: row
      ? wordsAt(source, row, { articleId: row.articleId, kind: row.kind, index: row.index })
      : { textIndex: source.textIndex, words: "", mark: null },
  };
}

function wordsAt(source: Source, span: { start: number; end: number }, mark: MarkReference): WordsView {
  return { textIndex: source.textIndex, words: source.text.slice(span.start, span.end).trim(), mark };
}

/** Statements that most texts make come first. Each text gives its words once, and no words twice. */
function group(found: readonly Found[]): FactView[] {
  const facts = new Map<string, FactView>();
  for (const { key, statement, words } of found) {
    const fact = facts.get(key) ?? { statement, textIndexes: [], words: [] };
    facts.set(key, fact);
    if (fact.textIndexes.includes(words.textIndex)) continue;
    fact.textIndexes.push(words.textIndex);
    if (words.words !== "") fact.words.push(words);
  }
  return [...facts.values()].sort((a, b) => b.textIndexes.length - a.textIndexes.length);
}
