/**
 * quotes/cue: a verb, noun or phrase that reports, with the source and the words that it reports.
 * Match:     "Barrot told the BBC that …", "…, the sources said, with …", "the military's confirmation that …",
 *            "according to Le Monde", "reports surfaced that …", "It was feared that …", "accused the US of …"
 * Near miss: "the report", "a call at 3 a.m.", "added troops", "noted scientist"
 * Source:    seeds/lexicon/reporting-verbs.json; frames after VerbNet's communication classes
 * Order:     after the marks: a cue inside a quotation reports nothing of its own
 */
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { CueEntry } from "#lib/lexicon/lexicon-schemas.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseLeft, nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

export type Cue = {
  /** Token indices of the cue, last included. */
  first: number;
  last: number;
  lemma: string;
  cueClass: string;
  source: TokenRange | null;
  /** The clause that is reported; null where only a quotation is. */
  content: Span | null;
  /** "It was feared", "is said to": no source can be named. */
  generic: boolean;
  negated: boolean;
  ruleId: string;
};

const skipped =
  /^(?:also|then|later|further|strongly|repeatedly|previously|only|reportedly|again|already|earlier|recently|separately|however|even|still|now|just|too|has|had|have|having|been|did|does|do|not|n['’]t|would|will|could|may|might|to|clearly|openly|publicly|initially|since|once|first|long|never|personally|jointly|is|was|are|were|went|goes|on|go|continued|seemed|appeared|refused|declined|failed|without|sought)$/i;
const timeWord =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|night|morning|evening|afternoon|weekend|january|february|march|april|may|june|july|august|september|october|november|december|overnight|late|early|last|this|on|\d{1,2})$/i;
const addressees =
  /^(?:reporters|journalists|media|parliament|lawmakers|viewers|troops|mps|allies|him|her|them|us|me|it|the|a|an|his|her|its|state|news|agency|broadcaster|newspaper|channel|television|tv|radio)$/i;

export function findCues(
  tokens: Token[],
  frame: Frame,
  lexicon: Lexicon,
  isTime: (index: number) => boolean,
  isName: (index: number) => boolean,
): Cue[] {
  const cues: Cue[] = [];
  for (let i = frame.first; i <= frame.last; i++) {
    if (frame.quoted(i)) continue;
    const cue =
      accordingTo(tokens, frame, i) ??
      verbCue(tokens, frame, i, lexicon, isTime, isName) ??
      nounCue(tokens, frame, i, lexicon);
    if (!cue) continue;
    cues.push(cue);
    i = cue.last;
  }
  return closeAtNextCue(cues, tokens);
}

function accordingTo(tokens: Token[], frame: Frame, at: number): Cue | null {
  const word = tokens[at]?.text.toLowerCase();
  const next = tokens[at + 1]?.text.toLowerCase();
  const isPhrase =
    (word === "according" && next === "to") || (word === "per" && tokens[at + 1]?.partOfSpeech === "PROPN");
  if (!isPhrase) return null;
  const last = word === "per" ? at : at + 1;
  if (last + 1 > frame.last) return null;
  const source = nounPhraseRight(tokens, last + 1, frame.last, frame.quoted);
  const opens = at <= frame.first + 1;
  const content = opens
    ? spanBetween(tokens, skipComma(tokens, source.last + 1), frame.last)
    : spanBetween(tokens, frame.first, at - (tokens[at - 1]?.text === "," ? 2 : 1));
  return {
    first: at,
    last,
    lemma: "according to",
    cueClass: "neutral",
    source,
    content,
    generic: false,
    negated: false,
    ruleId: "quotes/according-to",
  };
}

function verbCue(
  tokens: Token[],
  frame: Frame,
  at: number,
  lexicon: Lexicon,
  isTime: (index: number) => boolean,
  isName: (index: number) => boolean,
): Cue | null {
  const token = tokens[at];
  if (!token || isName(at)) return null;
  const form = token.text.toLowerCase();
  const entry = lexicon.cueByForm.get(form);
  if (!entry || !actsAsVerb(tokens, frame, at)) return null;
  const after = skipAfterCue(tokens, frame, at, isTime);
  const next = tokens[after];
  const nextWord = next && after <= frame.last ? next.text.toLowerCase() : "";
  const quoteAfter = frame.quotes.some(
    (quote) =>
      quote.outer.start >= token.span.end && quote.outer.start <= (next?.span.end ?? frame.span.end) + 2,
  );
  const quoteBefore = frame.quotes.some(
    (quote) => quote.outer.end <= token.span.start && quoteReaches(tokens, frame, quote.outer.end, at),
  );
  const has = (name: CueEntry["frames"][number]) => entry.frames.includes(name);
  const passive = isPassive(tokens, at);
  const negated = isNegated(tokens, frame, at);
  const make = (content: Span | null, ruleId: string, source: TokenRange | null, generic = false): Cue => ({
    first: at,
    last: at,
    lemma: entry.lemma,
    cueClass: entry.class,
    source,
    content,
    generic,
    negated,
    ruleId,
  });

  if (passive) {
    const by = byAgent(tokens, frame, at);
    const isClause =
      (nextWord === "that" && has("that")) ||
      (nextWord === "to" &&
        /^(?:say|believe|think|report|expect|understand|know|claim|allege|suspect|estimate)$/.test(
          entry.lemma,
        ));
    if (!isClause && !by) return null;
    if (!isClause && !has("object")) return null;
    return make(
      isClause
        ? spanBetween(tokens, nextWord === "that" ? after + 1 : frame.first, frame.last)
        : spanBetween(tokens, frame.first, at),
      "quotes/passive-cue",
      by,
      !by,
    );
  }
  const source = sourceOf(tokens, frame, at, quoteBefore);
  if (!source) return null;
  if (
    /^(?:that|whether|if|how|why|what|where|who|when)$/.test(nextWord) &&
    (has("that") || nextWord === "that" || negated) &&
    !(
      nextWord !== "that" &&
      !negated &&
      entry.class !== "asking" &&
      !/^(?:say|tell|explain|describe|know|reveal|disclose|ask)$/.test(entry.lemma)
    )
  ) {
    return make(
      spanBetween(tokens, nextWord === "that" ? after + 1 : after, frame.last),
      "quotes/that-clause",
      source,
    );
  }
  if (has("quote") && (quoteAfter || quoteBefore))
    return make(null, quoteAfter ? "quotes/quote-after" : "quotes/quote-before", source);
  if (isSuffix(tokens, frame, at, source))
    return make(spanBetween(tokens, frame.first, source.first - 2), "quotes/suffix", source);
  // "…, fearing open war": a participle without a clause or a quotation tells a motive, it reports nothing.
  if (/ing$/.test(form) && !(has("that") && startsClause(tokens, frame, after))) return null;
  if (has("of") && hasWord(tokens, frame, at, /^(?:of|for|against)$/, 10))
    return make(spanBetween(tokens, at + 1, frame.last), "quotes/of-frame", source);
  if (has("that") && startsClause(tokens, frame, after))
    return make(spanBetween(tokens, after, frame.last), "quotes/bare-clause", source);
  if (has("infinitive") && nextWord === "to")
    return make(spanBetween(tokens, at + 1, frame.last), "quotes/infinitive", source);
  if (has("as") && hasWord(tokens, frame, at, /^as$/, 8))
    return make(spanBetween(tokens, at + 1, frame.last), "quotes/as-frame", source);
  if (
    has("object") &&
    next &&
    after <= frame.last &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB)$/.test(next.partOfSpeech) &&
    entry.class !== "neutral"
  )
    return make(spanBetween(tokens, at + 1, frame.last), "quotes/object-frame", source);
  if (
    /^(?:for|on|against|of)$/.test(nextWord) &&
    /^(?:call|insist|warn|advocate|argue|push|urge|press|appeal|speak)$/.test(entry.lemma)
  )
    return make(spanBetween(tokens, at + 1, frame.last), "quotes/prepositional", source);
  if (negated && /^(?:comment|elaborate|respond|confirm|specify|disclose|say|clarify)$/.test(entry.lemma))
    return make(spanBetween(tokens, at, frame.last), "quotes/withheld", source);
  return null;
}

