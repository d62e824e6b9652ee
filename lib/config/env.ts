/**
 * The settings, and the only file that touches process.env (tests/architecture holds that). The two exceptions run
 * before it can: lib/cli/run.mjs, which sets the machine up, and prisma.config.ts.
 */
import path from "node:path";
import { z } from "zod";
import { AppError } from "#lib/errors/app-error.ts";

/** An unset setting and an empty one are the same: a line `PORT=` in a file of settings sets nothing. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema);

const HIGHEST_PORT = 65535;
const PORT_RULE = `a whole number from 1 to ${HIGHEST_PORT}`;
const DATABASE_URL_RULE = "an address like postgresql://user:password@host:5432/database";
const HOST_RULE = "a name or an address to listen on, like 127.0.0.1 or 0.0.0.0";
const PUBLIC_URL_RULE = "an address without a path, like https://news.example";

function isDatabaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return /^postgres(?:ql)?:$/.test(protocol) && hostname !== "" && pathname.length > 1;
}

/** A path, a query or a password would be left out of the addresses made from it: better to say so. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin, href } = new URL(value);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

/** Listening on every address is no address that a link could lead to. */
function servedAddress(host: string, port: number): string {
  const name = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

const databaseUrlSchema = setting(z.string().refine(isDatabaseUrl, DATABASE_URL_RULE).optional());

const environmentSchema = z.object({
  DATABASE_URL: databaseUrlSchema,
  DATA_DIR: setting(z.string().default(".data")),
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, PORT_RULE)
      .transform(Number)
      .refine((port) => port >= 1 && port <= HIGHEST_PORT, PORT_RULE)
      .default(3000),
  ),
  HOST: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, HOST_RULE)
      .default("127.0.0.1"),
  ),
  PUBLIC_URL: setting(
    z
      .string()
      .refine(isOrigin, PUBLIC_URL_RULE)
      .transform((url) => new URL(url).origin)
      .optional(),
  ),
  CHROMIUM_PATH: setting(z.string().optional()),
  INIT_CWD: setting(z.string().optional()),
  TEST_SERVER_URL: databaseUrlSchema,
  TEST_APP_DIR: setting(z.string().optional()),
});

/** What a person can set from outside, checked. Paths are absolute. */
export interface Environment {
  /** A server of one's own; null: the embedded one in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  port: number;
  host: string;
  /** What the pages' own addresses start with wherever others read them: `https://news.example`, no slash at its end. */
  publicUrl: string;
  chromiumPath: string | null;
  /** The folder that npm was called in, which a person's paths count from; npm itself runs scripts in the project's root. */
  callerDir: string;
  /** Set by `npm test` for the test files: its one database server and the built app. */
  testServerUrl: string | null;
  testAppDir: string | null;
}

/**
 * The settings of this process.
 * Throws: AppError SETTING_INVALID, which names the variable and what is right; never the value of DATABASE_URL, which
 * holds a password.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? "A setting");
    const given = name.endsWith("_URL") ? "" : `, not "${source[name]}"`;
    throw new AppError("SETTING_INVALID", `${name} must be ${issue?.message}${given}.`);
  }
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: path.resolve(data.DATA_DIR),
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? servedAddress(data.HOST, data.PORT),
    chromiumPath: data.CHROMIUM_PATH ?? null,
    callerDir: path.resolve(data.INIT_CWD ?? "."),
    testServerUrl: data.TEST_SERVER_URL ?? null,
    testAppDir: data.TEST_APP_DIR ?? null,
  };
}

/** The environment for a child process: this one's, changed; undefined takes a variable away. */
export function childEnvironment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

/** Sets variables for code in this process that reads them itself: Next's server, and `getDatabase` inside it. */
export function setEnvironment(changes: Record<string, string>): void {
  Object.assign(process.env, changes);
}
