import { randomFrom } from "#tests/support/random-from.ts";

/** The items in an order that the seed decides, so that a failure can be seen again (mulberry32, Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
