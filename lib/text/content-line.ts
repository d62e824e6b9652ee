/** Verbs that only hand the words over: what follows them is what was said. */
const plainCue =
  /^(?:said|says|say|saying|told|tells|telling|stated|states|noted|notes|added|adds|explained|explains|argued|argues|believes?|considered|considers|stressed|emphasi[sz]ed|insisted|indicated|suggested|according to)$/i;

/** A closing mark turned the wrong way round, glued to what stands before and behind it: 'in the conflict“Words are'. */
const gluedMark = /(?<=.{20}[\p{L}\d.,!?…])[“"](?=\p{Lu}\p{L}).*$/u;

/** The mark closes a quotation that was opened before it. */
function closingMark(_glued: string, at: number, line: string): string {
  const before = line.slice(0, at);
  return before.lastIndexOf("“") > before.lastIndexOf("”") ? "”" : "";
}

/**
 * What a claim says, on one line, without the words that credit it: "X said that Y" gives "Y", "'Y,' X added" gives the
 * quotation, and "X accused Z of Y", whose verb says something itself, gives "accused Z of Y".
 */
export function contentLine(text: string, cue: string | null): string {
  const oneLine = text.replace(/\s+/g, " ").trim().replace(gluedMark, closingMark);
  const at = cue ? oneLine.indexOf(cue) : -1;
  const quoted = /^(["“‘'])(.{12,}?)[,.]?["”’'](?=\s|$)/.exec(oneLine);
  if (quoted && at > quoted[0].length) return `“${(quoted[2] ?? "").replace(/[,.]$/, "")}”`;
  const after = at >= 0 ? oneLine.slice(at + (cue?.length ?? 0)) : "";
  const that = /^(?:\s+\S+){0,6}?\s+that\s+(.{20,})$/.exec(after);
  if (that?.[1]) return tidy(that[1], true);
  // The credit stands in front, with the source before the verb: no clause is lost by cutting it.
  if (cue && at > 0 && after.length >= 20 && !/[,;:]/.test(oneLine.slice(0, at)))
    return plainCue.test(cue) ? tidy(after, true) : tidy(`${cue}${after}`, false);
  return tidy(oneLine, true);
}

function tidy(words: string, capital: boolean): string {
  const bare = words
    .trim()
    .replace(/[.,;:\s]+$/, "")
    .replace(/^["“‘']+(?=[^"”’']*$)/, "");
  return capital ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
}
