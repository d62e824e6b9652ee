/** `npm run decide -- same EVENT EVENT | different EVENT ARTICLE | undo NUMBER | list`: an editor's word on events. */
import { z } from "zod";
import { runCommand } from "#lib/cli/run-command.ts";
import { failUsage } from "#lib/cli/usage.ts";
import { withDatabase } from "#lib/cli/with-database.ts";
import { type Database, openDatabase } from "#lib/db/database-client.ts";
import { AppError } from "#lib/errors/app-error.ts";
import { decideDifferent, decideSame, undoDecision } from "#lib/ingest/decide-events.ts";
import { loadReader } from "#lib/ingest/load-reader.ts";
import { listDecisions } from "#lib/store/corpus/decisions.ts";

const usage =
  "Usage: npm run decide -- same EVENT EVENT | different EVENT ARTICLE | undo NUMBER | list; an EVENT is the last part of its page's address";
const wordsSchema = z.union([
  z.tuple([z.literal("same"), z.string().min(1), z.string().min(1)]),
  z.tuple([z.literal("different"), z.string().min(1), z.string().min(1)]),
  z.tuple([z.literal("undo"), z.coerce.number().int().min(1)]),
  z.tuple([z.literal("list")]),
]);
type Words = z.infer<typeof wordsSchema>;

async function obey(database: Database, words: Words): Promise<string> {
  switch (words[0]) {
    case "same":
      return `Decision ${await decideSame(database, loadReader(), { first: words[1], second: words[2] })} is made: they are one event.`;
    case "different":
      return `Decision ${await decideDifferent(database, loadReader(), { slug: words[1], source: words[2] })} is made: the article is kept apart.`;
    case "undo":
      await undoDecision(database, loadReader(), words[1]);
      return `Decision ${words[1]} is taken back.`;
    case "list":
      return await tellDecisions(database);
  }
}

async function tellDecisions(database: Database): Promise<string> {
  const decisions = await listDecisions(database);
  if (decisions.length === 0) return "No decision has been made.";
  return decisions
    .map(({ id, about, madeAt }) => `${id}  ${madeAt.toISOString().slice(0, 10)}  ${about}`)
    .join("\n");
}

await runCommand(async (given) => {
  const words = wordsSchema.safeParse(given);
  if (!words.success) return failUsage(usage);
  return await withDatabase(async (databaseUrl) => {
    const database = openDatabase(databaseUrl);
    try {
      console.log(await obey(database, words.data));
      return 0;
    } catch (error) {
      if (error instanceof AppError && error.code === "USAGE") return failUsage(error.message);
      throw error;
    } finally {
      await database.$disconnect();
    }
  });
});
