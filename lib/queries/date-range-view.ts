import { basisSchema } from "#lib/domain/basis.ts";
import { type DateRange, datePrecisionSchema } from "#lib/domain/date-range.ts";
import { isoDay } from "#lib/queries/text-view.ts";

type DateColumns = {
  fromDate: Date | null;
  toDate: Date | null;
  precision: string | null;
  basis: string | null;
};

/** The four columns of a date as one; null where there is none. */
export function toDateRange(row: DateColumns): DateRange | null {
  if (row.fromDate === null || row.toDate === null) return null;
  return {
    from: isoDay(row.fromDate),
    to: isoDay(row.toDate),
    precision: datePrecisionSchema.catch("day").parse(row.precision),
    basis: basisSchema.catch("inferred").parse(row.basis),
  };
}
