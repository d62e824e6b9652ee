import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { createCatalogAdapter } from "#lib/db/authoring/catalog-adapter.ts";

const SCHEMA_FILE = path.resolve(import.meta.dirname, "../../../prisma/schema.prisma");

let instantiated: Promise<void> | null = null;

/** Prisma's own engine as WebAssembly: its native one would have to be fetched from the internet. */
async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = fs.readFileSync(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engineModule } });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/**
 * The SQL that brings a database to what prisma/schema.prisma says; empty where they agree. CHECK constraints and
 * partial indexes are not in Prisma's language: the engine neither sees nor touches them.
 */
export async function diffSchema(url: string): Promise<string> {
  instantiated ??= instantiate();
  await instantiated;
  const files = [{ path: SCHEMA_FILE, content: fs.readFileSync(SCHEMA_FILE, "utf8") }];
  const datamodels = files.map(({ path: name, content }): [string, string] => [name, content]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(createCatalogAdapter(client));
    const engine = await engineModule.SchemaEngine.new({ datamodels }, () => {}, adapter);
    const { stdout, exitCode } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: path.dirname(SCHEMA_FILE) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? "" : (stdout ?? "").trim();
  } finally {
    await client.end();
  }
}
