/**
 * quotes/tagged: a quotation behind its speaker's name and a colon.
 * Match:     "Tusk: 'We will not be provoked'", "Quote from the source: '…'"
 * Near miss: "Result: 'disaster'" (nobody is named), "The governor said: '…'" (a verb tells it)
 * Source:    live pages, lists of reactions, the labels of Ukrainska Pravda
 * Order:     before the verbs: "quote" is one of them
 */
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";

/** "Quote from the spokesman of the Southern Defence Forces": the words before the colon. */
const maxTagTokens = 10;

export function taggedQuote({ tokens, frame, isName }: CueContext, at: number): Cue | null {
  if (at !== frame.first || frame.quotes.length === 0) return null;
  const isLabel = tokens[at]?.lower === "quote" && /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? "");
  const first = isLabel ? at + 2 : at;
  let hasName = isLabel;
  for (let i = first; i < Math.min(frame.last, first + maxTagTokens); i++) {
    const token = tokens[i];
    if (!token || frame.quoted(i)) return null;
    if (token.text === ":") {
      if (i === first || !hasName || !frame.quoted(i + 1)) return null;
      return {
        first: i,
        last: i,
        lemma: "say",
        cueClass: "neutral",
        source: { first, last: i - 1 },
        content: null,
        generic: false,
        negated: false,
        relative: false,
        ruleId: "quotes/quote-after",
      };
    }
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(token.partOfSpeech) && !isLabel) return null;
    hasName ||= isName(i);
  }
  return null;
}
