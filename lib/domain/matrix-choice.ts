import { z } from "zod";

/** Which of an event's claims its table shows: those that every text tells, that one tells alone, or that are in conflict. */
export const matrixShown = ["all", "told-by-all", "told-by-one", "in-conflict"] as const;
/** Which of them come first. */
export const matrixOrders = ["most-told", "least-told", "conflict-first"] as const;

export type MatrixChoice = { claims: (typeof matrixShown)[number]; order: (typeof matrixOrders)[number] };

/** As an address has it; what is not understood, or is there twice, is as if it were not there. */
const matrixChoiceSchema = z.object({
  claims: z.enum(matrixShown).catch("all"),
  order: z.enum(matrixOrders).catch("most-told"),
});

/** Never throws. */
export function parseMatrixChoice(parameters: Record<string, string | string[] | undefined>): MatrixChoice {
  return matrixChoiceSchema.parse(parameters);
}
