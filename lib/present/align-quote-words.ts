import { countWord } from "#lib/present/count-words.ts";

/** One variant's words in one column: "" where it leaves them out. `differs`: not the same in every variant that has any. */
export type QuoteCell = { words: string; differs: boolean };

/** Longer than this is not set a column a word. */
export const LONGEST_SCORE_WORDS = 14;

/**
 * Sets versions of one utterance under each other, word by word. The longest version gives the columns; where another
 * has other words there, they stand in the first column of the gap. Compared are letters and figures alone, so that a
 * comma inside the quotation marks is no difference.
 */
export function alignQuoteWords(variants: readonly string[]): { rows: QuoteCell[][]; columns: number } {
  const split = variants.map((words) => words.split(/\s+/u).filter((word) => word !== ""));
  const reference = split.reduce(
    (longest, words) => (words.length > longest.length ? words : longest),
    split[0] ?? [],
  );
  const placed = split.map((words) => placeWords(reference, words));
  const columns = reference.map(
    (_, column) => new Set(placed.flatMap((row) => (row[column] ? [fold(row[column])] : []))),
  );
  return {
    columns: reference.length,
    rows: placed.map((row) =>
      row.map((words, column) => ({ words, differs: words !== "" && (columns[column]?.size ?? 0) > 1 })),
    ),
  };
}

/** How one version stands to the fullest: "whole", "3 words left out", "1 word differs, 2 left out". */
export function describeVersion(row: readonly QuoteCell[]): string {
  const differing = row.filter(({ differs }) => differs).length;
  const leftOut = row.filter(({ words }) => words === "").length;
  if (differing === 0) return leftOut === 0 ? "whole" : `${countWord(leftOut, "word")} left out`;
  const differs = `${countWord(differing, "word")} ${differing === 1 ? "differs" : "differ"}`;
  return leftOut === 0 ? differs : `${differs}, ${leftOut} left out`;
}

/** The variant's words by column of the reference. */
function placeWords(reference: readonly string[], words: readonly string[]): string[] {
  const row = reference.map(() => "");
  let [column, word] = [0, 0];
  for (const [nextColumn, nextWord] of [
    ...commonWords(reference, words),
    [reference.length, words.length] as const,
  ]) {
    placeGap(row, column, nextColumn, words.slice(word, nextWord));
    if (nextColumn < reference.length)
      row[nextColumn] = [row[nextColumn], words[nextWord]].filter(Boolean).join(" ");
    column = nextColumn + 1;
    word = nextWord + 1;
  }
  return row;
}

/** Words between two common ones: one a column as far as columns go; what is over joins the last, or its neighbour. */
function placeGap(row: string[], from: number, to: number, words: readonly string[]): void {
  if (words.length === 0) return;
  if (from >= to) {
    const column = Math.min(Math.max(from - 1, 0), row.length - 1);
    row[column] = [row[column], ...words].filter(Boolean).join(" ");
    return;
  }
  for (const [index, word] of words.entries()) {
    const column = Math.min(from + index, to - 1);
    row[column] = row[column] ? `${row[column]} ${word}` : word;
  }
}

/** The longest common subsequence of two lists of words, as pairs of places. Both are short. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (same(a[i], b[j])) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) === fold(b);
}

function fold(words: string): string {
  return words.toLocaleLowerCase("en-GB").replace(/[^\p{L}\p{N} ]+/gu, "");
}
