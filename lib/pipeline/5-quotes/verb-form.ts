/** Whether a form of a reporting verb acts as one: as a verb, in which voice, and said or unsaid. */
import type { Token } from "#lib/domain/token.ts";
import { addressees } from "#lib/pipeline/5-quotes/cue-words.ts";
import type { Frame } from "#lib/pipeline/5-quotes/frame.ts";

/** "Many retired officers in Pune": the words of such a subject. */
const maxSubjectTokens = 6;

/** @param isHeadline headlines have no articles: "Guards claim refinery was hit" */
export function actsAsVerb(tokens: Token[], frame: Frame, at: number, isHeadline: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:said|says|told|tells|saying|telling)$/i.test(token.text)) return true;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.partOfSpeech === "VERB" || token.partOfSpeech === "AUX")
    return !(previous?.partOfSpeech === "DET" && next?.partOfSpeech === "NOUN");
  // wink takes "ABC reports" and "informed reporters" for nouns and adjectives.
  const nounLike =
    previous !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(previous.partOfSpeech) &&
    !/^['’]s?$/.test(previous.text);
  if (/s$/.test(token.text))
    return (
      nounLike &&
      (at === frame.last ||
        next === undefined ||
        /^[.,:]$/.test(next.text) ||
        /^(?:that|our|the|it|he|she|they|we|a|an|no)$/i.test(next.text))
    );
  if (/ed$/.test(token.text))
    return (
      (nounLike || (previous?.text === "," && /^(?:DET|PRON)$/.test(next?.partOfSpeech ?? ""))) &&
      (at === frame.last ||
        next === undefined ||
        addressees.test(next.text) ||
        /^(?:DET|PRON)$/.test(next.partOfSpeech) ||
        /^(?:that|[.,])$/i.test(next.text))
    );
  // "Critics fear that …", "Analysts say the …": a plain form between a plural and a clause.
  // "Officials in London fear that …": the plural stands at the beginning.
  const isPlural =
    /s$/.test(previous?.text ?? "") ||
    (next?.lower === "that" &&
      /s$/.test(tokens[frame.first]?.text ?? "") &&
      at - frame.first <= maxSubjectTokens);
  return (
    nounLike &&
    isPlural &&
    next !== undefined &&
    (isHeadline ||
      /^(?:that|the|it|he|she|they|we|this|these|his|her|its|their|no|a|an|there|more|such|is|are|was|were|has|had|have|will|would|could|can|may|should)$/i.test(
        next.text,
      ))
  );
}

export function isPassive(tokens: Token[], at: number): boolean {
  if (!/(?:ed|said|told|known|thought|understood|seen|given)$/i.test(tokens[at]?.text ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:is|are|was|were|been|being|be)$/.test(word)) return true;
    if (
      !/^(?:also|not|n['’]t|widely|now|still|so|being|been|officially|formally|only|later|initially|first)$/.test(
        word,
      ) &&
      tokens[i]?.partOfSpeech !== "ADV"
    )
      break;
  }
  // "the proposal said to have gained": a participle behind its noun
  return (
    tokens[at + 1]?.lower === "to" &&
    /^(?:have|be)$/i.test(tokens[at + 2]?.text ?? "") &&
    tokens[at - 1]?.partOfSpeech === "NOUN"
  );
}

export function isNegated(tokens: Token[], frame: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(frame.first, at - 4); i--) {
    const word = tokens[i]?.lower ?? "";
    if (
      /^(?:not|n['’]t|never|without|declined|declines|refused|refuses|neither|nor|yet|immediately)$/.test(
        word,
      )
    )
      return word !== "immediately" || isNegated(tokens, frame, i);
    if (/^[,;:]$/.test(word)) break;
    // "who asked not to be named said": what is not done is another verb's.
    if (i === at - 1 && tokens[i]?.partOfSpeech === "VERB" && /(?:ed|en|wn)$/.test(word)) break;
  }
  // "Neither army confirmed", "No official confirmed"
  return /^(?:neither|no|none)$/i.test(tokens[frame.first]?.text ?? "") && at - frame.first <= 5;
}
