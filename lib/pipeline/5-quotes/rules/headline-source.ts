/**
 * quotes/headline-source: who says what a headline says, behind a colon or a dash, or before a colon.
 * Match:     "N. Korea fires ballistic missile into East Sea: JCS", "Air defenses down 93 drones — top brass",
 *            "Lavrov: Russia ready for talks"
 * Near miss: "Ukraine war: what we know on day 1,000" (a subject: whom it names does not speak)
 * Source:    headlines of Yonhap, TASS, Interfax, Reuters
 * Order:     after "according to"; no verb stands in such a credit
 */
import type { Token } from "#lib/domain/token.ts";
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";
import { spanBetween } from "#lib/pipeline/5-quotes/cue-content.ts";

/** "Russian Defense Ministry spokesman": the words of such a credit. */
const maxSourceTokens = 5;
/** What it says has a verb, and so more words than this. */
const minContentTokens = 3;

export function headlineSource({ tokens, frame, isHeadline }: CueContext, at: number): Cue | null {
  const mark = tokens[at];
  if (!isHeadline || !mark || !/^[:—–-]$/.test(mark.text) || at === frame.first || at === frame.last)
    return null;
  // A hyphen inside a word is no dash.
  if (mark.text === "-" && tokens[at - 1]?.span.end === mark.span.start) return null;
  const before = at - frame.first;
  const behind = frame.last - at;
  const isBehind =
    behind <= maxSourceTokens && before >= minContentTokens && isCredit(tokens, at + 1, frame.last);
  const isBefore =
    !isBehind &&
    mark.text === ":" &&
    before <= maxSourceTokens &&
    behind >= minContentTokens &&
    isCredit(tokens, frame.first, at - 1);
  if (!isBehind && !isBefore) return null;
  return {
    first: at,
    last: at,
    lemma: "say",
    cueClass: "neutral",
    source: isBehind ? { first: at + 1, last: frame.last } : { first: frame.first, last: at - 1 },
    content: isBehind ? spanBetween(tokens, frame.first, at - 1) : spanBetween(tokens, at + 1, frame.last),
    generic: false,
    negated: false,
    relative: false,
    ruleId: "quotes/headline-source",
  };
}

/** A noun phrase, with no verb and no quotation in it. */
function isCredit(tokens: Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || /^(?:VERB|AUX|PRON|SCONJ|NUM)$/.test(token.partOfSpeech) || /["“”‘]/.test(token.text))
      return false;
  }
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.partOfSpeech ?? "");
}
