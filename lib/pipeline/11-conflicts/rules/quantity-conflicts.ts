/**
 * conflicts/quantity: two texts count the same thing and cannot both be right.
 * Match:     "79 missiles were intercepted" / "downed 75 missiles"
 * Near miss: "at least 70" beside 73; "about 120" beside 118 to 122; numbers of different things
 * Source:    UCDP's bounds: two ranges that do not meet
 */
import type { Quantity } from "#lib/domain/claim.ts";
import type { Conflict, CorpusEvent } from "#lib/domain/corpus.ts";
import { type PlacedClaim, toSide } from "#lib/pipeline/11-conflicts/rules/placed-claim.ts";

/** "About" gives a tenth to either side. */
const aboutShare = 0.1;

export function quantityConflicts(_event: CorpusEvent, groups: PlacedClaim[][]): Conflict[] {
  return groups.flatMap((group) => {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const a = group[i];
        const b = group[j];
        if (!a || !b || a.articleId === b.articleId) continue;
        const clash = clashing(a.claim.quantities, b.claim.quantities);
        if (clash)
          return [{ kind: "quantity" as const, about: `how many: ${clash}`, sides: [toSide(a), toSide(b)] }];
      }
    }
    return [];
  });
}

function clashing(left: Quantity[], right: Quantity[]): string | null {
  for (const a of left) {
    const same = right.filter((b) => b.unit === a.unit && (b.of === null || a.of === null || b.of === a.of));
    if (same.length > 0 && same.every((b) => !meet(a, b))) return a.unit;
  }
  return null;
}

function meet(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = limits(a);
  const [lowB, highB] = limits(b);
  return lowA <= highB && lowB <= highA;
}

function limits(quantity: Quantity): [number, number] {
  const slack = quantity.bound === "about" ? aboutShare : 0;
  return [(quantity.low ?? 0) * (1 - slack), (quantity.high ?? Number.POSITIVE_INFINITY) * (1 + slack)];
}
