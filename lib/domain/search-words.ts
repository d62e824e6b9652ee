/** Longer than any search by hand; the rest of a pasted page would only hide what was looked for. */
export const MAX_SEARCH_CHARACTERS = 200;

/** What somebody looks for, as one line; `cut` where more came than is searched. */
export type SearchWords = { words: string; cut: boolean };

/** Reads what was typed or linked: no control characters (PostgreSQL keeps no NUL), no halved ones, not too long. */
export function readSearchWords(value: string): SearchWords {
  const line = value
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const characters = [...line];
  const cut = characters.length > MAX_SEARCH_CHARACTERS;
  return { words: cut ? characters.slice(0, MAX_SEARCH_CHARACTERS).join("").trim() : line, cut };
}
