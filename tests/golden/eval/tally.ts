/** Right, wrong and missed, and what follows from them. */
export type Tally = { right: number; wrong: number; missed: number };

export const noTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function addTally(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** Two sets compared; `optional` members of the found one count neither way. */
export function tallySets(
  gold: Iterable<string>,
  found: Iterable<string>,
  optional: Iterable<string> = [],
): Tally {
  const expected = new Set(gold);
  const actual = new Set(found);
  const free = new Set(optional);
  return {
    right: [...expected].filter((item) => actual.has(item)).length,
    wrong: [...actual].filter((item) => !expected.has(item) && !free.has(item)).length,
    missed: [...expected].filter((item) => !actual.has(item)).length,
  };
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}
