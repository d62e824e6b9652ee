/**
 * Letters that look Latin and are not: Cyrillic and Greek capitals and small letters that stray into English news from
 * copying. One code unit each. Source: Unicode confusables (UTS #39), the rows for letters of these two scripts.
 */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ["АаВЕеЗіІјЈКМНОоРрСсТУуХхѕЅԁһ", "AaBEe3iIjJKMHOoPpCcTYyXxsSdh"],
    ["ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν", "ABEZHIKMNOoPTYXv"],
  ].flatMap(([from, to]) => Array.from(from ?? "").map((letter, i) => [letter, (to ?? "")[i] ?? letter])),
);

const hasLatin = /\p{Script=Latin}/u;
const hasLookAlikeScript = /[\u0370-\u052f]/;
const plainAscii = /^[A-Za-z0-9]*$/;

/** Look-alike letters of a word that is otherwise Latin become Latin; a word wholly in another script stays. */
export function foldLookAlikes(word: string): string {
  if (!hasLookAlikeScript.test(word)) return word;
  const folded = Array.from(word, (letter) => lookAlikes[letter] ?? letter).join("");
  return hasLatin.test(word) || !/[\u0370-\u052f]/.test(folded) ? folded : word;
}

/** The form of a word that names are compared in: no accents, no apostrophes, lower case. Its length may differ. */
export function foldWord(word: string): string {
  if (plainAscii.test(word)) return word.toLowerCase();
  return foldLookAlikes(word)
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʻ`´.]/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .toLowerCase();
}
