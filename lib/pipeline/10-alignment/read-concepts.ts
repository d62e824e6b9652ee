import type { ArticleReading } from "#lib/domain/article.ts";
import type { Span } from "#lib/domain/span.ts";
import { baseForm } from "#lib/pipeline/10-alignment/base-form.ts";
import { synonymSets } from "#lib/pipeline/10-alignment/news-synonyms.ts";
import { allMatches } from "#lib/text/all-matches.ts";
import { spelledNumber } from "#lib/text/number-words.ts";
import { itemsWithin } from "#lib/text/span-helpers.ts";

/**
 * What a stretch of text is about: names (`c:UA`, `w:atacms`, `p:kursk-oblast`, `a:Joe Biden`), numbers (`n:5`), sets of synonyms
 * (`s:permit`) and other words by their base forms, each with how much it tells.
 */
export type Concepts = {
  weights: ReadonlyMap<string, number>;
  total: number;
  isNegated: boolean;
  /** What somebody does about it, of a short list, in its order. */
  stances: string[];
  /** Of the concepts, those that name one of many: weapons, places, numbers. */
  named: { weapons: string[]; places: string[]; numbers: string[] };
};

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Words without content: the function words of English, auxiliaries, and what only dates or links a clause. */
const stopWords = new Set(
  (
    "a an the and or but nor so of in on at to for from by with about as into onto over under after before during between among " +
    "against within through than then there here this that these those it its he she they them his her hers their theirs our ours " +
    "your my we you i me us him is are was were be been being am do does did done has have had having will would shall should " +
    "can could may might must only also just very too more most some any each every other another such own same both all when while where " +
    "which who whom whose what how why because although though since until upon per via amid despite up out off s t whether " +
    "said say told tell told according add added note noted state stated monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april june july august september october november december today yesterday tomorrow last next week weekend month " +
    "year day night morning evening hour time ago now one ones currently recently shortly later earlier again even still well much many " +
    "make get take give come go put set have meanwhile therefore report reported reportedly"
  ).split(" "),
);
const stopBases = new Set([...stopWords].map(baseForm));
const determiners = new Set("the a an its their his her our any some this that these those".split(" "));
const negators = /^(?:not|no|never|without|neither|nor|none|cannot|nobody|nothing|\p{L}+n['’]t)$/iu;

/** What every text on strikes says; it tells little of which claim it is. */
const commonSets = new Set(
  "strike use weapon soil longrange possible continue recent start war army large support ally".split(" "),
);
const commonWords = new Set(
  "cruise ballistic region country president minister official city area leader".split(" ").map(baseForm),
);
/** What somebody does about a thing is not the thing: to ask for it, refuse it, promise it, to make it hang on something. */
const stances = "refuse demand forbid deny exclude promise warn blame consider condition"
  .split(" ")
  .map((set) => `s:${set}`);
export const commonWeight = 0.4;
const weightOf = { name: 0.6, maker: 0.3, named: 1.2, place: 1, number: 0.8, common: commonWeight, word: 1 };

type Phrase = { words: string[]; set: string };

/** Phrases by their first word, the longest first. */
const phrasesBy = new Map<string, Phrase[]>();
for (const [set, phrases] of Object.entries(synonymSets))
  for (const phrase of phrases) {
    const words = phrase
      .split(/[ -]/)
      .filter((word) => !determiners.has(word))
      .map(baseForm);
    const [first = ""] = words;
    phrasesBy.set(first, [...(phrasesBy.get(first) ?? []), { words, set }]);
  }
for (const phrases of phrasesBy.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** `isName`: it belongs to a name that was read before; it may be part of a phrase ("joined Russia"), and is no word of its own. */
type Word = { text: string; base: string; isName: boolean };

/**
 * @param spans the stretches of the text to read; what stands between them is left out
 * @param cue   the verb that credits them: of it only what somebody does about a thing counts ("asked for", "denied")
 */
export function readConcepts(reading: ArticleReading, spans: Span[], cue: string | null = null): Concepts {
  const weights = new Map<string, number>();
  const add = (concept: string, weight: number) =>
    weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
  let isNegated = false;
  for (const span of spans) {
    const names = namesIn(reading, span);
    for (const { concept, weight } of names) add(concept, weight);
    const words = wordsOf(
      reading.article.text,
      span,
      names.map((name) => name.span),
    );
    if (isDenied(words)) isNegated = true;
    for (const [concept, weight] of conceptsOf(words)) add(concept, weight);
  }
  if (cue)
    for (const [concept, weight] of conceptsOf(wordsOf(cue, { start: 0, end: cue.length }, [])))
      if (stances.includes(concept)) add(concept, weight);
  return sumUp(weights, isNegated);
}

/** "No fewer than" and "not only" deny nothing. */
function isDenied(words: Word[]): boolean {
  return words.some(
    ({ text }, at) =>
      negators.test(text) && !/^(?:fewer|less|more|only|just|least)$/i.test(words[at + 1]?.text ?? ""),
  );
}

/** The same of words that stand for themselves, such as a quotation's: no names are known in it. */
export function readWordConcepts(text: string): Concepts {
  const words = wordsOf(text, { start: 0, end: text.length }, []);
  return sumUp(new Map(conceptsOf(words)), isDenied(words));
}

function sumUp(weights: ReadonlyMap<string, number>, isNegated: boolean): Concepts {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const ofKind = (kind: string) => [...weights.keys()].filter((concept) => concept.startsWith(kind));
  return {
    weights,
    total,
    isNegated,
    stances: stances.filter((stance) => weights.has(stance)),
    named: { weapons: ofKind("w:"), places: ofKind("p:"), numbers: ofKind("n:") },
  };
}

function namesIn(reading: ArticleReading, span: Span): { concept: string; weight: number; span: Span }[] {
  return [
    ...itemsWithin(reading.countries, span).map((mention) => ({
      concept: `c:${mention.code}`,
      weight: mention.as === "maker" ? weightOf.maker : weightOf.name,
      span: mention.span,
    })),
    // A class ("cruise missiles") is words like others.
    ...itemsWithin(reading.weapons, span)
      .filter((mention) => !mention.isClass)
      .map(({ slug, span: at }) => ({ concept: `w:${slug}`, weight: weightOf.named, span: at })),
    ...itemsWithin(reading.actors, span)
      .filter(({ actor }) => actor.kind === "person")
      .map(({ actor, span: at }) => ({ concept: `a:${actor.name}`, weight: weightOf.name, span: at })),
    ...itemsWithin(reading.places, span).map((mention) => ({
      concept: `p:${mention.slug}`,
      weight: weightOf.place,
      span: mention.span,
    })),
  ];
}

function wordsOf(text: string, span: Span, taken: Span[]): Word[] {
  const words: Word[] = [];
  for (const match of allMatches(text.slice(span.start, span.end), wordPattern)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (determiners.has(match[0].toLowerCase())) continue;
    const isName = taken.some((other) => other.start < end && start < other.end);
    words.push({ text: match[0], base: baseForm(match[0]), isName });
  }
  return words;
}

function isStop({ text, base }: Word): boolean {
  return stopWords.has(text.toLowerCase()) || stopBases.has(base);
}

function* conceptsOf(words: Word[]): Generator<[string, number]> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const phrase = phrasesBy
      .get(word.base)
      ?.find(({ words: wanted }) => wanted.every((each, i) => words[at + i]?.base === each));
    const isWord = !word.isName && !isStop(word);
    if (phrase && (phrase.words.length > 1 || isWord)) {
      yield [`s:${phrase.set}`, commonSets.has(phrase.set) ? weightOf.common : weightOf.word];
      at += phrase.words.length - 1;
      continue;
    }
    const small = word.text.toLowerCase();
    const number = /^\d/.test(small) ? Number.parseFloat(small) : spelledNumber(small);
    if (number !== undefined && small !== "one") yield [`n:${number}`, weightOf.number];
    else if (isWord && !negators.test(word.text) && word.base.length > 1)
      yield [word.base, commonWords.has(word.base) ? weightOf.common : weightOf.word];
  }
}
