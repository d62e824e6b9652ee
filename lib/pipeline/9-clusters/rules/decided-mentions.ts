/**
 * clusters/decided: what editors decided about event mentions goes before all that speaks for or against them.
 * Match:     two reports of one strike that name different towns, which an editor took for the same
 * Near miss: a mention that stands elsewhere in the article than the words that were decided on
 * Source:    editors, by `npm run decide`
 * Order:     before any comparison
 */
import type { DecidedMention, DecidedSpan } from "#lib/domain/decision.ts";
import type { Span } from "#lib/domain/span.ts";

/**
 * @param triggers of an article's event mentions, in order @param decided about that article
 * @returns by the mention's index; a decision on words that are in no mention now is on none
 */
export function decisionsByMention(
  triggers: readonly Span[],
  decided: readonly DecidedSpan[],
): Map<number, DecidedMention> {
  const byIndex = new Map<number, DecidedMention>();
  for (const one of [...decided].sort((a, b) => a.decision - b.decision || a.span.start - b.span.start)) {
    const index = mentionAt(triggers, one.span);
    if (index === null) continue;
    const before = byIndex.get(index) ?? { same: [], apart: [], family: null, day: null };
    byIndex.set(index, withDecision(before, one));
  }
  return byIndex;
}

function withDecision(
  { same, apart, family, day }: DecidedMention,
  { decision, kind, isSubject, ...place }: DecidedSpan,
): DecidedMention {
  if (kind === "different") return { same, apart: [...apart, { decision, isSubject }], family, day };
  // The latest decision says where they all are looked for.
  return { same: [...new Set([...same, decision])], apart, family: place.family, day: place.day };
}

/** The mention that shares most with these words; the first of those that share as much. */
function mentionAt(triggers: readonly Span[], { start, end }: Span): number | null {
  let best: { index: number; shared: number } | null = null;
  for (const [index, span] of triggers.entries()) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > (best?.shared ?? 0)) best = { index, shared };
  }
  return best?.index ?? null;
}

/** Whether an editor said that the one does not tell of what the other tells of, and no later that they do. */
export function areKeptApart(a: DecidedMention | null, b: DecidedMention | null): boolean {
  if (a === null || b === null) return false;
  const together = Math.max(0, ...a.same.filter((decision) => b.same.includes(decision)));
  return a.apart.some(
    ({ decision, isSubject }) =>
      decision > together &&
      b.apart.some((other) => other.decision === decision && other.isSubject !== isSubject),
  );
}
