/**
 * Where a cue's source stands: the subject left of it, the subject behind it, or the agent of a passive.
 * Match:     "Barrot, the French foreign minister, told", "'…,' said the mayor", "who said", "confirmed by Kyiv"
 * Near miss: "'…,' said Monday": a word of time is no source
 */
import type { Token } from "#lib/domain/token.ts";
import { skipped, timeWord } from "#lib/pipeline/5-quotes/cue-words.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseLeft, nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

/** An apposition longer than this is a clause of its own. */
const maxParenthesisTokens = 40;
/** How far back the verb may stand whose subject "… and said" takes over: two long sentences. */
const maxPredicateTokens = 120;
/** A name in an apposition has two words or more; one may be a place. */
const minNameTokens = 2;
/** "three senior officials with direct knowledge of the talks": the words of a source before its last noun. */
const maxPhraseTokens = 10;

/** The subject of the cue: left of it, through auxiliaries, appositions and relatives; or right of it, inverted. */
export function sourceOf(tokens: Token[], frame: Frame, cue: number, afterQuote: boolean): TokenRange | null {
  const stop = (index: number) => frame.quoted(index);
  const next = tokens[cue + 1];
  if (afterQuote && next && cue + 1 <= frame.last && !frame.quoted(cue + 1)) {
    // "'…', said the mayor": nothing but marks between; and nobody writes "'…,' told the mayor".
    let left = cue - 1;
    while (left >= frame.first && !frame.quoted(left) && /^[,"”'’.!?]+$/.test(tokens[left]?.text ?? ""))
      left--;
    const touchesQuote = left < frame.first || frame.quoted(left);
    if (
      touchesQuote &&
      !/^(?:told|tells)$/i.test(tokens[cue]?.text ?? "") &&
      (/^(?:PROPN|DET|NOUN|ADJ|NUM)$/.test(next.partOfSpeech) || /^(?:he|she|they)$/i.test(next.text)) &&
      !timeWord.test(next.text)
    )
      return withNameBehind(tokens, frame, nounPhraseRight(tokens, cue + 1, frame.last, stop));
  }
  const inverted = tokens[cue - 1]?.text === "," ? invertedAtEnd(tokens, frame, cue) : null;
  if (inverted) return inverted;
  const i = beforeVerb(tokens, frame, cue);
  if (i < frame.first || frame.quoted(i)) return null;
  const token = tokens[i];
  if (!token) return null;
  const word = token.lower;
  if (isParenthesisEnd(token)) return beforeParenthesis(tokens, frame, i, stop);
  if (/^(?:who|which|that)$/.test(word)) {
    let antecedent = i - 1;
    if (tokens[antecedent]?.text === ",") antecedent--;
    return antecedent >= frame.first && !frame.quoted(antecedent)
      ? nounPhraseLeft(tokens, antecedent, frame.first, stop)
      : null;
  }
  if (/^(?:he|she|they|it|i|we|you|others|some|many)$/.test(word)) return { first: i, last: i };
  if (/^(?:and|but|or|then)$/.test(word) || token.partOfSpeech === "VERB")
    return mainSubject(tokens, frame, i);
  if (/^(?:PROPN|NOUN|NUM|ADJ|X)$/.test(token.partOfSpeech)) {
    return wholePhrase(tokens, frame, nounPhraseLeft(tokens, i, frame.first, stop));
  }
  return null;
}

/** Verbs that stand before their subject at the end of a sentence. */
const invertible =
  /^(?:said|says|added|adds|wrote|writes|noted|notes|explained|explains|warned|warns|argued|argues|claimed|claims|suggested|suggests|believes|thinks|insisted|insists|reckons|admitted|admits|concluded|concludes|reported|reports|recalled|recalls)$/i;

/** "The raids may have come too late, said Ellen Prask, who studies …": nothing but the source between the cue and a stop. */
function invertedAtEnd(tokens: Token[], frame: Frame, cue: number): TokenRange | null {
  const next = tokens[cue + 1];
  if (
    !next ||
    cue + 1 > frame.last ||
    frame.quoted(cue + 1) ||
    !invertible.test(tokens[cue]?.text ?? "") ||
    !/^(?:PROPN|DET|NOUN|ADJ|NUM)$/.test(next.partOfSpeech) ||
    timeWord.test(next.text)
  )
    return null;
  // "The manager, Aegean Crest, said all 21 crew, most of them Filipinos, were safe": before the cue stands no clause.
  if (!hasFiniteVerb(tokens, frame.first, cue)) return null;
  const range = nounPhraseRight(tokens, cue + 1, frame.last, frame.quoted);
  const end = tokens[range.last + 1];
  const isEnd =
    range.last === frame.last ||
    /^[.,;]$/.test(end?.text ?? "") ||
    (timeWord.test(end?.text ?? "") && !/^(?:AUX|VERB)$/.test(end?.partOfSpeech ?? ""));
  return isEnd ? withNameBehind(tokens, frame, range) : null;
}

/** From a verb leftwards past auxiliaries, adverbs and words of time, with the commas around them, to its subject's end. */
function beforeVerb(tokens: Token[], frame: Frame, verb: number): number {
  let i = verb - 1;
  while (i >= frame.first && !frame.quoted(i)) {
    const token = tokens[i];
    const text = token?.text ?? "";
    const isLight =
      skipped.test(text) ||
      (token?.partOfSpeech === "ADV" && !/^['’]s$/.test(text)) ||
      // "he's said", "they've told"
      (/^['’](?:s|ve|d|re)$/.test(text) && tokens[i - 1]?.partOfSpeech === "PRON") ||
      (i > frame.first && timeWord.test(text) && token?.partOfSpeech !== "VERB") ||
      // "the ministry wrote to say"
      (token?.partOfSpeech === "VERB" && i < verb - 1 && tokens[i + 1]?.text === "to");
    if (isLight) i--;
    else if (text === "," && i < verb) {
      const open = asideBefore(tokens, frame, i);
      if (open === null) return i;
      i = open - 1;
    } else break;
  }
  return i;
}

/** "has, however, revealed", "Vershinin, in turn, said": where an aside of a few light words opens that ends at a comma. */
function asideBefore(tokens: Token[], frame: Frame, comma: number): number | null {
  for (let i = comma - 1; i > Math.max(frame.first, comma - maxAsideTokens - 1); i--) {
    const token = tokens[i];
    if (token?.text === ",") return i < comma - 1 ? i : null;
    if (!token || frame.quoted(i) || !asideWord.test(token.text)) return null;
  }
  return null;
}

/** Words of an aside between commas that is no apposition. */
const asideWord =
  /^(?:however|meanwhile|in|turn|for|its|his|her|their|part|on|the|other|hand|too|though|also|then|by|contrast|separately|moreover|instead|of|course|example|instance|again|once|earlier|later|nevertheless|nonetheless|therefore)$/i;
const maxAsideTokens = 4;

function isParenthesisEnd(token: Token): boolean {
  return /^[,)–—]$/.test(token.text);
}

/** "said a military spokesperson, Lt. Col. Amit Sharon": the name that an inverted source's comma brings. */
export function withNameBehind(tokens: Token[], frame: Frame, range: TokenRange): TokenRange {
  if (tokens[range.last]?.partOfSpeech === "PROPN" || tokens[range.last + 1]?.text !== ",") return range;
  let last = range.last + 1;
  while (last < frame.last && !frame.quoted(last + 1) && isNamePart(tokens[last + 1])) last++;
  return last - range.last >= minNameTokens + 1 ? { first: range.first, last } : range;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === "-" || (/^\p{Lu}/u.test(token.text) && !/^(?:ADP|PRON|DET)$/.test(token.partOfSpeech)))
  );
}

/**
 * "two people familiar with the matter": a phrase whose head stands left of a preposition, where all that stands before it
 * back to the comma or the sentence's start is that phrase.
 */
function wholePhrase(tokens: Token[], frame: Frame, range: TokenRange): TokenRange {
  if (tokens[range.last]?.partOfSpeech === "PROPN" || tokens[range.first - 1]?.partOfSpeech !== "ADP")
    return range;
  const limit = Math.max(frame.first, range.first - maxPhraseTokens);
  let first = range.first;
  while (
    first > limit &&
    !frame.quoted(first - 1) &&
    /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PROPN)$/.test(tokens[first - 1]?.partOfSpeech ?? "")
  )
    first--;
  const opens = first === frame.first || frame.quoted(first - 1) || tokens[first - 1]?.text === ",";
  const head = tokens[first];
  return opens && head && /^(?:ADJ|DET|NOUN|NUM)$/.test(head.partOfSpeech)
    ? { first, last: range.last }
    : range;
}

/** "Barrot, the French foreign minister, told": the phrase before the pair of commas, or the name inside them. */
function beforeParenthesis(
  tokens: Token[],
  frame: Frame,
  at: number,
  stop: (index: number) => boolean,
): TokenRange | null {
  let open = at - 1;
  const limit = Math.max(frame.first, at - maxParenthesisTokens);
  // Words in marks inside it belong to it: "a retired admiral who drafted the 'porcupine' doctrine".
  while (open > limit && (frame.quoted(open) || !/^[,(–—]$/.test(tokens[open]?.text ?? ""))) open--;
  if (open <= limit || frame.quoted(open - 1)) return null;
  // "Ramil Carr, 31, a photographer from Leeds, said": the age is a parenthesis of its own.
  if (tokens[open - 1]?.partOfSpeech === "NUM" && tokens[open - 2]?.text === ",") open -= 2;
  const before = tokens[open - 1];
  if (!before || !/^(?:PROPN|NOUN|NUM|ADJ|X)$/.test(before.partOfSpeech)) return null;
  const outer = nounPhraseLeft(tokens, open - 1, frame.first, stop);
  const inner: TokenRange = { first: open + 1, last: at - 1 };
  const innerIsName =
    /^\p{Lu}/u.test(tokens[inner.first]?.text ?? "") &&
    tokens
      .slice(inner.first, inner.last + 1)
      .every((token) => token.partOfSpeech === "PROPN" || token.text === "-");
  const outerIsRole =
    /^(?:the|france|russia|ukraine|\p{Lu})/iu.test(tokens[outer.first]?.text ?? "") &&
    tokens[outer.last]?.partOfSpeech !== "PROPN";
  if (innerIsName && (outerIsRole || inner.last - inner.first >= 1))
    return { first: outer.first, last: inner.last };
  return outer;
}

/** The subject of the first finite verb left of `at`: what "… and said" takes over. */
export function mainSubject(tokens: Token[], frame: Frame, at: number): TokenRange | null {
  const stop = (index: number) => frame.quoted(index);
  for (let i = Math.max(frame.first, at - maxPredicateTokens); i < at; i++) {
    const token = tokens[i];
    if (!token || frame.quoted(i)) continue;
    if (
      (token.partOfSpeech === "VERB" || token.partOfSpeech === "AUX") &&
      !/ing$/.test(token.text) &&
      i > frame.first
    ) {
      const k = beforeVerb(tokens, frame, i);
      const subject = tokens[k];
      if (!subject || k < frame.first || frame.quoted(k)) return null;
      if (/^(?:he|she|they|it|i|we)$/i.test(subject.text)) return { first: k, last: k };
      // "Three officials who asked not to be named said": the subject of both.
      if (/^(?:who|that|which)$/i.test(subject.text) && k > frame.first)
        return wholePhrase(
          tokens,
          frame,
          nounPhraseLeft(tokens, tokens[k - 1]?.text === "," ? k - 2 : k - 1, frame.first, stop),
        );
      if (/^(?:PROPN|NOUN|NUM|ADJ|X)$/.test(subject.partOfSpeech))
        return wholePhrase(tokens, frame, nounPhraseLeft(tokens, k, frame.first, stop));
      if (isParenthesisEnd(subject)) return beforeParenthesis(tokens, frame, k, stop);
    }
  }
  return null;
}

export function byAgent(tokens: Token[], frame: Frame, at: number): TokenRange | null {
  for (let i = at + 1; i <= Math.min(frame.last - 1, at + 3); i++) {
    if (tokens[i]?.lower === "by") return nounPhraseRight(tokens, i + 1, frame.last, frame.quoted);
  }
  return null;
}

/** A verb that is no part of a word like "Athens-based". */
function hasFiniteVerb(tokens: Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.partOfSpeech ?? "") && tokens[i - 1]?.text !== "-") return true;
  return false;
}
