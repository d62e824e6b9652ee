/**
 * quotes/that-clause, quote-before, quote-after, suffix, bare-clause, passive-cue and the other frames of a verb: a verb
 * that reports, with the source and the words that it reports.
 * Match:     "Barrot told the BBC that …", "…, the sources said", "accused the US of …", "It was feared that …",
 *            "ruled out a ceasefire", "did not specify whether …"
 * Near miss: "added troops", "a noted scientist", "…, fearing open war" (a motive), "called at 3 a.m."
 * Source:    seeds/lexicon/reporting-verbs.json; frames after VerbNet's communication classes
 * Order:     the most telling frame first: a clause with "that", a quotation, a suffix, then what needs a guess
 */
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { CueEntry } from "#lib/lexicon/lexicon-schemas.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";
import {
  fillsGap,
  hasWord,
  isInserted,
  isSuffix,
  skipAfterCue,
  spanBetween,
  startsClause,
} from "#lib/pipeline/5-quotes/cue-content.ts";
import { byAgent, mainSubject, sourceOf } from "#lib/pipeline/5-quotes/cue-source.ts";
import { skipped, timeWord } from "#lib/pipeline/5-quotes/cue-words.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { actsAsVerb, isNegated, isPassive } from "#lib/pipeline/5-quotes/verb-form.ts";
import { nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

/** Between a cue and the mark of the quotation behind it: a colon or a comma and a space. */
const maxMarkGapCodeUnits = 2;
/** "'…,' the head of the regional military administration said": the words of a source between quotation and cue. */
const maxSourceTokens = 14;
/** "Conceding that a deal was likely, Obama said": the words of a participle that opens a sentence. */
const maxOpeningTokens = 30;
/** "at “fewer than 300”": the words before a figure. */
const maxFigureTokens = 4;
/** "said no": fewer words are no clause. */
const fewestClauseTokens = 4;
/** "who did not want": between a relative pronoun and its verb. */
const maxRelativeLead = 5;

/** "called Sunday's joint statement of the three powers 'absurd'": the words of an object before its complement. */
const maxObjectTokens = 14;

/** Verbs that tell through a preposition: "warned of", "admitted to", "railed about", "took issue with", "agreed with". */
const speaksAbout =
  /^(?:call|caution|insist|warn|advocate|argue|push|urge|press|appeal|speak|speak out|talk|admit|confess|complain|boast|brag|rail|rant|lash out|hit out|hit back|push back|take issue|take aim|object|apologi[sz]e|agree|disagree|hint|allude|testify|worry|fret|gripe|grumble|joke|comment|weigh in|bristle|backpedal|backtrack|hold forth|double down|protest|refer)$/;

/** Neutral verbs whose object is what is told: "described at least six explosions"; not "addressed the crowd". */
const tellsWithObject = /^(?:report|describe|detail|outline|recount|cite|narrate)$/;

/** "called the threat regrettable": verbs that name their object, where a complement stands behind it. */
const namesThings = /^(?:call|label|brand|term|deem|dub|describe)$/;

/** The longest form first: "ruled out" before "ruled", "called for" before "called". */
export function verbCue(context: CueContext, at: number): Cue | null {
  const { tokens, frame, lexicon } = context;
  if (context.isName(at) || !actsAsVerb(tokens, frame, at, context.isHeadline)) return null;
  for (const form of formsAt(tokens, frame, at, lexicon)) {
    const cue = cueOfForm(context, at, form.last, form.entry);
    if (cue) return cue;
  }
  return null;
}

type Form = { entry: CueEntry; last: number };

/** The reporting verbs that the words from `at` on spell, the longest first. */
function formsAt(tokens: Token[], frame: Frame, at: number, lexicon: Lexicon): Form[] {
  const forms: Form[] = [];
  let words = "";
  const limit = Math.min(frame.last, at + lexicon.maxCueWords - 1);
  for (let i = at; i <= limit && (i === at || !frame.quoted(i)); i++) {
    words += `${i > at ? " " : ""}${tokens[i]?.lower ?? ""}`;
    const entry = lexicon.cueByForm.get(words);
    if (entry) forms.unshift({ entry, last: i });
  }
  return forms;
}

function cueOfForm(context: CueContext, at: number, last: number, entry: CueEntry): Cue | null {
  const { tokens, frame } = context;
  const form = tokens[at]?.lower ?? "";
  const after = skipAfterCue(tokens, frame, last, context.isTime);
  const next = tokens[after];
  const nextWord = next && after <= frame.last ? next.lower : "";
  const behind = frame.quoteFrom(tokens[last]?.span.end ?? 0);
  const quoteAfter =
    behind !== undefined && behind.outer.start <= (next?.span.end ?? frame.span.end) + maxMarkGapCodeUnits;
  const ahead = frame.quoteUpTo(tokens[at]?.span.start ?? 0);
  const quoteBefore = ahead !== undefined && quoteReaches(tokens, frame, ahead.outer.end, at);
  const has = (name: CueEntry["frames"][number]) => entry.frames.includes(name);
  const passive = isPassive(tokens, at);
  const negated = isNegated(tokens, frame, at);
  const make = (content: Span | null, ruleId: string, source: TokenRange | null, generic = false): Cue => ({
    first: at,
    last,
    lemma: entry.lemma,
    cueClass: entry.class,
    source,
    content,
    generic,
    negated,
    relative: isInRelative(tokens, frame, at),
    ruleId,
  });

  const said = saidAfter(tokens, frame, last);
  if (said !== null && /^(?:quote|cite|report)$/.test(entry.lemma) && passive) {
    const subject = sourceOf(tokens, frame, at, false);
    const isClause = tokens[said + 1]?.lower === "that" || (!quoteAfter && !quoteBefore);
    return (
      subject &&
      make(
        isClause
          ? spanBetween(tokens, tokens[said + 1]?.lower === "that" ? said + 2 : said + 1, frame.last)
          : null,
        "quotes/quoted-as-saying",
        subject,
      )
    );
  }
  if (passive) {
    const by = byAgent(tokens, frame, last);
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
        : by && tokens[by.last + 1]?.text === "as"
          ? spanBetween(tokens, by.last + 1, frame.last)
          : spanBetween(tokens, frame.first, at),
      "quotes/passive-cue",
      by,
      !by,
    );
  }
  const isParticiple = hangsOnSubject(tokens, frame, at);
  const source =
    (isParticiple ? subjectOfParticiple(context, at) : null) ?? sourceOf(tokens, frame, at, quoteBefore);
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
  if (source.first === last + 1 && tokens[at - 1]?.text === ",")
    return make(spanBetween(tokens, frame.first, at - 2), "quotes/suffix", source);
  if (isInserted(tokens, frame, last, source))
    return make(spanBetween(tokens, frame.first, frame.last), "quotes/suffix", source);
  if (has("that") && fillsGap(tokens, frame, last, source))
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/bare-clause", source);
  if (isSuffix(tokens, frame, last, source))
    return make(spanBetween(tokens, frame.first, source.first - 2), "quotes/suffix", source);
  // "…, fearing open war": a participle without a clause or a quotation tells a motive, it reports nothing.
  if (
    /ing$/.test(form) &&
    !isProgressive(tokens, frame, at) &&
    !(has("that") && startsClause(tokens, frame, after)) &&
    (!isParticiple || /^(?:thinking|neutral|asserting)$/.test(entry.class))
  )
    return null;
  if (has("at") && putsFigure(tokens, frame, last))
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/figure-frame", source);
  if (has("of") && hasWord(tokens, frame, last, /^(?:of|for|against)$/, 10))
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/of-frame", source);
  // "what the navy calls 'the heaviest strike'"
  if (namesThings.test(entry.lemma) && quoteAfter && /^what$/i.test(tokens[source.first - 1]?.text ?? ""))
    return make(null, "quotes/quote-after", source);
  if (
    has("that") &&
    ((startsClause(tokens, frame, after) && !isReduced(tokens, last, entry)) ||
      saysSomething(tokens, frame, last, entry, source))
  )
    return make(spanBetween(tokens, after, frame.last), "quotes/bare-clause", source);
  if (has("infinitive") && nextWord === "to")
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/infinitive", source);
  if (
    has("as") &&
    (hasWord(tokens, frame, last, /^as$/, maxObjectTokens) || namesInMarks(tokens, frame, last))
  )
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/as-frame", source);
  if (
    has("object") &&
    next &&
    after <= frame.last &&
    (/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|VERB|ADV)$/.test(next.partOfSpeech) ||
      /^(?:at least|up to|more than|about|around|over)/i.test(`${next.text} ${tokens[after + 1]?.text}`)) &&
    (entry.class !== "neutral" ||
      tellsWithObject.test(entry.lemma) ||
      (namesThings.test(entry.lemma) && hasComplement(tokens, frame, after)))
  )
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/object-frame", source);
  if (/^(?:for|on|against|of|to|about|at|with|over)$/.test(nextWord) && speaksAbout.test(entry.lemma))
    return make(spanBetween(tokens, last + 1, frame.last), "quotes/prepositional", source);
  if (negated && /^(?:comment|elaborate|respond|confirm|specify|disclose|say|clarify)$/.test(entry.lemma))
    return make(spanBetween(tokens, at, frame.last), "quotes/withheld", source);
  return null;
}

