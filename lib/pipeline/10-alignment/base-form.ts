import { foldSpelling } from "#lib/text/content-words.ts";
import { foldWord } from "#lib/text/fold-word.ts";
import { rememberSpellings } from "#lib/text/word-forms.ts";

/** Forms that no rule of spelling brings back; the irregular verbs and nouns of such news. */
const irregular: Record<string, string> = Object.fromEntries(
  (
    "struck strike stricken strike shot shoot sent send gave give given give said say told tell took take taken take made make " +
    "went go gone go flew fly flown fly fell fall fallen fall began begin begun begin sank sink sunk sink held hold led lead left leave " +
    "lost lose met meet paid pay ran run saw see seen see sold sell spoke speak spoken speak stood stand won win wrote write " +
    "written write broke break broken break brought bring built build bought buy caught catch chose choose chosen choose drove drive " +
    "grew grow grown grow knew know known know rose rise risen rise sought seek kept keep meant mean thought think forbade forbid " +
    "forbidden forbid blew blow blown blow threw throw thrown throw fought fight dealt deal laid lay lain lie hurt hurt " +
    "came come became become died die dies die dying die lying lie men man women woman people people lives life killed kill " +
    "plane aeroplane planes aeroplane downed shotdown downing shotdown outages outage allies ally cities city bodies body countries country"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);

/**
 * A key under which the inflected forms of a word meet: "using", "used" and "use" give one, and so do "permitted" and
 * "permits". It is no word: a final e is gone. Only inflection is taken off; "permission" stays apart from "permit".
 */
export const baseForm = rememberSpellings((word) => {
  const folded = foldSpelling(foldWord(word.replace(/['’]s$/, "")));
  const base = irregular[folded] ?? withoutEnding(folded);
  return base.length > 3 ? base.replace(/e$/, "") : base.replace(/^use$/, "us");
});

function withoutEnding(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (/ies$|ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/ing$/.test(word)) return cut(word, 3);
  if (/eed$/.test(word)) return word;
  if (/ed$/.test(word)) return word.length === 4 ? word.slice(0, -1) : cut(word, 2);
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^suio]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Takes an ending off where a vowel is left before it, and one of two equal letters: "permitted", "ruling", not "bring". */
function cut(word: string, letters: number): string {
  const rest = word.slice(0, -letters);
  if (rest.length < 2 || !/[aeiouy]/.test(rest)) return word;
  return rest.replace(/([bdgmnprt])\1$/, "$1");
}
