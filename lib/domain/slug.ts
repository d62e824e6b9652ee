import { z } from "zod";

/** A name for an address: lower-case ASCII letters and digits, parted by single hyphens. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export type Slug = z.infer<typeof slugSchema>;
