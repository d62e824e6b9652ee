import { childEnvironment } from "#lib/config/env.ts";

/** For PostgreSQL's programs: a person's PG… variables are for servers of their own and would change ours. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment = childEnvironment({ LC_ALL: "C" });
  for (const name of Object.keys(environment)) {
    if (name.startsWith("PG")) delete environment[name];
  }
  return environment;
}
