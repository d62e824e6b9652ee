/** Where what a cue reports begins and ends. Offsets: UTF-16 code units into the text, [start, end). */
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import { timeWord } from "#lib/pipeline/5-quotes/cue-words.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

/** Past the addressee, the time and the place that stand between a cue and what it reports. */
export function skipAfterCue(
  tokens: Token[],
  frame: Frame,
  at: number,
  isTime: (index: number) => boolean,
): number {
  const start = skipAside(tokens, frame, at);
  let i = start;
  for (let steps = 0; i <= frame.last && steps < 14; steps++) {
    const token = tokens[i];
    if (!token || frame.quoted(i)) break;
    const word = token.lower;
    if (/^(?:that|whether|if)$/.test(word)) break;
    if (steps === 0 && isAddressee(tokens, frame, i))
      i = nounPhraseRight(tokens, i, frame.last, frame.quoted).last + 1;
    else if (
      isTime(i) ||
      /^(?:also|again|earlier|later|on|in|at|during|after|before|this|interview|briefing|statement|post|telegram|facebook|x|television|separately|repeatedly|strongly|,|:)$/.test(
        word,
      ) ||
      timeWord.test(word)
    )
      i++;
    else if (
      i > at + 1 &&
      /^(?:in|at|during|on|with|from|to)$/.test(tokens[i - 1]?.lower ?? "") &&
      /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(token.partOfSpeech)
    )
      i = nounPhraseRight(tokens, i, frame.last, frame.quoted).last + 1;
    else break;
  }
  return clauseAhead(tokens, frame, start, i);
}

/** "denied, however, a claim that": past an adverb between commas. */
function skipAside(tokens: Token[], frame: Frame, at: number): number {
  const isAside =
    tokens[at + 1]?.text === "," &&
    tokens[at + 3]?.text === "," &&
    at + 3 < frame.last &&
    /^(?:however|though|meanwhile|too|moreover|nevertheless|nonetheless|instead|therefore)$/.test(
      tokens[at + 2]?.lower ?? "",
    );
  return isAside ? at + 4 : at + 1;
}

/** Skipping helps only where "that" or a quotation comes; else what follows the cue is the clause itself. */
function clauseAhead(tokens: Token[], frame: Frame, near: number, far: number): number {
  const word = tokens[far]?.lower ?? "";
  if (
    /^(?:that|whether|if|how|why|what|where|who|when)$/.test(word) ||
    frame.quoted(far) ||
    frame.quoted(far + 1)
  )
    return far;
  return near;
}

function isAddressee(tokens: Token[], frame: Frame, at: number): boolean {
  const previous = tokens[at - 1]?.lower ?? "";
  if (
    /^(?:told|tells|tell|telling|informed|informs|informing|assured|assures|reminded|warned|warns|warning|asked|notified)$/.test(
      previous,
    )
  )
    return !frame.quoted(at);
  return false;
}

/** "Putin, he argued, treats hesitation as permission": a source and its cue between the commas of a clause. */
export function isInserted(tokens: Token[], frame: Frame, cue: number, source: TokenRange): boolean {
  if (source.first <= frame.first + 1 || source.last >= cue) return false;
  if (tokens[source.first - 1]?.text !== "," || tokens[cue + 1]?.text !== ",") return false;
  for (let i = frame.first; i < source.first; i++)
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]?.partOfSpeech ?? "") && i < source.first - 1) return false;
  return cue + 2 < frame.last;
}

/** "which she said would amount to war": a relative clause that lacks the noun it hangs on. */
export function fillsGap(tokens: Token[], frame: Frame, cue: number, source: TokenRange): boolean {
  const next = tokens[cue + 1];
  return (
    source.first > frame.first &&
    source.last < cue &&
    /^(?:which|that|who|whom|what)$/.test(tokens[source.first - 1]?.lower ?? "") &&
    next !== undefined &&
    cue + 1 < frame.last &&
    !frame.quoted(cue + 1) &&
    /^(?:AUX|VERB)$/.test(next.partOfSpeech) &&
    !/(?:ing|[^e]ed)$/.test(next.text)
  );
}

/** "…, the sources said": a comma before the source, and the clause before the comma. */
export function isSuffix(tokens: Token[], frame: Frame, cue: number, source: TokenRange): boolean {
  if (source.first <= frame.first + 2 || source.last >= cue || tokens[source.first - 1]?.text !== ",")
    return false;
  // "As chancellor, he has stopped talking about it": a participle credits nothing.
  if (/ing$/.test(tokens[cue]?.lower ?? "")) return false;
  // "…, an official told CNN.": what one is told stands before the source, whoever is told.
  const isTold = /^(?:told|tells)$/i.test(tokens[cue]?.text ?? "") && cue < frame.last;
  const end = isTold ? nounPhraseRight(tokens, cue + 1, frame.last, frame.quoted).last : cue;
  const next = tokens[end + 1];
  return (
    end === frame.last ||
    next === undefined ||
    /^[.,;]$/.test(next.text) ||
    /^(?:ADP|ADV)$/.test(next.partOfSpeech) ||
    timeWord.test(next.text)
  );
}

/** A clause without "that": a noun phrase and then a finite verb, soon. */
export function startsClause(tokens: Token[], frame: Frame, at: number): boolean {
  const token = tokens[at];
  if (!token || at > frame.last || (frame.quoted(at) && at !== frame.first)) return false;
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|ADP|ADV)$/.test(token.partOfSpeech)) return false;
  for (let i = at + 1; i <= Math.min(frame.last, at + 22); i++) {
    const next = tokens[i];
    if (!next || /^[;:]$/.test(next.text)) return false;
    // "said the army 'reserves the right'": the verb stands in the quotation.
    if (frame.quoted(i) && i > at + 1) return true;
    if (
      (next.partOfSpeech === "VERB" &&
        !/ing$/.test(next.text) &&
        tokens[i - 1]?.lower !== "to" &&
        tokens[i - 1]?.text !== "-") ||
      next.partOfSpeech === "AUX"
    )
      return true;
  }
  return false;
}

export function hasWord(tokens: Token[], frame: Frame, at: number, pattern: RegExp, reach: number): boolean {
  for (let i = at + 1; i <= Math.min(frame.last, at + reach); i++)
    if (pattern.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

export function skipComma(tokens: Token[], at: number): number {
  return tokens[at]?.text === "," ? at + 1 : at;
}

export function spanBetween(tokens: Token[], first: number, last: number): Span | null {
  let end = last;
  while (end >= first && /^[.,;:]$/.test(tokens[end]?.text ?? "")) end--;
  const from = tokens[first];
  const to = tokens[end];
  return from && to && first <= end ? { start: from.span.start, end: to.span.end } : null;
}
