import { defineConfig } from "prisma/config";

// generate, validate and format never run the engine, but look for one; it cannot be fetched without internet, and any
// existing file satisfies them. Migrations do not go through Prisma's CLI here: see lib/db/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
