/**
 * Finds the names of a lexicon in a text: longest match first, folding accents, apostrophes, hyphens and spaces.
 * Capitals: a name written in small letters matches in any case; a word of a name that starts with a capital must start
 * with one in the text; an acronym must stand in capitals; a name with a digit is free, as "kh-101" is no other word.
 */
import { splitWords, type Word } from "#lib/text/split-words.ts";

export type NameMatch<Entry> = {
  entry: Entry;
  name: string;
  guarded: boolean;
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
};

type NamedEntry = { names: string[]; guarded?: string[] };
type Target<Entry> = { entry: Entry; name: string; guarded: boolean; shapes: Word["shape"][]; free: boolean };
type Node<Entry> = { next: Map<string, Node<Entry>>; targets: Target<Entry>[] };
/** Words that a name can begin with: in whatever writing, and those of them that may stand in small letters there. */
type Openers = { all: Set<string>; lower: Set<string> };
/** The words that open a name of one of several indexes, with a bit for each index in their order. */
export type SharedOpeners = {
  indexes: readonly object[];
  all: Map<string, number>;
  lower: Map<string, number>;
};
/** For an index the words, by their place in the text, at which a name of it may begin. */
export type Openings = ReadonlyMap<object, number[]>;

/** `openers`: plurals and joined forms are among them. */
export type NameIndex<Entry> = {
  root: Node<Entry>;
  plurals: boolean;
  joined: Map<string, Target<Entry>[]>;
  openers: Openers;
};

/** Words that news writes with or without a capital inside a name. */
const genericWords = new Set(
  "region regions oblast province district territory krai republic city air base airbase airfield port island islands sea strait gulf river nuclear power plant missile missiles system drone drones bomb bombs rocket rockets of the and de la le al el ministry defence defense foreign affairs military army navy force forces".split(
    " ",
  ),
);

const space = 32;
const letterS = 115;

