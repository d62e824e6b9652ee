/**
 * quotes/according-to: a source named by a preposition, before or behind what it says.
 * Match:     "…, according to Le Monde", "In his opinion, the missile had failed", "According to the governor, two people were hurt", "per Reuters"
 * Near miss: "300 km per hour", "forces deployed according to plan" (a plan says nothing: no source is resolved)
 * Source:    wire style's suffixes of attribution
 * Order:     before the verbs: the source may hold a word that is also a reporting verb ("according to reports")
 */
import type { Token } from "#lib/domain/token.ts";
import type { Cue, CueContext } from "#lib/pipeline/5-quotes/cue.ts";
import { skipComma, spanBetween } from "#lib/pipeline/5-quotes/cue-content.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";
import { nounPhraseRight, type TokenRange } from "#lib/text/noun-phrase.ts";

/** "released earlier on Thursday by": between a paper and its author. */
const maxReleaseTokens = 7;

export function accordingTo({ tokens, frame }: CueContext, at: number): Cue | null {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower;
  const opinion = inOpinion(tokens, frame, at);
  if (opinion) return opinion;
  const isPhrase =
    (word === "according" && next === "to") || (word === "per" && tokens[at + 1]?.partOfSpeech === "PROPN");
  if (!isPhrase) return null;
  const last = word === "per" ? at : at + 1;
  if (last + 1 > frame.last) return null;
  const named = nounPhraseRight(tokens, last + 1, frame.last, frame.quoted);
  const source = authorBehind(tokens, frame, named) ?? named;
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
    relative: false,
    ruleId: "quotes/according-to",
  };
}

/** "according to a study released on Thursday by the Stockholm Centre": who wrote it says it. */
function authorBehind(tokens: Token[], frame: Frame, source: TokenRange): TokenRange | null {
  if (
    !/^(?:released|published|issued|compiled|commissioned|written|prepared|put|carried)$/.test(
      tokens[source.last + 1]?.lower ?? "",
    )
  )
    return null;
  for (let i = source.last + 2; i < Math.min(frame.last, source.last + maxReleaseTokens); i++) {
    if (/^[,;]$/.test(tokens[i]?.text ?? "") || frame.quoted(i)) return null;
    if (tokens[i]?.lower === "by") return nounPhraseRight(tokens, i + 1, frame.last, frame.quoted);
  }
  return null;
}

/** "In his opinion, the weapon had failed": whose opinion it is opens the sentence. */
function inOpinion(tokens: Token[], frame: Frame, at: number): Cue | null {
  const isPhrase =
    at === frame.first &&
    tokens[at]?.lower === "in" &&
    /^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? "") &&
    /^(?:opinion|view|words|estimation|estimate|judgment|judgement|telling|account)$/.test(
      tokens[at + 2]?.lower ?? "",
    ) &&
    tokens[at + 3]?.text === ",";
  return isPhrase
    ? {
        first: at + 2,
        last: at + 2,
        lemma: "according to",
        cueClass: "neutral",
        source: { first: at + 1, last: at + 1 },
        content: spanBetween(tokens, at + 4, frame.last),
        generic: false,
        negated: false,
        relative: false,
        ruleId: "quotes/according-to",
      }
    : null;
}
