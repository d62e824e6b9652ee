import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";

const codedErrorSchema = z.object({ code: z.string() });

/** By the code of the system or of PostgreSQL (its appendix A): what was wrong, and what helps. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "it broke the connection off",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name could not be looked up",
  ETIMEDOUT: "no answer in time",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the host",
  "28P01": "wrong user or password",
  "28000": "the user may not connect",
  "3D000": "there is no database of that name; create it first",
  "53300": "it has no free connection",
  "57P03": "it is starting or stopping",
  "42501": "the user may not do that there",
};

/** The database of an address, as told to people: never its password. */
export function describeDatabase(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || "5432"}${decodeURIComponent(pathname)}`;
}

/** The AppError for a database that cannot be used; anything else comes back as it is. */
export function databaseError(url: string, error: unknown): unknown {
  const parsed = codedErrorSchema.safeParse(error);
  const isTimeout = error instanceof Error && /timeout expired|terminated/i.test(error.message);
  const reason = parsed.success ? REASONS[parsed.data.code] : isTimeout ? "no answer in time" : undefined;
  if (!reason) return error;
  const message = `The database ${describeDatabase(url)} cannot be used: ${reason}. Check DATABASE_URL, or unset it to use the built-in database.`;
  return new AppError("DATABASE_UNREACHABLE", message, { cause: error });
}