function nounCue(tokens: Token[], frame: Frame, at: number, lexicon: Lexicon): Cue | null {
  const token = tokens[at];
  if (!token || token.partOfSpeech === "VERB") return null;
  const word = token.text.toLowerCase();
  const singular = word.replace(/s$/, "");
  const entry = lexicon.cueByNoun.get(word) ?? lexicon.cueByNoun.get(singular);
  if (!entry) return null;
  let after = at + 1;
  // "reports surfaced that", "claims emerged that"
  if (
    /^(?:surfaced|emerged|circulated|appeared|came|grew|spread|say|said|suggest|suggested|indicate|indicated)$/i.test(
      tokens[after]?.text ?? "",
    )
  )
    after++;
  if (tokens[after]?.text.toLowerCase() !== "that" || after > frame.last) return null;
  const isPossessed = /^['’]s?$/.test(tokens[at - 1]?.text ?? "");
  const source = isPossessed
    ? nounPhraseLeft(tokens, at - 2, frame.first, frame.quoted)
    : byOrFrom(tokens, frame, at);
  return {
    first: at,
    last: at,
    lemma: entry.lemma,
    cueClass: entry.class,
    source,
    content: spanBetween(tokens, after + 1, frame.last),
    generic: source === null,
    negated: false,
    ruleId: "quotes/noun-cue",
  };
}

/** "a claim by Moscow that", "reports from the front that". */
function byOrFrom(tokens: Token[], frame: Frame, at: number): TokenRange | null {
  return /^(?:by|from)$/i.test(tokens[at + 1]?.text ?? "") && at + 2 <= frame.last
    ? nounPhraseRight(tokens, at + 2, frame.last, frame.quoted)
    : null;
}

function actsAsVerb(tokens: Token[], frame: Frame, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:said|says|told|tells|saying|telling)$/i.test(token.text)) return true;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.partOfSpeech === "VERB" || token.partOfSpeech === "AUX")
    return !(previous?.partOfSpeech === "DET" && next?.partOfSpeech === "NOUN");
  // wink takes "ABC reports" and "informed reporters" for nouns and adjectives.
  const nounLike =
    previous !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(previous.partOfSpeech) &&
    !/^['’]s?$/.test(previous.text);
  if (/s$/.test(token.text))
    return (
      nounLike &&
      (at === frame.last ||
        next === undefined ||
        /^[.,:]$/.test(next.text) ||
        /^(?:that|our|the|it|he|she|they|we|a|an|no)$/i.test(next.text))
    );
  return (
    nounLike &&
    /ed$/.test(token.text) &&
    next !== undefined &&
    (addressees.test(next.text) || /^that$/i.test(next.text))
  );
}

