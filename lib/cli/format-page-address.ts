/** Listening there means every address of the machine, or its own loop. */
const SHOWN_AS_LOCALHOST = new Set(["0.0.0.0", "::", "127.0.0.1", "::1", "localhost"]);

/** The address that a person opens, for what the server listens on. */
export function formatPageAddress(host: string, port: number): string {
  if (SHOWN_AS_LOCALHOST.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
