import { childEnvironment } from "#lib/config/env.ts";

/** For PostgreSQL's programs: a person's PG… variables are for servers of their own and would change ours. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment = childEnvironment({ LC_ALL: "C" });
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("PG")));
}
