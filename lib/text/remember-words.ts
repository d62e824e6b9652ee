/** News has some ten thousand different words; what is no word must not fill the memory. */
const mostWords = 20_000;

/** A look-up by a word's letters that answers for a word it has met without looking again. */
export function rememberWords(look: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = look(word);
    if (known.size < mostWords) known.set(word, answer);
    return answer;
  };
}
