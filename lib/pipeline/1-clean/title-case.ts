/** Whether a line is set like a headline. */

/** So many words of weight tell how a line is set. */
const fewestWords = 4;
const capitalShare = 0.8;

/** "Ukraine Won the Right to Fire Deep. Then the Missiles Ran Short.": nearly every word of weight in capitals. */
export function isTitleCase(line: string): boolean {
  const heavy = line.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? [];
  const capital = heavy.filter((word) => /^\p{Lu}/u.test(word)).length;
  return heavy.length >= fewestWords && capital >= heavy.length * capitalShare;
}