/** Past the addressee, the time and the place that stand between a cue and what it reports. */
function skipAfterCue(tokens: Token[], frame: Frame, at: number, isTime: (index: number) => boolean): number {
  let i = at + 1;
  for (let steps = 0; i <= frame.last && steps < 14; steps++) {
    const token = tokens[i];
    if (!token || frame.quoted(i)) break;
    const word = token.text.toLowerCase();
    if (/^(?:that|whether|if)$/.test(word)) break;
    if (
      isTime(i) ||
      /^(?:also|again|earlier|later|on|in|at|during|after|before|this|interview|briefing|statement|post|telegram|facebook|x|television|separately|repeatedly|strongly|,|:)$/.test(
        word,
      ) ||
      timeWord.test(word)
    )
      i++;
    else if (steps === 0 && isAddressee(tokens, frame, i))
      i = nounPhraseRight(tokens, i, frame.last, frame.quoted).last + 1;
    else if (
      i > at + 1 &&
      /^(?:in|at|during|on|with|from|to)$/.test(tokens[i - 1]?.text.toLowerCase() ?? "") &&
      /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(token.partOfSpeech)
    )
      i = nounPhraseRight(tokens, i, frame.last, frame.quoted).last + 1;
    else break;
  }
  return clauseAhead(tokens, frame, at + 1, i);
}

/** Skipping helps only where "that" or a quotation comes; else what follows the cue is the clause itself. */
function clauseAhead(tokens: Token[], frame: Frame, near: number, far: number): number {
  const word = tokens[far]?.text.toLowerCase() ?? "";
  if (
    /^(?:that|whether|if|how|why|what|where|who|when)$/.test(word) ||
    frame.quoted(far) ||
    frame.quoted(far + 1)
  )
    return far;
  return near;
}

function isAddressee(tokens: Token[], frame: Frame, at: number): boolean {
  const previous = tokens[at - 1]?.text.toLowerCase() ?? "";
  if (
    /^(?:told|tells|tell|telling|informed|informs|informing|assured|assures|reminded|warned|warns|warning|asked|notified)$/.test(
      previous,
    )
  )
    return !frame.quoted(at);
  return false;
}

