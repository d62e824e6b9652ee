/**
 * The words that a process has met, each with a number, so that what is known of a word is found by place and not by its
 * letters: every stage asks several such things of every word. Numbers differ from run to run; nothing may depend on them.
 */

export type WordForm = {
  text: string;
  /** `text` in small letters. */
  lower: string;
  /** Null for a word that came when the memory was full. */
  wordId: number | null;
};

/** News has some ten thousand different words; what is no word must not fill the memory. */
const mostWords = 20_000;

const forms = new Map<string, WordForm>();

/** @returns one object for all occurrences of a word, as long as there is room */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  const hasRoom = forms.size < mostWords;
  const form = { text, lower: text.toLowerCase(), wordId: hasRoom ? forms.size : null };
  if (hasRoom) forms.set(text, form);
  return form;
}

/** A look-up by a word's letters that answers for a word it has met without looking again. */
export function rememberWords(look: (word: WordForm) => number): (word: WordForm) => number {
  const answers: (number | undefined)[] = [];
  return (word) => {
    if (word.wordId === null) return look(word);
    const before = answers[word.wordId];
    if (before !== undefined) return before;
    while (answers.length <= word.wordId) answers.push(undefined);
    const answer = look(word);
    answers[word.wordId] = answer;
    return answer;
  };
}

/** The same of words that are no tokens, such as those of a line: found by their letters. */
export function rememberSpellings(look: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const answer = look(word);
    if (answers.size < mostWords) answers.set(word, answer);
    return answer;
  };
}
