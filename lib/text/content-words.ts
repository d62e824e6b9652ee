import { allMatches } from "#lib/text/all-matches.ts";
import { foldWord } from "#lib/text/fold-word.ts";

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Words that carry no content of their own; the usual English function words. */
const stopWords = new Set(
  "a an the and or but nor so yet of in on at to for from by with about as into onto over under after before during between among against within without through than then there here this that these those it its he she they them his her their our your my we you i me us him is are was were be been being am do does did has have had having will would shall should can could may might must not no only also just very too more most some any each every other such own same both all if when while where which who whom whose what how why because although though since until said says say told tells tell s t".split(
    " ",
  ),
);
/** Light suffixes: enough that "strikes", "striking" and "strike" meet; not a full stemmer. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  return (
    word.replace(/(?:ations?|ingly|edly|ings?|ments?|ers?|ies|ied|es|ed|s|ly)$/, "").replace(/e$/, "") || word
  );
}

/** The text's content words, folded and stemmed, in order, with spelling variants brought together (-our, -re, -ise). */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const match of allMatches(text, wordPattern)) {
    const folded = foldWord(match[0].replace(/['’]s$/, ""));
    if (!stopWords.has(folded)) words.push(stem(foldSpelling(folded)));
  }
  return words;
}

/** British and American spellings of one word meet in one form. */
export function foldSpelling(word: string): string {
  return word
    .replace(/metre/g, "meter")
    .replace(/defence/g, "defense")
    .replace(/isation/g, "ization")
    .replace(/is(e[ds]?|ing)$/, "iz$1")
    .replace(/([a-z]{3})our\b/g, "$1or")
    .replace(/programme/g, "program");
}
