import type { Token } from "#lib/domain/token.ts";

/** Indices into a token list, both ends included. */
export type TokenRange = { first: number; last: number };

const nominal = new Set(["NOUN", "PROPN", "NUM", "ADJ", "DET", "PRON", "X", "SYM"]);
const possessives = /^(?:his|her|its|their|our|my|your|whose)$/i;
const clauseWords =
  /^(?:that|which|who|whom|when|while|as|where|if|whether|because|although|though|since|until|after|before|than|what|how|why)$/i;
const linking = /^(?:of|for|in|at|to|from|&|and|['’]s?|-|–|on|with)$/i;
/** Links over which the head of the phrase stays on the left: "the spokesman for the ministry", "head of the council". */
const innerLinks = /^(?:of|for|in|at|from|&|['’]s?|-|–)$/i;

function isNominal(token: Token): boolean {
  if (clauseWords.test(token.text)) return false;
  if (token.partOfSpeech === "PRON") return possessives.test(token.text);
  if (nominal.has(token.partOfSpeech)) return true;
  // A verb's form between article and noun is an adjective there: "the designated minister", "Russian-backed".
  return (
    token.partOfSpeech === "VERB" &&
    /(?:ed|ing|run|led|held|made|built|owned)$/.test(token.text) &&
    !/^(?:said|including|citing|following|according|regarding|saying|adding|noting)$/i.test(token.text)
  );
}

/** The noun phrase that ends at `last`, looking no further left than `limit`. `stop` marks tokens that end it. */
export function nounPhraseLeft(
  tokens: Token[],
  last: number,
  limit: number,
  stop: (index: number) => boolean,
): TokenRange {
  let first = last;
  while (first - 1 >= limit) {
    const index = first - 1;
    const token = tokens[index];
    const right = tokens[first];
    if (!token || !right || stop(index)) break;
    // An article opens the phrase, unless a link hangs it on another.
    if (/^(?:the|an?)$/i.test(right.text) && !innerLinks.test(token.text)) break;
    // "For decades some critics": another determiner behind a noun does, too.
    if (/^(?:some|this|these|those|each|every|no|any|several|many|another|most)$/i.test(right.text)) {
      if (/^(?:NOUN|PROPN)$/.test(token.partOfSpeech)) break;
    }
    if (isNominal(token) && !(token.partOfSpeech === "VERB" && !startsNominal(tokens, index, limit, stop))) {
      first = index;
      continue;
    }
    const before = tokens[index - 1];
    if (
      innerLinks.test(token.text) &&
      index - 1 >= limit &&
      before &&
      !stop(index - 1) &&
      isNominal(before)
    ) {
      first = index - 1;
      continue;
    }
    if (
      /^and$/i.test(token.text) &&
      before &&
      index - 1 >= limit &&
      !stop(index - 1) &&
      before.partOfSpeech === "PROPN" &&
      right.partOfSpeech === "PROPN"
    ) {
      first = index - 1;
      continue;
    }
    break;
  }
  while (first < last && /^(?:and|but|or|meanwhile|however|['’]s?|-|,)$/i.test(tokens[first]?.text ?? ""))
    first++;
  return { first, last };
}

/** Whether the -ed or -ing word at `index` has an article or another modifier before it, and so is no verb. */
function startsNominal(
  tokens: Token[],
  index: number,
  limit: number,
  stop: (index: number) => boolean,
): boolean {
  const before = tokens[index - 1];
  return (
    index - 1 >= limit &&
    before !== undefined &&
    !stop(index - 1) &&
    (before.partOfSpeech === "DET" || before.partOfSpeech === "ADJ" || before.text === "-")
  );
}

/** The noun phrase that starts at `first`, looking no further right than `limit` (included). */
export function nounPhraseRight(
  tokens: Token[],
  first: number,
  limit: number,
  stop: (index: number) => boolean,
): TokenRange {
  let last = first;
  while (last + 1 <= limit) {
    const token = tokens[last + 1];
    const after = tokens[last + 2];
    if (!token || stop(last + 1)) break;
    if (isNominal(token) && token.partOfSpeech !== "VERB") last += 1;
    else if (
      linking.test(token.text) &&
      innerLinks.test(token.text) &&
      after &&
      last + 2 <= limit &&
      !stop(last + 2) &&
      isNominal(after)
    )
      last += 2;
    else if (/^['’]s?$/.test(token.text)) last += 1;
    else if (isHyphened(tokens, last + 1) && last + 2 <= limit) last += 2;
    else if (isCompound(tokens, last + 1) && last + 4 <= limit) last += 4;
    else break;
  }
  return { first, last };
}

/** "Kim Dae-sung": whatever the tagger takes the second half for, no space parts it. */
function isHyphened(tokens: Token[], at: number): boolean {
  const [before, hyphen, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    hyphen?.text === "-" &&
    before?.span.end === hyphen.span.start &&
    word?.span.start === hyphen.span.end &&
    word.partOfSpeech !== "ADP"
  );
}

/** "mother-of-two", "commander-in-chief": a preposition between hyphens. */
function isCompound(tokens: Token[], at: number): boolean {
  const [hyphen, preposition, second, word] = tokens.slice(at, at + 4);
  return (
    hyphen?.text === "-" &&
    preposition?.partOfSpeech === "ADP" &&
    second?.text === "-" &&
    word !== undefined &&
    isNominal(word)
  );
}
