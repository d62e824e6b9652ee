import { wink } from "#lib/text/wink.ts";

/** The typings give lemma the wrong shape; it is a string a token, like value. */
const lemmaOf = wink.its.lemma as unknown as typeof wink.its.value;

const known = new Map<string, string>();
/** News counts a few hundred kinds of things; beyond this it is no news, and memory must not grow. */
const mostKnown = 5000;

/** The form of a noun that dictionaries list, in small letters: "missiles" is "missile", "people" stays. */
export function nounLemma(noun: string): string {
  const word = noun.toLowerCase();
  // "three wounded": a participle that stands for people is no form of a noun.
  if (word.endsWith("ed")) return word;
  const lemma = known.get(word) ?? (wink.readDoc(word).tokens().out(lemmaOf).at(-1) ?? word).toLowerCase();
  if (known.size < mostKnown) known.set(word, lemma);
  return lemma;
}