/** "was quoted by the agency as saying": where the verb of saying stands. */
function saidAfter(tokens: Token[], frame: Frame, last: number): number | null {
  for (let i = last + 1; i < Math.min(frame.last, last + maxObjectTokens) && !frame.quoted(i); i++)
    if (
      tokens[i]?.lower === "as" &&
      /^(?:saying|telling|stating|claiming|declaring)$/.test(tokens[i + 1]?.lower ?? "")
    )
      return i + 1;
  return null;
}

/** "put the toll at five": a figure behind "at". */
function putsFigure(tokens: Token[], frame: Frame, last: number): boolean {
  for (let i = last + 1; i < Math.min(frame.last, last + maxObjectTokens); i++)
    if (tokens[i]?.text === "at")
      return tokens
        .slice(i + 1, i + 1 + maxFigureTokens)
        .some((token) => token.partOfSpeech === "NUM" || /^\p{N}/u.test(token.text));
  return false;
}

/** "The Houthis say its owner trades with Israel": behind "say" a clause stands, also where the tagger finds no verb in it. */
function saysSomething(
  tokens: Token[],
  frame: Frame,
  last: number,
  { lemma }: CueEntry,
  source: TokenRange,
): boolean {
  const next = tokens[last + 1];
  return (
    lemma === "say" &&
    source.last < last &&
    last + fewestClauseTokens <= frame.last &&
    next !== undefined &&
    !frame.quoted(last + 1) &&
    /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.partOfSpeech) &&
    !timeWord.test(next.text)
  );
}

