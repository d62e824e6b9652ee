/** A process that has a throw-away server until it is killed. */
import { openThrowAwayPostgres } from "#lib/db/embedded/throw-away-postgres.ts";

const postgres = await openThrowAwayPostgres();
process.stdout.write(`open ${postgres.pid}\n`);
setInterval(() => {}, 60_000);