function isPassive(tokens: Token[], at: number): boolean {
  if (!/(?:ed|said|told|known|thought|understood|seen|given)$/i.test(tokens[at]?.text ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    if (/^(?:is|are|was|were|been|being|be)$/.test(word)) return true;
    if (
      !/^(?:also|not|n['’]t|widely|now|still|so|being|been|officially|formally|only|later|initially|first)$/.test(
        word,
      ) &&
      tokens[i]?.partOfSpeech !== "ADV"
    )
      break;
  }
  // "the proposal said to have gained": a participle behind its noun
  return (
    tokens[at + 1]?.text.toLowerCase() === "to" &&
    /^(?:have|be)$/i.test(tokens[at + 2]?.text ?? "") &&
    tokens[at - 1]?.partOfSpeech === "NOUN"
  );
}

function isNegated(tokens: Token[], frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(frame.first, at - 4); i--) {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    if (
      /^(?:not|n['’]t|never|without|declined|declines|refused|refuses|neither|nor|yet|immediately)$/.test(
        word,
      )
    )
      return word !== "immediately" || isNegated(tokens, frame, i);
    if (/^[,;:]$/.test(word)) break;
  }
  // "Neither army confirmed", "No official confirmed"
  return /^(?:neither|no|none)$/i.test(tokens[frame.first]?.text ?? "") && at - frame.first <= 5;
}

function byAgent(tokens: Token[], frame: Frame, at: number): TokenRange | null {
  for (let i = at + 1; i <= Math.min(frame.last - 1, at + 3); i++) {
    if (tokens[i]?.text.toLowerCase() === "by")
      return nounPhraseRight(tokens, i + 1, frame.last, frame.quoted);
  }
  return null;
}

function quoteReaches(tokens: Token[], frame: Frame, quoteEnd: number, cue: number): boolean {
  let between = 0;
  for (let i = cue - 1; i >= frame.first; i--) {
    const token = tokens[i];
    if (!token || token.span.start < quoteEnd) break;
    if (frame.quoted(i) || (token.partOfSpeech === "VERB" && !skipped.test(token.text))) return false;
    between++;
  }
  return between <= 14;
}

/** The subject of the cue: left of it, through auxiliaries, appositions and relatives; or right of it, inverted. */
export function sourceOf(tokens: Token[], frame: Frame, cue: number, afterQuote: boolean): TokenRange | null {
  const stop = (index: number) => frame.quoted(index);
  const next = tokens[cue + 1];
  if (afterQuote && next && cue + 1 <= frame.last && !frame.quoted(cue + 1)) {
    const left = tokens[cue - 1];
    const touchesQuote =
      !left || cue === frame.first || frame.quoted(cue - 1) || /^[,"”'’.!?]+$/.test(left.text);
    if (
      touchesQuote &&
      (/^(?:PROPN|DET|NOUN|ADJ|NUM)$/.test(next.partOfSpeech) || /^(?:he|she|they)$/i.test(next.text)) &&
      !timeWord.test(next.text)
    )
      return nounPhraseRight(tokens, cue + 1, frame.last, stop);
  }
  let i = cue - 1;
  while (
    i >= frame.first &&
    !frame.quoted(i) &&
    (skipped.test(tokens[i]?.text ?? "") ||
      (tokens[i]?.partOfSpeech === "ADV" && !/^['’]s$/.test(tokens[i]?.text ?? "")))
  )
    i--;
  while (
    i > frame.first &&
    timeWord.test(tokens[i]?.text ?? "") &&
    !frame.quoted(i) &&
    tokens[i]?.partOfSpeech !== "VERB"
  )
    i--;
  if (i < frame.first || frame.quoted(i)) return null;
  const token = tokens[i];
  if (!token) return null;
  const word = token.text.toLowerCase();
  if (word === "," || word === ")" || word === "–" || word === "—")
    return beforeParenthesis(tokens, frame, i, stop);
  if (/^(?:who|which|that)$/.test(word)) {
    let antecedent = i - 1;
    if (tokens[antecedent]?.text === ",") antecedent--;
    return antecedent >= frame.first && !frame.quoted(antecedent)
      ? nounPhraseLeft(tokens, antecedent, frame.first, stop)
      : null;
  }
  if (/^(?:he|she|they|it|i|we|you|others|some|many)$/.test(word)) return { first: i, last: i };
  if (/^(?:and|but|or|then)$/.test(word) || token.partOfSpeech === "VERB")
    return mainSubject(tokens, frame, i, stop);
  if (/^(?:PROPN|NOUN|NUM|ADJ|X)$/.test(token.partOfSpeech)) {
    const range = nounPhraseLeft(tokens, i, frame.first, stop);
    // "…strikes on Russian territory, and he said": the phrase may be an object before "and"; a subject has no verb before it.
    return range;
  }
  return null;
}

/** "Barrot, the French foreign minister, told": the phrase before the pair of commas, or the name inside them. */
function beforeParenthesis(
  tokens: Token[],
  frame: Frame,
  at: number,
  stop: (index: number) => boolean,
): TokenRange | null {
  let open = at - 1;
  while (open > frame.first && !/^[,(–—]$/.test(tokens[open]?.text ?? "") && !frame.quoted(open)) open--;
  if (open <= frame.first || frame.quoted(open)) return null;
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
function mainSubject(
  tokens: Token[],
  frame: Frame,
  at: number,
  stop: (index: number) => boolean,
): TokenRange | null {
  for (let i = frame.first; i < at; i++) {
    const token = tokens[i];
    if (!token || frame.quoted(i)) continue;
    if (
      (token.partOfSpeech === "VERB" || token.partOfSpeech === "AUX") &&
      !/ing$/.test(token.text) &&
      i > frame.first
    ) {
      let k = i - 1;
      while (k > frame.first && (skipped.test(tokens[k]?.text ?? "") || tokens[k]?.partOfSpeech === "ADV"))
        k--;
      const subject = tokens[k];
      if (!subject || frame.quoted(k)) return null;
      if (/^(?:he|she|they|it)$/i.test(subject.text)) return { first: k, last: k };
      if (/^(?:PROPN|NOUN|NUM|ADJ|X)$/.test(subject.partOfSpeech))
        return nounPhraseLeft(tokens, k, frame.first, stop);
      if (subject.text === ",") return beforeParenthesis(tokens, frame, k, stop);
    }
  }
  return null;
}

/** "…, the sources said": a comma before the source, and the clause before the comma. */
function isSuffix(tokens: Token[], frame: Frame, cue: number, source: TokenRange): boolean {
  if (source.first <= frame.first + 2 || source.last >= cue || tokens[source.first - 1]?.text !== ",")
    return false;
  const next = tokens[cue + 1];
  return (
    cue === frame.last ||
    next === undefined ||
    /^[.,;]$/.test(next.text) ||
    next.partOfSpeech === "ADP" ||
    timeWord.test(next.text)
  );
}

/** A clause without "that": a noun phrase and then a finite verb, soon. */
function startsClause(tokens: Token[], frame: Frame, at: number): boolean {
  const token = tokens[at];
  if (!token || at > frame.last || (frame.quoted(at) && at !== frame.first)) return false;
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ|ADP|ADV)$/.test(token.partOfSpeech)) return false;
  for (let i = at + 1; i <= Math.min(frame.last, at + 22); i++) {
    const next = tokens[i];
    if (!next || /^[;:]$/.test(next.text)) return false;
    if (
      (next.partOfSpeech === "VERB" &&
        !/ing$/.test(next.text) &&
        tokens[i - 1]?.text.toLowerCase() !== "to" &&
        tokens[i - 1]?.text !== "-") ||
      next.partOfSpeech === "AUX"
    )
      return true;
  }
  return false;
}

function hasWord(tokens: Token[], frame: Frame, at: number, pattern: RegExp, reach: number): boolean {
  for (let i = at + 1; i <= Math.min(frame.last, at + reach); i++)
    if (pattern.test(tokens[i]?.text.toLowerCase() ?? "")) return true;
  return false;
}

function skipComma(tokens: Token[], at: number): number {
  return tokens[at]?.text === "," ? at + 1 : at;
}

function spanBetween(tokens: Token[], first: number, last: number): Span | null {
  let end = last;
  while (end >= first && /^[.,;:]$/.test(tokens[end]?.text ?? "")) end--;
  const from = tokens[first];
  const to = tokens[end];
  return from && to && first <= end ? { start: from.span.start, end: to.span.end } : null;
}

/** What one cue reports ends where the next begins: "… insisted that A, and indicated that B". */
function closeAtNextCue(cues: Cue[], tokens: Token[]): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1];
    const content = cue.content;
    const boundary =
      next && next.ruleId !== "quotes/according-to" && next.ruleId !== "quotes/suffix"
        ? boundaryBefore(tokens, cue, next)
        : null;
    if (!content || boundary === null || boundary <= content.start || boundary >= content.end) return cue;
    return { ...cue, content: { start: content.start, end: boundary } };
  });
}

function boundaryBefore(tokens: Token[], cue: Cue, next: Cue): number | null {
  for (let i = next.first - 1; i > cue.last; i--) {
    if (/^(?:and|but|while|with)$/i.test(tokens[i]?.text ?? "") && next.first - i <= 8) {
      const end = tokens[i - 1]?.text === "," ? tokens[i - 2] : tokens[i - 1];
      return end?.span.end ?? null;
    }
  }
  return null;
}
