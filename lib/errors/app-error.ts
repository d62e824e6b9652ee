/** Codes that a program can branch on. The message is for people: what went wrong, where, and what to do, on one line. */
export type AppErrorCode =
  | "SETTING_INVALID"
  | "PORT_TAKEN"
  | "DATA_DIR_UNUSABLE"
  | "DATABASE_UNREACHABLE"
  | "DATABASE_SCHEMA_MISMATCH"
  | "DATABASE_BUSY"
  | "MIGRATION_FAILED"
  | "INPUT_NOT_FOUND"
  | "INPUT_UNREADABLE"
  | "INPUT_EMPTY"
  | "INPUT_NOT_TEXT"
  | "INPUT_TOO_LARGE"
  | "LEXICON_INVALID"
  | "USAGE"
  | "INTERNAL";

/** The one error class: bad files, settings, database. Never thrown over an article's text. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  constructor(code: AppErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}
