/**
 * quotes/relay: the source behind the source.
 * Match:     "TASS reported, citing the defence ministry": the ministry says it, TASS carries it;
 *            "Bloomberg quoted a Western official"
 * Near miss: "Barrot told the BBC": the BBC is told, it carries nothing in this sentence
 * Source:    wire style's second-hand attribution
 */
import type { Token } from "#lib/domain/token.ts";
import type { Cue } from "#lib/pipeline/5-quotes/cue.ts";
import { withNameBehind } from "#lib/pipeline/5-quotes/cue-source.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

/** How many tokens after the cue "citing" may come. */
const reachTokens = 12;

export function relayedSource(tokens: Token[], frame: Frame, cue: Cue): TokenRange | null {
  if (/^(?:quote|cite)$/.test(cue.lemma) && cue.last + 1 <= frame.last && !frame.quoted(cue.last + 1))
    return sourceFrom(tokens, frame, cue.last + 1);
  // "Kan, quoting an unnamed official, reported": between the source and its verb.
  for (let i = (cue.source?.last ?? cue.first) + 1; i < cue.first; i++)
    if (/^(?:citing|quoting)$/i.test(tokens[i]?.text ?? "")) return sourceFrom(tokens, frame, i + 1);
  for (let i = cue.last + 1; i <= Math.min(frame.last - 1, cue.last + reachTokens); i++) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:citing|quoting)$/.test(word)) return sourceFrom(tokens, frame, i + 1);
    if (word === "reference" && tokens[i + 1]?.text === "to" && tokens[i - 1]?.text === "with")
      return sourceFrom(tokens, frame, i + 2);
    if (/^(?:said|says|and|but)$/.test(word)) break;
  }
  return null;
}

function sourceFrom(tokens: Token[], frame: Frame, at: number): TokenRange {
  return withNameBehind(tokens, frame, nounPhraseRight(tokens, at, frame.last, frame.quoted));
}
