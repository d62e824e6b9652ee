/** A lone or paired surrogate written as three bytes (WTF-8, CESU-8), which UTF-8 forbids and some programs write. */
const surrogateBytes = /\xed[\xa0-\xbf][\x80-\xbf]/g;
/** A well-formed character of two to four bytes, as far as the lead byte tells. */
const characterBytes = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const highBytes = /[\x80-\xff]/g;

/**
 * Of the bytes above ASCII, the share that must stand in well-formed characters. By chance an 8-bit text has few of
 * them: they would be pairs like "Ã©" or "в“".
 */
const leastWellFormed = 0.8;

/**
 * The text of bytes that are UTF-8 but for some: cut in the middle of a character, or with surrogates. Surrogates stay
 * as they are, other broken bytes become U+FFFD. Null where the bytes are more likely another encoding.
 */
export function decodeDamagedUtf8(bytes: Buffer): string | null {
  const latin1 = bytes.toString("latin1");
  const high = latin1.match(highBytes)?.length ?? 0;
  const wellFormed = (latin1.match(characterBytes) ?? []).reduce(
    (sum, character) => sum + character.length,
    0,
  );
  if (high === 0 || wellFormed < high * leastWellFormed) return null;
  const parts: string[] = [];
  let at = 0;
  for (const match of latin1.matchAll(surrogateBytes)) {
    parts.push(bytes.toString("utf8", at, match.index), String.fromCharCode(surrogateOf(match[0])));
    at = match.index + match[0].length;
  }
  parts.push(bytes.toString("utf8", at));
  return parts.join("");
}

/** 1110xxxx 10xxxxxx 10xxxxxx, as UTF-8 would have it. */
function surrogateOf(three: string): number {
  return (
    ((three.charCodeAt(0) & 0x0f) << 12) | ((three.charCodeAt(1) & 0x3f) << 6) | (three.charCodeAt(2) & 0x3f)
  );
}
