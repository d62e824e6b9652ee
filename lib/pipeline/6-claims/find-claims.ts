import type { Actor } from "#lib/domain/actor.ts";
import type { CleanArticle } from "#lib/domain/article.ts";
import type { Attribution } from "#lib/domain/attribution.ts";
import type { ClaimMention, ClaimPosition } from "#lib/domain/claim.ts";
import type { TimeMention, WeaponMention } from "#lib/domain/mention.ts";
import type { Quote } from "#lib/domain/quote.ts";
import type { Span } from "#lib/domain/span.ts";
import type { Token } from "#lib/domain/token.ts";
import { findQuantities } from "#lib/pipeline/6-claims/rules/find-quantities.ts";
import {
  judgeCertainty,
  judgeModality,
  quotedCertainty,
} from "#lib/pipeline/6-claims/rules/judge-certainty.ts";
import {
  type Clause,
  clauseSpan,
  hasVerb,
  splitClauses,
  tellsResult,
} from "#lib/pipeline/6-claims/rules/split-clauses.ts";
import { overlapTest } from "#lib/text/overlap-test.ts";
import { contains, firstAtOrAfter, itemsWithin, lastStartingBy, overlaps } from "#lib/text/span-helpers.ts";

export type ClaimInput = {
  article: CleanArticle;
  tokens: Token[];
  utterances: Span[];
  quotes: Quote[];
  attributions: Attribution[];
  /** Turns of a transcript, by start. */
  turns: { span: Span; speaker: Actor }[];
  times: TimeMention[];
  weapons: WeaponMention[];
};

