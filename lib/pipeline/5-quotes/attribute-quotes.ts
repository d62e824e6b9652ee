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
import { findQuoteSpans, type QuoteSpan } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";
import { namedOutlets } from "#lib/pipeline/5-quotes/rules/name-outlets.ts";
import { relayedSource } from "#lib/pipeline/5-quotes/rules/relayed-source.ts";
import {
  resolveSource,
  type SourceContext,
  type SpeakerMemory,
} from "#lib/pipeline/5-quotes/rules/resolve-source.ts";
import { contains, firstAtOrAfter, itemsWithin, overlaps, trimSpan } from "#lib/text/span-helpers.ts";

export type QuoteInput = {
  article: CleanArticle;
  sentences: Span[];
  tokens: Token[];
  times: TimeMention[];
  weapons: WeaponMention[];
  countries: CountryMention[];
  actors: ActorMention[];
  lexicon: Lexicon;
};

/**
 * Stage 5: find quotations and every other act of reporting, and say whose words they are.
 * In:      CleanArticle, sentences, tokens and the mentions of stages 3 and 4
 * Out:     Quote[] and Attribution[], by start; utterances: the sentences, joined where one quotation runs over several
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 */
export function attributeQuotes(input: QuoteInput): {
  quotes: Quote[];
  attributions: Attribution[];
  utterances: Span[];
} {
  const { article, tokens, lexicon } = input;
  const { text } = article;
  const marks = findQuoteSpans(text, article.paragraphs);
  const context: SourceContext = {
    text,
    actors: input.actors,
    countries: input.countries,
    outlets: namedOutlets(article, lexicon),
    lexicon,
  };
  const memory: SpeakerMemory = { speakers: [] };
  const attributions: Attribution[] = [];
  const quotes: Quote[] = [];
  const isTime = within(
    input.times.map((time) => time.span),
    tokens,
  );
  const isName = within(
    [
      ...input.weapons.map((weapon) => weapon.span),
      ...input.actors.filter((actor) => actor.actor.kind === "person").map((actor) => actor.span),
      ...context.outlets.map((outlet) => outlet.span),
    ],
    tokens,
  );
  let carried: Actor | null = null;
  const frames = buildFrames(text, input.sentences, tokens, marks);
  for (const frame of frames) {
    const cues = findCues({ tokens, frame, lexicon, isTime, isName });
    const here = cues.map((cue) => attribute(cue, frame, tokens, context, memory));
    attributions.push(...here);
    const found = quotesOf(frame, here, input, carried);
    quotes.push(...found);
    attributions.push(...reportsInside(frame, found, input, context, memory, isTime, isName));
    const spoke: Actor | null =
      found.findLast((quote) => quote.speaker !== null)?.speaker ??
      here.findLast((attribution) => attribution.speaker !== null)?.speaker ??
      null;
    // A quotation right after a speaker's words, with no cue of its own, goes on with the same speaker.
    carried = spoke ?? (found.length > 0 ? carried : null);
  }
  return {
    quotes,
    attributions: attributions.sort((a, b) => a.cueSpan.start - b.cueSpan.start),
    utterances: frames.map((frame) => frame.span),
  };
}

