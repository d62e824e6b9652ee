import type { EventView } from "#lib/domain/views/event-view.ts";
import { clampText } from "#lib/present/clamp-text.ts";
import { countWord } from "#lib/present/count-words.ts";
import { describeDateRange } from "#lib/present/describe-date-range.ts";

/** An event in a sentence, for whoever meets its address elsewhere. */
export function describeEvent({ title, date, matrix, texts }: EventView): string {
  const inferred = date?.basis === "inferred" ? " (inferred)" : "";
  return `${clampText(title, 160)}, ${describeDateRange(date).sentence}${inferred}: ${countWord(matrix.length, "claim")} in ${countWord(texts.length, "text")}, side by side.`;
}
