import { randomFrom } from "#tests/support/random-from.ts";

/** What is decided by lot, always the same way for one seed. */
export type Chance = {
  /** True in this share of the cases. */
  happens(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** A number from 0 to 1, 1 not included. */
  fraction(): number;
  pick<T>(from: readonly T[]): T;
  pickWeighted<T extends { weight: number }>(from: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
};

/** @throws RangeError where there is nothing to pick from */
export function chanceFrom(seed: number): Chance {
  const fraction = randomFrom(seed);
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(fraction() * from.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    fraction,
    between,
    pick,
    happens: (share) => fraction() < share,
    pickWeighted: (from) => {
      let left = fraction() * from.reduce((sum, { weight }) => sum + weight, 0);
      for (const item of from) {
        left -= item.weight;
        if (left < 0) return item;
      }
      return pick(from);
    },
    shuffle: (items) => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i);
        const [a, b] = [mixed[i], mixed[j]];
        if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a];
      }
      return mixed;
    },
  };
}