/** A claim of fewer words is a fragment: a heading, a label, a cut line. */
const minClaimWords = 4;
/** "killing 46": what came of a strike is told in two words. */
const minResultWords = 2;
/** A claim with this much of it in quotation marks is its speaker's. */
const minQuotedShare = 0.6;
/** "who spoke on condition of anonymity": how a source speaks, not what it says. */
const anonymity =
  /^(?:who|speaking|[^"“”]{2,60}\bspoke)\b.*\b(?:anonymity|not to be (?:named|identified)|not authori[sz]ed to (?:speak|comment))/i;
/** From here on the quotation, not the credit around it, tells whether the thing has happened: half of the words. */
const minModalQuotedShare = 0.5;
/** "the spokesperson said on Monday" */
const mostBehindCue = 14;
/** How an addition behind a comma begins. */
const ownAddition =
  /^(?:(?:which|where|who|whose)\b|the (?:first|second|third|fourth|fifth|largest|biggest|deadliest|heaviest|worst|latest|most) (?:\p{Ll}+ ){0,3}(?:time|attack|strike|launch|raid|barrage|salvo|incident|test|use)\b)/iu;
const longestOpening = 60;
/** Closing marks behind a question mark. */
const maxMarksCodeUnits = 8;

/**
 * Stage 6: find claims: propositions that a source or the outlet itself makes.
 * In:      CleanArticle, tokens, utterances, quotes, attributions, times, weapons
 * Out:     ClaimMention[], by start, not overlapping; eventIndex is null until stage 7 sets it
 * Offsets: UTF-16 code units into CleanArticle.text, [start, end)
 * Throws:  never on an article's text
 */
export function findClaims(input: ClaimInput): ClaimMention[] {
  const { text } = input.article;
  const claims: ClaimMention[] = [];
  const cues = input.attributions.map((attribution) => ({ span: attribution.cueSpan, attribution }));
  const position = positions(input.article);
  for (const utterance of input.utterances) {
    const ending = text.slice(Math.max(utterance.start, utterance.end - maxMarksCodeUnits), utterance.end);
    if (/\?["”’')]*$/.test(ending) && itemsWithin(input.quotes, utterance).length === 0) continue;
    const attributions = itemsWithin(cues, utterance).map((cue) => cue.attribution);
    claims.push(...claimsOf(utterance, attributions, position, input));
  }
  return claims;
}

function claimsOf(
  utterance: Span,
  attributions: Attribution[],
  position: (span: Span) => ClaimPosition,
  input: ClaimInput,
): ClaimMention[] {
  const { tokens } = input;
  const { text } = input.article;
  const first = firstAtOrAfter(tokens, utterance.start);
  const last = firstAtOrAfter(tokens, utterance.end) - 1;
  const quotes = itemsWithin(input.quotes, utterance);
  const isQuoted = overlapTest(quotes.map((quote) => quote.span));
  const quoted = (index: number) => {
    const token = tokens[index];
    return token !== undefined && isQuoted(token.span);
  };
  const clauses = splitClauses(
    tokens,
    first,
    last,
    quoted,
    new Set(attributions.map((attribution) => attribution.cueSpan.start)),
  );
  const claims: ClaimMention[] = [];
  let before: Reported | null = null;
  for (const clause of clauses) {
    const span = clauseSpan(tokens, clause);
    if (
      !span ||
      clause.last - clause.first + 1 < (opensWithResult(tokens, clause) ? minResultWords : minClaimWords) ||
      !(
        hasVerb(tokens, clause.first, clause.last) ||
        /^with(?:out)?$/i.test(tokens[clause.first]?.text ?? "") ||
        opensWithResult(tokens, clause) ||
        isHeadline(tokens, clause, position(span))
      )
    )
      continue;
    if (isOnlyAnonymity(text.slice(span.start, span.end))) continue;
    const attribution: Attribution | null =
      attributionOf(span, attributions, text) ?? (before && goesOn(before, span, text) ? before.by : null);
    if (attribution && isInterviewer(attribution)) continue;
    before = attribution && { by: attribution, end: span.end };
    claims.push(makeClaim(span, clause, attribution, quotes, position(span), input));
  }
  return claims;
}

/** A clause that ends with who said it. */
type Reported = { by: Attribution; end: number };

/** "Five rockets were tracked, the spokesperson said, and three were brought down": the credit in the middle rules both. */
function goesOn({ by, end }: Reported, { start }: Span, text: string): boolean {
  return (
    by.ruleId === "quotes/suffix" &&
    end - by.cueSpan.end <= mostBehindCue &&
    /^,? and $/.test(text.slice(end, start))
  );
}

/** A claim that says nothing but how its source spoke. One short look spares most the long pattern. */
function isOnlyAnonymity(words: string): boolean {
  return /anonym|not to be|not authori/i.test(words) && anonymity.test(words);
}

function opensWithResult(tokens: Token[], { first }: Clause): boolean {
  return [tokens[first], tokens[first + 1]].some((token) => token !== undefined && tellsResult(token));
}

/** The act of reporting that a clause stands under: one whose cue it holds, else one whose content holds it. */
function attributionOf(clause: Span, attributions: Attribution[], text: string): Attribution | null {
  const own = attributions.filter(
    (attribution) => contains(clause, attribution.cueSpan) && !isEmbedded(attribution, clause, text),
  );
  // "…was reportedly made": of several, the first that has a source; a suffix ("…, the sources said") rules the whole.
  const nested = own.find(
    (attribution) =>
      attribution.relay !== null &&
      own.some((outer) => outer !== attribution && outer.speaker?.name === attribution.relay?.name),
  );
  const first = own.filter(({ relative }) => !relative);
  const ruling =
    nested ??
    own.find(({ ruleId }) => ruleId === "quotes/suffix") ??
    (own.every(({ ruleId }) => !/that-clause|bare-clause|quote-/.test(ruleId))
      ? own.find(({ ruleId, speaker }) => ruleId === "quotes/according-to" && isInformant(speaker))
      : undefined) ??
    first.find(
      ({ ruleId, speaker, negated }) => ruleId !== "quotes/noun-cue" && (speaker !== null || negated),
    ) ??
    first.find((attribution) => attribution.speaker !== null || attribution.negated) ??
    own.find((attribution) => attribution.speaker !== null || attribution.negated) ??
    own[0];
  if (ruling) return ruling;
  // Behind a comma, both are the outlet's own: "…, where Ukrainian forces executed an operation", "…, the first time that".
  if (ownAddition.test(text.slice(clause.start, clause.start + longestOpening))) return null;
  return (
    attributions.find(
      (attribution) =>
        attribution.content !== null &&
        attribution.content.start <= clause.start &&
        clause.start < attribution.content.end,
    ) ?? null
  );
}

/** "Kyiv will press for more missiles, according to a diplomat": who tells it; an outlet or a paper only passes it on. */
function isInformant(speaker: Actor | null): boolean {
  return (
    speaker !== null &&
    (speaker.kind === "person" ||
      (speaker.kind === "unnamed" &&
        /(?:official|diplomat|source|aide|expert|person|people|officer)s?\b/i.test(speaker.name)))
  );
}

/** "Moscow launches missile blitz, killing four": headlines drop what makes a verb plain; any form of one will do. */
function isHeadline(tokens: Token[], { first, last }: Clause, position: ClaimPosition): boolean {
  if (position !== "headline") return false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (/^(?:VERB|AUX)$/.test(token.partOfSpeech)) return true;
    // The tagger takes "Israel strikes" for two nouns.
    if (i > first && /^\p{Ll}+[^s]s$/u.test(token.text) && tokens[i - 1]?.partOfSpeech === "PROPN")
      return true;
  }
  return false;
}

/** What an interviewer asks is a question, not a claim. */
function isInterviewer({ cueClass, speaker }: Attribution): boolean {
  return (
    /^(?:asking|demanding)$/.test(cueClass) &&
    speaker !== null &&
    /\b(?:interviewer|journalists?|reporters?|correspondent|anchor|host|presenter|moderator)\b/i.test(
      `${speaker.role ?? ""} ${speaker.kind === "unnamed" ? speaker.name : ""}`,
    )
  );
}

/** "In a move which Moscow said was a response, Russia launched …": the cue rules its relative clause alone. */
function isEmbedded(attribution: Attribution, clause: Span, text: string): boolean {
  const start = attribution.source?.start ?? attribution.cueSpan.start;
  if (start <= clause.start + 3) return false;
  // "…, which he said others should pay for": the relative clause is the claim, and he makes it.
  if (/^(?:which|who|whom|where|that|what)\s+$/i.test(text.slice(clause.start, start))) return false;
  // "a woman who gave her name as Lyudmyla told"
  if (/\bname(?: only)? as\s+$/i.test(text.slice(clause.start, start))) return false;
  if (attribution.ruleId === "quotes/noun-cue")
    return attribution.cueSpan.start - clause.start > 40 && !attribution.source;
  return (
    /\b(?:which|that|what|who|whom|as)\s+$/i.test(text.slice(clause.start, start)) &&
    !/[,;]\s*(?:which|who)\s+$/i.test(text.slice(clause.start, start))
  );
}

function makeClaim(
  span: Span,
  clause: Clause,
  attribution: Attribution | null,
  quotes: Quote[],
  position: ClaimPosition,
  input: ClaimInput,
): ClaimMention {
  const { text } = input.article;
  const words = text.slice(span.start, span.end);
  const content =
    attribution?.content && overlaps(attribution.content, span) ? intersect(attribution.content, span) : span;
  const plain = blankQuotes(text, content, quotes);
  const spoken = attribution ? null : spokenWords(span, quotes);
  const turn = attribution || spoken ? null : speakerOfTurn(span, input);
  const judged = spoken
    ? quotedCertainty(spoken)
    : judgeCertainty(
        plain,
        blankQuotes(text, span, quotes),
        attribution ?? (turn && { speaker: turn, generic: false, negated: false, lemma: "", cueClass: "" }),
      );
  const withheld = judged.certainty === "withheld";
  const isAnonymous = judged.certainty === "reported" && attribution?.speaker === null;
  return {
    span,
    text: words,
    speaker: withheld || isAnonymous ? null : (attribution?.speaker ?? spoken?.speaker ?? turn),
    relay: attribution?.relay ?? spoken?.relay ?? null,
    cue: attribution?.cue ?? null,
    cueSpan: attribution?.cueSpan ?? null,
    certainty: judged.certainty,
    speakerCertainty: judged.speakerCertainty,
    modality: judgeModality(
      quotes.length > 0 && isMostlyQuoted(plain) ? text.slice(content.start, content.end) : plain,
      attribution,
    ),
    position,
    quantities: findQuantities(
      text,
      input.tokens,
      clause.first,
      clause.last,
      input.weapons,
      itemsWithin(input.times, span).map((time) => time.span),
    ),
    eventIndex: null,
    ruleId: attribution
      ? "claims/attributed"
      : spoken
        ? "claims/quoted"
        : turn
          ? "claims/turn"
          : "claims/own-voice",
  };
}

/** Whose turn of a transcript a span stands in. */
function speakerOfTurn(span: Span, { turns }: ClaimInput): Actor | null {
  const turn = lastStartingBy(turns, span.start);
  return turn && contains(turn.span, span) ? turn.speaker : null;
}

/** A claim that is mostly somebody's quoted words, with no cue of its own: "'…,' he said. 'Two people were hurt.'" */
function spokenWords(span: Span, quotes: Quote[]): Quote | null {
  return (
    quotes.find(
      (quote) =>
        quote.speaker !== null &&
        Math.min(quote.span.end, span.end) - Math.max(quote.span.start, span.start) >=
          (span.end - span.start) * minQuotedShare,
    ) ?? null
  );
}

/** Words whose quotations were blanked: what happened is then told in the quotation. */
function isMostlyQuoted(plain: string): boolean {
  return plain.replace(/\s+/g, "").length < plain.length * (1 - minModalQuotedShare);
}

function blankQuotes(text: string, span: Span, quotes: Quote[]): string {
  let plain = text.slice(span.start, span.end);
  for (const quote of quotes) {
    if (!overlaps(quote.span, span)) continue;
    const from = Math.max(0, quote.span.start - span.start);
    const to = Math.min(plain.length, quote.span.end - span.start);
    plain = plain.slice(0, from) + " ".repeat(to - from) + plain.slice(to);
  }
  return plain;
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Where in the article a span stands; the article's parts are found once. */
function positions(article: CleanArticle): (span: Span) => ClaimPosition {
  const { title, standfirst } = article;
  const body = article.paragraphs.filter(
    (paragraph) => ![title, standfirst].some((head) => head && overlaps(head, paragraph)),
  );
  const lead = body[0];
  const end = body.length > 2 ? body.at(-1) : undefined;
  return (span) => {
    if (title && contains(title, span)) return "headline";
    if (standfirst && contains(standfirst, span)) return "standfirst";
    if (lead && contains(lead, span)) return "lead";
    return end && contains(end, span) ? "end" : "body";
  };
}
