import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";

const systemErrorSchema = z.object({ code: z.string(), stderr: z.string().optional() });

const REASONS: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "it is a file",
};

/** The AppError for what went wrong in a data folder; what is not about the folder comes back as it is. */
export function dataDirError(dataDir: string, error: unknown): unknown {
  const parsed = systemErrorSchema.safeParse(error);
  const reason = parsed.success ? REASONS[parsed.data.code] : undefined;
  if (!reason) return error;
  const message = `The data folder ${dataDir} cannot be used: ${reason}. Make it yours, or set DATA_DIR to another folder.`;
  return new AppError("DATA_DIR_UNUSABLE", message, { cause: error });
}
