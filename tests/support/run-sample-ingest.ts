/** A run of ingest as a process of its own, for tests that kill it or run two at once: DATABASE-URL ROOT PATH… */
import { openDatabase } from "#lib/db/database-client.ts";
import { ingestPaths } from "#lib/ingest/ingest-paths.ts";
import { sampleReader } from "#tests/support/sample-reading.ts";

const [url = "", root = "", ...paths] = process.argv.slice(2);
const database = openDatabase(url);
const { read, unchanged, newVersions, refused } = await ingestPaths({
  database,
  root,
  paths,
  reader: sampleReader(),
});
console.log(JSON.stringify({ read, unchanged, newVersions, refused: refused.length }));
await database.$disconnect();