/** What may stand between two words of one name. A full stop and a space, or a line's end, may not. */
const joinPattern =
  /^(?:|[ \u00a0\u2009\u202f]|[-\u2010\u2011\u2013/.&]| ?[-\u2013] ?|, |\. (?=[A-Z]\b)|['’](?:[sS] )? ?|["“”'’‘]| [“"‘']|[”"’'] )$/;

/** @param options.plurals whether a plural -s on the last word is the same name (weapons, not people) */
export function buildNameIndex<Entry extends NamedEntry>(
  entries: Entry[],
  options: { plurals: boolean },
): NameIndex<Entry> {
  const root: Node<Entry> = { next: new Map(), targets: [] };
  const joined = new Map<string, Target<Entry>[]>();
  const add = (entry: Entry, name: string, guarded: boolean) => {
    const words = splitWords(name);
    let node = root;
    for (const word of words) {
      let child = node.next.get(word.folded);
      if (!child) {
        child = { next: new Map(), targets: [] };
        node.next.set(word.folded, child);
      }
      node = child;
    }
    const free =
      words.some((word) => word.shape === "digits") || words.every((word) => word.shape === "lower");
    const target = { entry, name, guarded, shapes: words.map((word) => word.shape), free };
    node.targets.push(target);
    // "Iron Dome" / "IronDome", "air defence" / "airdefence": one word in the text for two of the name.
    if (words.length > 1) {
      const key = words.map((word) => word.folded).join("");
      if (!/\d/.test(key)) joined.set(key, [...(joined.get(key) ?? []), target]);
    }
  };
  for (const entry of entries) {
    for (const name of entry.names) add(entry, name, false);
    for (const name of entry.guarded ?? []) add(entry, name, true);
  }
  const openers: Openers = { all: new Set(), lower: new Set() };
  for (const [word, targets] of joined) addOpener(openers, word, targets, false);
  for (const [word, node] of root.next) addOpener(openers, word, targetsBelow(node), options.plurals);
  return { root, plurals: options.plurals, joined, openers };
}

function addOpener(
  { all, lower }: Openers,
  word: string,
  targets: Iterable<{ free: boolean; shapes: Word["shape"][] }>,
  hasPlural: boolean,
): void {
  const forms = hasPlural ? [word, `${word}s`] : [word];
  const mayBeLower =
    genericWords.has(word) ||
    Array.from(targets).some(({ free, shapes: [first] }) => free || first === "lower" || first === "digits");
  for (const form of forms) {
    all.add(form);
    if (mayBeLower) lower.add(form);
  }
}

function* targetsBelow<Entry>({ next, targets }: Node<Entry>): Generator<Target<Entry>> {
  yield* targets;
  for (const node of next.values()) yield* targetsBelow(node);
}

function mayOpen({ all, lower }: Openers, word: Word | undefined): boolean {
  return word !== undefined && (word.shape === "lower" ? lower : all).has(word.folded);
}

function openingsOf(openers: Openers, words: Word[]): number[] {
  const openings: number[] = [];
  for (let at = 0; at < words.length; at++) if (mayOpen(openers, words[at])) openings.push(at);
  return openings;
}

/** What `openingsIn` needs to look for names of all these indexes at once. */
export function shareOpeners(indexes: readonly { openers: Openers }[]): SharedOpeners {
  const shared: SharedOpeners = { indexes, all: new Map(), lower: new Map() };
  indexes.forEach(({ openers }, i) => {
    for (const writing of ["all", "lower"] as const)
      for (const word of openers[writing])
        shared[writing].set(word, (shared[writing].get(word) ?? 0) | (1 << i));
  });
  return shared;
}

/** One look at each word for all indexes together: most words open no name. */
export function openingsIn(words: Word[], { indexes, all, lower }: SharedOpeners): Openings {
  const found = indexes.map((): number[] => []);
  words.forEach(({ shape, folded }, at) => {
    const bits = (shape === "lower" ? lower : all).get(folded);
    if (bits === undefined) return;
    for (let i = 0; i < found.length; i++) if ((bits & (1 << i)) !== 0) found[i]?.push(at);
  });
  return new Map(indexes.map((index, i) => [index, found[i] ?? []]));
}

/**
 * All names in the text, by start, not overlapping, the longest winning. `words` must be splitWords(text).
 * @param openings where names may begin, found for several indexes at once; looked for here unless told
 */
export function findNames<Entry>(
  index: NameIndex<Entry>,
  text: string,
  words: Word[],
  openings?: Openings,
): NameMatch<Entry>[] {
  const matches: NameMatch<Entry>[] = [];
  let past = 0;
  for (const at of openings?.get(index) ?? openingsOf(index.openers, words)) {
    if (at < past) continue;
    const match = longestAt(index, text, words, at);
    if (!match) continue;
    matches.push(match);
    past = match.lastWord + 1;
  }
  return matches;
}

function longestAt<Entry>(
  index: NameIndex<Entry>,
  text: string,
  words: Word[],
  at: number,
): NameMatch<Entry> | null {
  let node: Node<Entry> | undefined = index.root;
  let best: NameMatch<Entry> | null = null;
  const first = words[at];
  for (let i = at; i < words.length && node && first; i++) {
    const word = words[i];
    if (!word) break;
    const exact: Node<Entry> | undefined = node.next.get(word.folded);
    const singular: Node<Entry> | undefined = index.plurals ? singularOf(node, word.folded) : undefined;
    // Most words go on no name: that look is cheaper than one at what stands between.
    if (!exact && !singular) break;
    const previous = words[i - 1];
    if (i > at && previous && !areJoined(text, previous, word)) break;
    const target = targetAt(exact, words, at, i) ?? targetAt(singular, words, at, i);
    if (target)
      best = {
        entry: target.entry,
        name: target.name,
        guarded: target.guarded,
        start: first.start,
        end: word.end,
        firstWord: at,
        lastWord: i,
      };
    node = exact;
  }
  if (best) return best;
  const word = first;
  const whole = word && index.joined.get(word.folded)?.find((t) => t.free || word.shape !== "lower");
  return word && whole
    ? {
        entry: whole.entry,
        name: whole.name,
        guarded: whole.guarded,
        start: word.start,
        end: word.end,
        firstWord: at,
        lastWord: at,
      }
    : null;
}

function singularOf<Entry>(node: Node<Entry>, word: string): Node<Entry> | undefined {
  return word.length > 2 && word.charCodeAt(word.length - 1) === letterS
    ? node.next.get(word.slice(0, -1))
    : undefined;
}

function targetAt<Entry>(
  node: Node<Entry> | undefined,
  words: Word[],
  from: number,
  to: number,
): Target<Entry> | undefined {
  if (!node || node.targets.length === 0) return undefined;
  return node.targets.find((target) => shapesAgree(target, words, from, to));
}

/** "N. Korea": an initial's point parts no name. */
function areJoined(text: string, previous: Word, word: Word): boolean {
  if (word.start - previous.end === 1 && text.charCodeAt(previous.end) === space) return true;
  const gap = text.slice(previous.end, word.start);
  return (
    joinPattern.test(gap) ||
    (gap === ". " && previous.end - previous.start === 1 && previous.shape !== "lower")
  );
}

function shapesAgree<Entry>(target: Target<Entry>, words: Word[], from: number, to: number): boolean {
  if (target.shapes.length !== to - from + 1) return false;
  if (target.free) return true;
  return target.shapes.every((shape, i) => {
    const word = words[from + i];
    if (!word) return false;
    if (shape === "lower" || shape === "digits" || genericWords.has(word.folded)) return true;
    if (shape === "upper") return word.shape === "upper";
    return word.shape === "capital" || word.shape === "upper";
  });
}