/** "Fragments found in the crater": a participle that only describes; what one finds or sees without "that" is a thing. */
function isReduced(tokens: Token[], last: number, { lemma }: CueEntry): boolean {
  return (
    tokens[last + 1]?.partOfSpeech === "ADP" &&
    /^(?:find|see|hear|discover|note|notice|record|detect|observe|spot|show|reveal|identify)$/.test(lemma)
  );
}

/** "is calling for", "has been warning": a finite verb in two words. */
function isProgressive(tokens: Token[], frame: Frame, at: number): boolean {
  let i = at - 1;
  while (i > frame.first && tokens[i]?.partOfSpeech === "ADV") i--;
  return i >= frame.first && /^(?:is|are|was|were|been|be|['’](?:s|re|m))$/i.test(tokens[i]?.text ?? "");
}

/** "…, adding that", "by saying that", "Conceding that …, he": a participle that takes its subject from its sentence. */
function hangsOnSubject(tokens: Token[], frame: Frame, at: number): boolean {
  if (!/ing$/i.test(tokens[at]?.text ?? "")) return false;
  return (
    at === frame.first ||
    /^(?:,|–|—|by|while|before|after|in|when|without|and)$/i.test(tokens[at - 1]?.text ?? "")
  );
}

/** The subject of the cue before it, else of the sentence; of the first clause's participle, the one behind its comma. */
function subjectOfParticiple({ tokens, frame, previous }: CueContext, at: number): TokenRange | null {
  const opens = at === frame.first || (at === frame.first + 1 && tokens[at - 1]?.text !== ",");
  if (!opens) return previous?.source ?? mainSubject(tokens, frame, at);
  for (let i = at + 1; i < Math.min(frame.last, at + maxOpeningTokens); i++)
    if (tokens[i]?.text === "," && !frame.quoted(i))
      return tokens[i + 1]?.partOfSpeech === "VERB" || frame.quoted(i + 1)
        ? null
        : nounPhraseRight(tokens, i + 1, frame.last, frame.quoted);
  return null;
}

/** "who said", "who has never denied": a relative pronoun right before the cue and what leads up to it. */
function isInRelative(tokens: Token[], frame: Frame, at: number): boolean {
  let i = at - 1;
  while (i > frame.first && (skipped.test(tokens[i]?.text ?? "") || tokens[i]?.partOfSpeech === "ADV")) i--;
  return i > frame.first && /^(?:who|which|that)$/i.test(tokens[i]?.text ?? "");
}

/** An adjective or a second noun phrase behind the object: "called the threat regrettable", "called it a lie". */
function hasComplement(tokens: Token[], frame: Frame, at: number): boolean {
  const object = /^(?:it|him|her|them|this|that)$/i.test(tokens[at]?.text ?? "")
    ? at
    : nounPhraseRight(tokens, at, frame.last, frame.quoted).last;
  const next = tokens[object + 1];
  return (
    next !== undefined &&
    object + 1 <= frame.last &&
    (/^(?:ADJ|DET)$/.test(next.partOfSpeech) || tokens[object]?.partOfSpeech === "ADJ")
  );
}

/** "called the statement 'absurd'": a quotation right behind the noun or pronoun that it names. */
function namesInMarks(tokens: Token[], frame: Frame, last: number): boolean {
  for (let i = last + 1; i <= Math.min(frame.last, last + maxObjectTokens); i++)
    if (frame.quoted(i))
      return i > last + 1 && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.partOfSpeech ?? "");
  return false;
}

function quoteReaches(tokens: Token[], frame: Frame, quoteEnd: number, cue: number): boolean {
  let between = 0;
  for (let i = cue - 1; i >= frame.first; i--) {
    const token = tokens[i];
    if (!token || token.span.start < quoteEnd) break;
    // "'…,' a doctor, who did not want to give his name, told the BBC"
    const aside = token.text === "," ? relativeBefore(tokens, frame, i) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    const who = token.partOfSpeech === "VERB" ? whoBefore(tokens, frame, i) : null;
    if (who !== null) {
      i = who;
      continue;
    }
    if (frame.quoted(i) || (token.partOfSpeech === "VERB" && !skipped.test(token.text))) return false;
    between++;
  }
  return between <= maxSourceTokens;
}

/** "a nurse who gave her name as Oksana told the BBC": the relative pronoun right before a verb. */
function whoBefore(tokens: Token[], frame: Frame, verb: number): number | null {
  for (let i = verb - 1; i > Math.max(frame.first, verb - maxRelativeLead); i--) {
    if (/^(?:who|whose)$/i.test(tokens[i]?.text ?? "")) return i;
    if (!/^(?:AUX|ADV|PART)$/.test(tokens[i]?.partOfSpeech ?? "")) return null;
  }
  return null;
}

/** The comma before the relative clause that ends at a comma. */
function relativeBefore(tokens: Token[], frame: Frame, comma: number): number | null {
  for (let i = comma - 1; i > Math.max(frame.first, comma - maxOpeningTokens); i--)
    if (/^(?:who|whose|which)$/i.test(tokens[i]?.text ?? "") && tokens[i - 1]?.text === ",") return i - 1;
  return null;
}
