/**
 * Articles of about 3,000 characters, all different: sentences of the seeds and the development set in another order,
 * with other numbers, and with names that no article before had. So no cache of words or sentences helps more than it
 * would in an archive: in real news the share of word types never seen before falls slowly (Heaps' law; 33 of 500 words
 * in the 450th article, extrapolated from 60 real and restated ones), and so many are put into each.
 */
import { randomFrom } from "#tests/support/random-from.ts";

/** New names in each article; each is used about twice. */
const newNames = 33;
const articleCodeUnits = 3000;

const onsets = "b br ch d dr f g h k kh kr l m n p pr r s sh sk st t tr v vl y z zh".split(" ");
const vowels = "a e i o u ai ei ia".split(" ");
const codas = "k l m n r s t v rsk lny nko vych dze yan ov iv ska".split(" ");

export function varyArticle(texts: string[], index: number): string {
  const random = randomFrom(index + 1);
  const pick = <T>(items: T[]): T | undefined => items[Math.floor(random() * items.length)];
  const name = () => {
    const word = `${pick(onsets)}${pick(vowels)}${pick(onsets)}${pick(vowels)}${pick(codas)}`;
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const names = Array.from({ length: newNames }, name);
  let used = 0;
  // A name that stands behind a title or another name, or behind "in", becomes one of this article's own.
  const renamed = (text: string) =>
    text.replace(/(?<=\b(?:[A-Z][a-z]+|in|near|from|by) )[A-Z][a-z]{4,}\b/g, (word) =>
      random() < 0.5 ? (names[used++ % names.length] ?? word) : word,
    );
  const renumbered = (text: string) =>
    text.replace(/\b\d{2}\b/g, (digits) => String(10 + ((Number(digits) + index * 7) % 80)));
  const paragraphs: string[] = [`Report ${index} on strikes of the week`];
  let length = 0;
  while (length < articleCodeUnits) {
    const lines = (pick(texts) ?? "").split(/\n+/).filter((line) => line.trim() !== "");
    const start = Math.floor(random() * lines.length);
    const paragraph = renumbered(renamed(lines.slice(start, start + 3).join("\n\n")));
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  // What the sentences had no place for comes as a list of the places that were hit: every name stands somewhere.
  if (used < newNames) paragraphs.push(`Sirens sounded in ${names.slice(used).join(", ")} and elsewhere.`);
  return paragraphs.join("\n\n").slice(-articleCodeUnits);
}
