import type { SideBySideView } from "#lib/domain/views/side-by-side-view.ts";

const FEWEST_TEXTS = 2;
/** More columns than a wide screen has room for. */
const MOST_TEXTS = 4;

export type ChosenTexts = { ids: string[] } & Pick<SideBySideView, "notes">;

/**
 * Which of an event's texts stand side by side, given what an address asks for: unknown ones are dropped, of more than
 * four the first four stay, and fewer than two are filled up with the event's first. In the event's order.
 */
export function chooseTexts(asked: readonly string[], texts: readonly string[]): ChosenTexts {
  const distinct = [...new Set(asked)];
  const unknown = distinct.filter((id) => !texts.includes(id));
  const known = distinct.filter((id) => texts.includes(id));
  const kept = known.slice(0, MOST_TEXTS);
  const added = texts.filter((id) => !kept.includes(id)).slice(0, Math.max(0, FEWEST_TEXTS - kept.length));
  const chosen = new Set([...kept, ...added]);
  return {
    ids: texts.filter((id) => chosen.has(id)),
    notes: { unknown, beyond: known.length - kept.length, added: asked.length > 0 ? added.length : 0 },
  };
}
