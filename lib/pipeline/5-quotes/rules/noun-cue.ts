/**
 * quotes/noun-cue: a noun that reports, with the clause that it reports.
 * Match:     "the military's confirmation that …", "a claim by Moscow that …", "reports surfaced that …"
 * Near miss: "the report", "the warning system"
 * Source:    seeds/lexicon/reporting-verbs.json, `nouns`
 * Order:     after the verbs: "reports that" with a subject before it is a verb
 */

import type { Token } from "#lib/domain/token.ts";
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";
import { spanBetween } from "#lib/pipeline/5-quotes/cue-content.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseLeft, nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

export function nounCue({ tokens, frame, lexicon }: CueContext, at: number): Cue | null {
  const token = tokens[at];
  if (!token || token.partOfSpeech === "VERB") return null;
  const entry = lexicon.cueByNoun.get(token.lower);
  if (!entry) return null;
  let after = at + 1;
  // "reports surfaced that", "claims emerged that"
  if (
    /^(?:surfaced|emerged|circulated|appeared|came|grew|spread|say|said|suggest|suggested|indicate|indicated)$/i.test(
      tokens[after]?.text ?? "",
    )
  )
    after++;
  if (tokens[after]?.lower !== "that" || after > frame.last) return null;
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
    relative: false,
    ruleId: "quotes/noun-cue",
  };
}

/** "a claim by Moscow that", "reports from the front that". */
function byOrFrom(tokens: Token[], frame: Frame, at: number): TokenRange | null {
  return /^(?:by|from)$/i.test(tokens[at + 1]?.text ?? "") && at + 2 <= frame.last
    ? nounPhraseRight(tokens, at + 2, frame.last, frame.quoted)
    : null;
}
