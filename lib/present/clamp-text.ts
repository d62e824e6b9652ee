/** The text on one line, cut between words where it is longer than a head or a tab can hold. */
export function clampText(text: string, maxCharacters: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= maxCharacters) return line;
  const cut = line.slice(0, maxCharacters);
  const space = cut.lastIndexOf(" ");
  const kept = space > maxCharacters / 2 ? cut.slice(0, space) : cut;
  // A cut inside a surrogate pair would leave half a character.
  return `${kept.toWellFormed().replace(/\uFFFD$/u, "")}…`;
}
