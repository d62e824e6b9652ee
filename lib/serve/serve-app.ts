import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import compression from "compression";
import { z } from "zod";
import { setEnvironment } from "#lib/config/env.ts";
import { beforeExit } from "#lib/db/exit-tasks.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { finishPage } from "#lib/serve/finish-page.ts";

export interface ServedApp {
  /** The built app. */
  folder: string;
  databaseUrl: string;
  host: string;
  port: number;
}

/** What Next wrote down for a server that has its settings from nowhere else. */
const builtSchema = z.object({ config: z.record(z.string(), z.unknown()) });

/**
 * Serves the built app from this very process, so that no server can outlive us; it answers when this returns.
 * Throws: AppError INTERNAL where it cannot be started.
 */
export async function serveApp({ folder, databaseUrl, host, port }: ServedApp): Promise<void> {
  const { config } = builtSchema.parse(
    JSON.parse(fs.readFileSync(path.join(folder, ".next/required-server-files.json"), "utf8")),
  );
  setEnvironment({
    DATABASE_URL: databaseUrl,
    HOSTNAME: host,
    PORT: String(port),
    NODE_ENV: "production",
    NEXT_MANUAL_SIG_HANDLE: "true",
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  });
  process.chdir(folder);
  const handle = await quietly(async () => {
    // The app's own Next, which its pages share their request's state with.
    const next: typeof import("next").default = createRequire(path.join(folder, "server.js"))("next");
    const app = next({ dev: false, dir: folder, hostname: host, port, quiet: true });
    await app.prepare();
    return app.getRequestHandler();
  });
  const compress = compression();
  const finish = finishPage(path.join(folder, ".next/server/app"));
  const server = http.createServer((request, response) =>
    compress(request, response, () => {
      finish(response);
      handle(request, response).catch(() => fail(response));
    }),
  );
  beforeExit(async () => void server.close());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(new AppError("INTERNAL", `The server could not listen on ${host}, port ${port}.`, { cause })),
    );
    server.listen(port, host, resolve);
  });
}

/** What Next itself could not answer: it has told the log why. */
function fail(response: http.ServerResponse): void {
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

/** Next greets with lines of its own, and advises whoever develops; what we say is one line. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { log, warn } = console;
  console.log = console.warn = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn });
  }
}
