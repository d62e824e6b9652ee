import { z } from "zod";
import { basisSchema } from "#lib/domain/basis.ts";

export const datePrecisionSchema = z.enum(["minute", "day", "days", "month", "season", "year"]);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

/**
 * The days a thing falls on: ISO dates, both ends included, never more precise than the text.
 * `basis` is `inferred` where the day follows from something other than words about the day itself.
 */
export const dateRangeSchema = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    precision: datePrecisionSchema,
    basis: basisSchema,
  })
  .refine((range) => range.from <= range.to, "a range ends no earlier than it starts");
export type DateRange = z.infer<typeof dateRangeSchema>;
