import { z } from "zod";

/** Further in, a list is not read by hand; and an offset stays a small whole number. */
const MAX_PAGE = 10_000;

const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .pipe(z.int().max(MAX_PAGE));

/** The number of the page that an address asks for. Never throws: what is no number is the first page, and told. */
export function readPageNumber(value: string | string[] | undefined): { page: number; note: string | null } {
  if (value === undefined || value === "") return { page: 1, note: null };
  const result = pageSchema.safeParse(value);
  return result.success
    ? { page: result.data, note: null }
    : { page: 1, note: "Not understood in the address: page wants one whole number, as in page=2." };
}
