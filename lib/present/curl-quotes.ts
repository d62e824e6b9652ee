/**
 * Straight quotation marks and apostrophes as a printer sets them. For display only, and one character for one, so that
 * offsets into the text stay true. `before` is the character in front of `text` where it is a part of something longer.
 */
export function curlQuotes(text: string, before = ""): string {
  let previous = before;
  let curled = "";
  for (const character of text) {
    curled +=
      character === '"'
        ? opens(previous)
          ? "“"
          : "”"
        : character === "'"
          ? opens(previous)
            ? "‘"
            : "’"
          : character;
    previous = character;
  }
  return curled;
}

/** A mark opens where a word could begin: at the start, after a space, a bracket, a dash or another opening mark. */
function opens(previous: string): boolean {
  return previous === "" || /[\s([{\u2010-\u2015“‘"/-]/u.test(previous);
}
