import type { Actor } from "#lib/domain/actor.ts";
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Attribution } from "#lib/domain/attribution.ts";
import type { ActorMention, CountryMention, TimeMention, WeaponMention } from "#lib/domain/mention.ts";
import type { Quote } from "#lib/domain/quote.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import type { Lexicon } from "#lib/lexicon/load-lexicon.ts";
import type { Cue } from "#lib/pipeline/5-quotes/cue.ts";
import { findCues } from "#lib/pipeline/5-quotes/find-cues.ts";
import { buildFrames, type Frame, quoteLookup } from "#lib/pipeline/5-quotes/frame.ts";
import { findQuoteSpans } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";
import { findTurns, type Turn } from "#lib/pipeline/5-quotes/rules/find-turns.ts";
import { pickQuotes } from "#lib/pipeline/5-quotes/rules/pick-quotes.ts";
import { relayedSource } from "#lib/pipeline/5-quotes/rules/relayed-source.ts";
import {
  newSpeakerMemory,
  rememberSpeaker,
  resolveSource,
  type SourceContext,
  type SpeakerMemory,
} from "#lib/pipeline/5-quotes/rules/resolve-source.ts";
import { nounPhraseRight } from "#lib/text/noun-phrase.ts";
import { contains, firstAtOrAfter, itemsWithin, lastStartingBy, overlaps } from "#lib/text/span-helpers.ts";

export type QuoteInput = {
  article: CleanArticle;
  sentences: Span[];
  tokens: Token[];
  times: TimeMention[];
  weapons: WeaponMention[];
  countries: CountryMention[];
  actors: ActorMention[];
  /** Outlets that the story names, by start. */
  outlets: { span: Span; actor: Actor }[];
  lexicon: Lexicon;
};

/**
 * Stage 5: find quotations and every other act of reporting, and say whose words they are.
 * In:      CleanArticle, sentences, tokens and the mentions of stages 3 and 4
 * Out:     Quote[] and Attribution[], by start; utterances: the sentences, joined where one quotation runs over several;
 *          turns of a transcript, by start
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 */
export function attributeQuotes(input: QuoteInput): {
  quotes: Quote[];
  attributions: Attribution[];
  utterances: Span[];
  turns: Turn[];
} {
  const { article, tokens, outlets, lexicon } = input;
  const { text } = article;
  const marks = findQuoteSpans(text, article.paragraphs);
  const context: SourceContext = {
    text,
    actors: input.actors,
    people: input.actors.filter((mention) => mention.actor.kind === "person"),
    countries: input.countries,
    outlets,
    outletNames: new Set(outlets.map((outlet) => outlet.actor.name)),
    publisher: article.outlet.name,
    lexicon,
  };
  const memory = newSpeakerMemory();
  const turns = findTurns(article, input.actors);
  const attributions: Attribution[] = [];
  const quotes: Quote[] = [];
  const isTime = within(
    input.times.map((time) => time.span),
    tokens,
  );
  const isName = within(
    [
      ...input.weapons.map((weapon) => weapon.span),
      ...context.people.map((person) => person.span),
      ...context.outlets.map((outlet) => outlet.span),
    ],
    tokens,
  );
  let carried: Actor | null = null;
  const frames = buildFrames(text, input.sentences, tokens, marks, (word) =>
    Boolean(lexicon.cueByForm.get(word)?.frames.includes("quote")),
  );
  for (const frame of frames) {
    memory.turn = lastStartingBy(turns, frame.span.start)?.speaker ?? null;
    const isHeadline = article.title !== null && contains(article.title, frame.span);
    const cues = findCues({ tokens, frame, lexicon, isTime, isName, isHeadline });
    const here = passOn(attributeInTurn(cues, frame, tokens, context, memory), context);
    attributions.push(...here);
    if (here.every(({ speaker }) => speaker === null))
      memory.subject = subjectOf(frame, tokens, context, memory);
    const found = pickQuotes(frame, here, input, carried);
    quotes.push(...found);
    attributions.push(...reportsInside(frame, found, input, context, memory, isTime, isName));
    const spoke: Actor | null =
      found.findLast((quote) => quote.speaker !== null)?.speaker ??
      here.findLast((attribution) => attribution.speaker !== null)?.speaker ??
      null;
    memory.previous = spoke;
    // A quotation right after a speaker's words, with no cue of its own, goes on with the same speaker.
    carried = spoke ?? (found.length > 0 ? carried : null);
  }
  return {
    quotes,
    attributions: attributions.sort((a, b) => a.cueSpan.start - b.cueSpan.start),
    utterances: frames.map((frame) => frame.span),
    turns,
  };
}

/** From left to right; who speaks in what another reports is not the one that a later "he" means. */
function attributeInTurn(
  cues: Cue[],
  frame: Frame,
  tokens: Token[],
  context: SourceContext,
  memory: SpeakerMemory,
): Attribution[] {
  const here: Attribution[] = [];
  for (const cue of cues) {
    const at = tokens[cue.first]?.span.start ?? 0;
    const isCredit = /suffix|according-to|headline/.test(cue.ruleId);
    const isEmbedded =
      !isCredit &&
      here.some(
        ({ content, speaker, ruleId, relative }) =>
          speaker !== null &&
          !relative &&
          content !== null &&
          content.start <= at &&
          at < content.end &&
          /that-clause|bare-clause/.test(ruleId),
      );
    const attribution = attribute(cue, frame, tokens, context, memory, isEmbedded);
    // A headline's "Ukraine war: …" names a subject, not a speaker.
    if (attribution.ruleId !== "quotes/headline-source" || isSpeaker(attribution)) here.push(attribution);
  }
  return here;
}