function attribute(
  cue: Cue,
  frame: Frame,
  tokens: Token[],
  context: SourceContext,
  memory: SpeakerMemory,
): Attribution {
  const span = (first: number, last: number): Span => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[last]?.span.end ?? 0,
  });
  const source = cue.source ? span(cue.source.first, cue.source.last) : null;
  const resolved = source ? resolveSource(source, context, memory) : { actor: null, generic: true };
  const cueSpan = span(cue.first, cue.last);
  const relayed = relayedSource(tokens, frame, cue);
  const original = relayed ? resolveSource(span(relayed.first, relayed.last), context, memory) : null;
  const speaker = original?.actor ?? resolved.actor;
  // Who asks does not take the word: "he responded" is the one asked.
  if (speaker && !cue.negated && cue.cueClass !== "asking" && cue.ruleId !== "quotes/passive-cue")
    memory.speakers.push(speaker);
  const parts = [cueSpan, ...(source ? [source] : []), ...(cue.content ? [cue.content] : [])];
  const direct =
    cue.content === null ||
    frame.quotes.some((quote) => cue.content !== null && overlaps(quote.outer, cue.content));
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
    direct,
    sentence: frame.sentence,
    ruleId: cue.ruleId,
  };
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
    if (!relay || !context.outlets.some((outlet) => outlet.actor.name === relay.name)) return [];
    const first = firstAtOrAfter(tokens, quote.span.start);
    const last = firstAtOrAfter(tokens, quote.span.end) - 1;
    const inner: Frame = {
      span: quote.span,
      first,
      last,
      sentence: frame.sentence,
      ...quoteLookup(tokens, first, last, []),
    };
    return findCues({ tokens, frame: inner, lexicon, isTime, isName })
      .map((cue) => attribute(cue, inner, tokens, context, memory))
      .filter((attribution) => attribution.speaker !== null && attribution.content !== null)
      .map((attribution) => ({ ...attribution, relay }));
  });
}

/** Which of a frame's marked words are quotations, and whose. */
function quotesOf(
  frame: Frame,
  attributions: Attribution[],
  input: QuoteInput,
  carried: Actor | null,
): Quote[] {
  const { text } = input.article;
  const quotes: Quote[] = [];
  for (const mark of frame.quotes) {
    const inner = trimSpan(text, mark.inner);
    if (!inner || isNameOnly(inner, input)) continue;
    const words = text.slice(inner.start, inner.end).split(/\s+/).length;
    const owner = nearestAttribution(mark, frame, attributions);
    const isWhole = words >= 4 || /[.,!?…]$/.test(text.slice(inner.start, inner.end));
    if (!owner && !(isWhole && words >= 3 && carried)) continue;
    if (owner?.negated && words < 4) continue;
    quotes.push({
      span: inner,
      text: text.slice(inner.start, inner.end),
      speaker: owner ? owner.speaker : carried,
      relay: owner?.relay ?? null,
      cue: owner?.cue ?? null,
      cueSpan: owner?.cueSpan ?? null,
      ruleId: owner?.ruleId ?? "quotes/carried",
    });
  }
  return quotes;
}

/** A weapon's or another name in marks ('Oreshnik') is a name, not a quotation. */
function isNameOnly(inner: Span, input: QuoteInput): boolean {
  return [...itemsWithin(input.weapons, inner), ...itemsWithin(input.actors, inner)].some(
    (mention) => mention.span.end - mention.span.start >= (inner.end - inner.start) * 0.8,
  );
}

/**
 * The act of reporting that a quotation belongs to: one whose content holds it, else the nearest cue. Distance counts in
 * code units; a cue with another quotation between, or a clause's end between, is further off.
 */
function nearestAttribution(mark: QuoteSpan, frame: Frame, attributions: Attribution[]): Attribution | null {
  let best: { attribution: Attribution; cost: number } | null = null;
  for (const attribution of attributions) {
    const holds = attribution.content !== null && contains(attribution.content, mark.inner);
    const cue = attribution.cueSpan;
    const distance =
      cue.end <= mark.outer.start ? mark.outer.start - cue.end : Math.max(0, cue.start - mark.outer.end);
    const between = frame.quotes.some(
      (other) =>
        other !== mark &&
        ((other.outer.start >= cue.end && other.outer.end <= mark.outer.start) ||
          (other.outer.start >= mark.outer.end && other.outer.end <= cue.start)),
    );
    if (
      !holds &&
      attribution.content !== null &&
      !/^quotes\/(?:quote|that-clause|suffix|according|bare)/.test(attribution.ruleId)
    )
      continue;
    const cost =
      (holds ? distance / 4 : distance) +
      (between ? 40 : 0) +
      (attribution.speaker ? 0 : 30) +
      (!holds && cue.start > mark.outer.end && distance > 60 ? 80 : 0);
    if (!best || cost < best.cost) best = { attribution, cost };
  }
  return best && best.cost < 220 ? best.attribution : null;
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
