import type { ClaimBitView, MatrixCellView } from "#lib/domain/views/event-view.ts";
import { capitalised } from "#lib/present/capitalised.ts";
import { joinWords } from "#lib/present/count-words.ts";

/** Whom the texts credit for one claim, in a line: "Credited to Jean-Noël Barrot in each", "In the outlets’ own voice". */
export function describeCredit(cells: readonly MatrixCellView[]): string {
  const told = cells.flatMap((cell) => (cell.kind === "told" ? [cell.bits] : []));
  const speakers = told.map((bits) => [...new Set(bits.map(speakerOf))].sort());
  const all = [...new Set(speakers.flat())].sort();
  const [only] = all;
  if (all.length === 1 && only !== undefined)
    return only === OWN_VOICE ? "In each outlet’s own voice" : `Credited to ${only} in each`;
  const named = all.filter((speaker) => speaker !== OWN_VOICE);
  const own = all.includes(OWN_VOICE);
  const credited = `credited to ${joinWords(named.slice(0, 3))}${named.length > 3 ? " and others" : ""}`;
  return own ? `In the outlet’s own voice, or ${credited}` : capitalised(credited);
}

const OWN_VOICE = "";

function speakerOf(bit: ClaimBitView): string {
  return bit.speaker ?? (bit.certainty === "reported" ? "unnamed sources" : OWN_VOICE);
}

/** Who says it and by which verb, under a cell’s words: "Barrot, told", "own voice", "TASS for the ministry, said". */
export function describeSpeaker(bit: Pick<ClaimBitView, "speaker" | "relay" | "cue" | "certainty">): string {
  const speaker =
    bit.speaker ?? (bit.cue === null && bit.certainty !== "reported" ? "own voice" : "nobody named");
  const who = bit.relay === null ? speaker : `${bit.relay} for ${speaker}`;
  return bit.cue === null ? who : `${who}, ${bit.cue}`;
}