function isSpeaker({ speaker, generic, content, cueSpan }: Attribution): boolean {
  const isBehind = content !== null && content.end <= cueSpan.start;
  if (generic) return isBehind;
  return speaker !== null && (isBehind || speaker.kind === "person" || speaker.kind === "organization");
}

/** The person whom a sentence without a speaker is about: its subject; "he" goes on with the one before. */
function subjectOf(
  frame: Frame,
  tokens: Token[],
  { people, text }: SourceContext,
  memory: SpeakerMemory,
): Actor | null {
  const first = tokens[frame.first];
  if (!first || frame.quoted(frame.first)) return null;
  if (/^(?:he|she|his|her)$/i.test(first.text)) return memory.subject;
  const range = nounPhraseRight(tokens, frame.first, frame.last, frame.quoted);
  const end = tokens[range.last]?.span.end ?? first.span.end;
  // "The region's head, Radiy Khabirov, gave a different account": the name behind the comma.
  const apposition = tokens[range.last + 1]?.text === "," ? tokens[range.last + 2]?.span.start : undefined;
  const person =
    itemsWithin(people, { start: first.span.start, end }).at(-1) ??
    people[firstAtOrAfter(people, apposition ?? text.length)];
  if (person && person.span.start >= end && person.span.start !== apposition) return null;
  return person && !/^['’]s?(?!\p{L})/u.test(text.slice(person.span.end, person.span.end + 3))
    ? person.actor
    : null;
}

function attribute(
  cue: Cue,
  frame: Frame,
  tokens: Token[],
  context: SourceContext,
  memory: SpeakerMemory,
  isEmbedded = false,
): Attribution {
  const span = (first: number, last: number): Span => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[last]?.span.end ?? 0,
  });
  const source = cue.source ? span(cue.source.first, cue.source.last) : null;
  const resolved = source
    ? resolveSource(source, context, memory, cue.lemma)
    : { actor: null, generic: true };
  const cueSpan = span(cue.first, cue.last);
  const relayed = relayedSource(tokens, frame, cue);
  const original = relayed ? resolveSource(span(relayed.first, relayed.last), context, memory) : null;
  const speaker = original?.actor ?? resolved.actor;
  // Who asks does not take the word: "he responded" is the one asked.
  if (
    speaker &&
    !isEmbedded &&
    !cue.negated &&
    cue.cueClass !== "asking" &&
    cue.ruleId !== "quotes/passive-cue"
  )
    rememberSpeaker(memory, speaker);
  const parts = [cueSpan, ...(source ? [source] : []), ...(cue.content ? [cue.content] : [])];
  const { content } = cue;
  const direct = content === null || frame.quotes.some((quote) => overlaps(quote.outer, content));
  return {
    span: {
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    },
    source,
    cueSpan,
    cue: context.text.slice(cueSpan.start, cueSpan.end),
    lemma: cue.lemma,
    cueClass: cue.cueClass,
    content: cue.content,
    speaker,
    relay: original?.actor ? resolved.actor : null,
    generic: cue.generic || resolved.generic,
    negated: cue.negated,
    relative: cue.relative,
    direct,
    sentence: frame.sentence,
    ruleId: cue.ruleId,
  };
}

/** "'…,' he said, PTI reported": an outlet behind somebody's words carries them. */
function passOn(here: Attribution[], { outletNames }: SourceContext): Attribution[] {
  return here.map((outer) => {
    const relay = outer.speaker;
    if (!relay || outer.relay || outer.ruleId !== "quotes/suffix" || !outletNames.has(relay.name))
      return outer;
    const inner = here.findLast(
      ({ speaker, cueSpan }) =>
        speaker !== null && !outletNames.has(speaker.name) && cueSpan.end <= outer.cueSpan.start,
    );
    return inner ? { ...outer, speaker: inner.speaker, relay } : outer;
  });
}

/** An outlet that is quoted reports in turn: "'Ukraine's air force said that …,' ABC reports". It is the relay. */
function reportsInside(
  frame: Frame,
  quotes: Quote[],
  input: QuoteInput,
  context: SourceContext,
  memory: SpeakerMemory,
  isTime: (index: number) => boolean,
  isName: (index: number) => boolean,
): Attribution[] {
  const { tokens, lexicon } = input;
  return quotes.flatMap((quote) => {
    const relay = quote.speaker;
    if (!relay || !context.outletNames.has(relay.name)) return [];
    const first = firstAtOrAfter(tokens, quote.span.start);
    const last = firstAtOrAfter(tokens, quote.span.end) - 1;
    const inner: Frame = {
      span: quote.span,
      first,
      last,
      sentence: frame.sentence,
      ...quoteLookup(tokens, first, last, []),
    };
    return findCues({ tokens, frame: inner, lexicon, isTime, isName, isHeadline: false })
      .map((cue) => attribute(cue, inner, tokens, context, memory))
      .filter((attribution) => attribution.speaker !== null && attribution.content !== null)
      .map((attribution) => ({ ...attribution, relay }));
  });
}

function within(spans: Span[], tokens: Token[]): (index: number) => boolean {
  const marked = new Set<number>();
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (at > 0 && (tokens[at]?.span.start ?? 0) >= span.start) at--;
    while (at < tokens.length && (tokens[at]?.span.start ?? 0) < span.end) {
      if ((tokens[at]?.span.start ?? 0) >= span.start) marked.add(at);
      at++;
    }
  }
  return (index) => marked.has(index);
}
