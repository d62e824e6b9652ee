/** A place's mark grows in steps that can be told apart, not with each event. */
export type SizeStep = { from: number; words: string; radius: number };

export const sizeSteps = [
  { from: 1, words: "1 event", radius: 4.5 },
  { from: 2, words: "2 to 4", radius: 6.5 },
  { from: 5, words: "5 to 9", radius: 9 },
  { from: 10, words: "10 to 24", radius: 12 },
  { from: 25, words: "25 and more", radius: 16 },
] as const satisfies readonly SizeStep[];

/** The step of a number of events. */
export function sizeStepOf(events: number): SizeStep {
  return sizeSteps.findLast(({ from }) => from <= events) ?? sizeSteps[0];
}
