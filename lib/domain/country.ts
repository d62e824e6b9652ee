import { z } from "zod";

/** ISO 3166-1 alpha-2, upper case; XK for Kosovo (user-assigned, as the EU writes it). */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/);
