/** "1 text", "5 texts": a count with its noun. */
export function countWord(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`;
}

const counts = new Intl.NumberFormat("en-GB");

/** 10000 → "10,000". */
export function formatCount(count: number): string {
  return counts.format(count);
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Numbers to ten in words, as a sentence wants them. */
export function countInWords(count: number): string {
  return SMALL[count] ?? formatCount(count);
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "2 texts, none a copy", "3 texts, 2 of them independent": how many voices stand behind a number of texts. */
export function describeIndependence(texts: number, independent: number): string {
  if (texts < 2) return "";
  if (independent === texts) return "none a copy";
  return independent === 1 ? "all of one origin" : `${independent} independent`;
}
