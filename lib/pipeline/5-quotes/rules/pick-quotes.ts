/**
 * quotes/quotation: which of a frame's marked words are quotations, and whose.
 * Match:     "'We will answer,' the minister said"; two words in marks inside what he is said to have said
 * Near miss: the 'Oreshnik' missile, so-called "volunteers" in the outlet's own sentence, the title of a book
 * Source:    the guide to the gold; how news cuts quotations
 * Order:     after the cues, which say who may own them
 */
import type { Actor } from "#lib/domain/actor.ts";
import type { Attribution } from "#lib/domain/attribution.ts";
import type { Quote } from "#lib/domain/quote.ts";
import type { Span } from "#lib/domain/span.ts";
import type { QuoteInput } from "#lib/pipeline/5-quotes/attribute-quotes.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import type { QuoteSpan } from "#lib/pipeline/5-quotes/rules/find-quote-spans.ts";
import { contains, itemsWithin, trimSpan } from "#lib/text/span-helpers.ts";

type Placed = { span: Span; attribution: Attribution };

/** Words in marks that are fewer are no quotation by themselves: they need a cue that holds them, or a full stop. */
const minQuotedWords = 4;
/** A quotation carried on from the sentence before, with no cue of its own, must be this long. */
const minCarriedWords = 2;
/** … and nearly all of its sentence: a name or two may stand beside it. */
const maxWordsBesideCarried = 4;
/** In code units of distance between quotation and cue; fitted to the development texts, not to be read as exact. */
const maxCost = 220;
/** Words that a cue holds are its own from further off: each code unit counts for a quarter. */
const heldShare = 0.25;
const reachCodeUnits = maxCost / heldShare;
const costs = { otherQuoteBetween: 40, nobodyNamed: 30, farBehind: 80 };
/** A cue this far behind a quotation belongs to the next clause. */
const farBehindCodeUnits = 60;
/** The frames whose cue may own a quotation beside its content. */
const beside = /^quotes\/(?:quote|that-clause|suffix|according|bare)/;

/** Which of a frame's marked words are quotations, and whose. */
export function pickQuotes(
  frame: Frame,
  attributions: Attribution[],
  input: QuoteInput,
  carried: Actor | null,
): Quote[] {
  if (frame.quotes.length === 0) return [];
  const { text } = input.article;
  const quotes: Quote[] = [];
  const placed = attributions.map((attribution) => ({ span: attribution.cueSpan, attribution }));
  const isAlone = wordsBeside(frame, text) <= maxWordsBesideCarried;
  for (const mark of frame.quotes) {
    const inner = trimSpan(text, mark.inner);
    if (!inner || isNameOnly(inner, input) || isTitle(text.slice(inner.start, inner.end))) continue;
    const words = text.slice(inner.start, inner.end).split(/\s+/).length;
    const owner = nearestAttribution(mark, frame, placed);
    const isWhole = words >= minQuotedWords || /[.,!?…]$/.test(text.slice(inner.start, inner.end));
    if (!owner && !(isWhole && words >= minCarriedWords && isAlone && carried)) continue;
    if (owner?.negated && words < minQuotedWords) continue;
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

function wordsBeside(frame: Frame, text: string): number {
  let words = 0;
  let at = frame.span.start;
  for (const { outer } of [...frame.quotes, { outer: { start: frame.span.end, end: frame.span.end } }]) {
    words += text.slice(at, outer.start).match(/\p{L}+/gu)?.length ?? 0;
    at = outer.end;
  }
  return words;
}

/** "War and Peace": every word of weight in capitals, and no stop that ends it. */
function isTitle(words: string): boolean {
  const heavy = (words.match(/[\p{L}\p{M}'’-]{3,}/gu) ?? []).filter(
    (word) => !/^(?:and|the|for|from|with|into)$/.test(word),
  );
  return heavy.length >= 2 && heavy.every((word) => /^\p{Lu}/u.test(word)) && !/[.,!?…]$/.test(words);
}

/** A weapon's or another name in marks ('Oreshnik') is a name, not a quotation. */
function isNameOnly(inner: Span, input: QuoteInput): boolean {
  return [...itemsWithin(input.weapons, inner), ...itemsWithin(input.actors, inner)].some(
    (mention) => mention.span.end - mention.span.start >= (inner.end - inner.start) * 0.8,
  );
}

/**
 * The act of reporting that a quotation belongs to: one whose content holds it, else the nearest cue. Distance counts in
 * code units; a cue with another quotation between, or none whom it names, is further off.
 */
function nearestAttribution(mark: QuoteSpan, frame: Frame, attributions: Placed[]): Attribution | null {
  let best: { attribution: Attribution; cost: number } | null = null;
  const near = itemsWithin(attributions, {
    start: Math.max(0, mark.outer.start - reachCodeUnits),
    end: mark.outer.end + reachCodeUnits,
  });
  for (const { attribution } of near) {
    const { content, cueSpan: cue } = attribution;
    const holds = content !== null && contains(content, mark.inner);
    if (!holds && content !== null && !beside.test(attribution.ruleId)) continue;
    const isBehind = cue.start >= mark.outer.end;
    const distance = isBehind ? cue.start - mark.outer.end : Math.max(0, mark.outer.start - cue.end);
    const between = isBehind ? frame.quoteUpTo(cue.start) : frame.quoteFrom(cue.end);
    const cost =
      (holds ? distance * heldShare : distance) +
      (between !== undefined && between !== mark ? costs.otherQuoteBetween : 0) +
      (attribution.speaker ? 0 : costs.nobodyNamed) +
      (!holds && isBehind && distance > farBehindCodeUnits ? costs.farBehind : 0);
    if (!best || cost < best.cost) best = { attribution, cost };
  }
  return best && best.cost < maxCost ? best.attribution : null;
}
