import pg from "pg";
import { AppError } from "#lib/errors/app-error.ts";

/**
 * Who uses a running server is kept by the server itself: each command holds a shared advisory lock on a connection of
 * its own, which goes with the command however it dies. The last one out finds that it can take the lock for itself
 * alone, and stops the server; one that comes at that moment cannot share it, and knows that the server is going.
 * The numbers are this program's own, in PostgreSQL's space of two-part keys.
 */
const USERS_LOCK = "1398034517, 1";
/** Held by the one command that serves pages from this data folder. */
const SERVING_LOCK = "1398034517, 2";
const CONNECT_TIMEOUT_MS = 5000;

/** A connection that counts its command among the server's users. */
export class ServerLease {
  readonly #client: pg.Client;
  #lost: (() => void) | null = null;

  private constructor(client: pg.Client) {
    this.#client = client;
    // One break-off may tell of itself more than once.
    client.on("error", () => {
      const lost = this.#lost;
      this.#lost = null;
      lost?.();
    });
  }

  /**
   * Connects and joins the server's users.
   * Throws: what the connection throws; null where the server is being stopped.
   */
  static async join(connection: pg.ClientConfig): Promise<ServerLease | null> {
    const client = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
    const lease = new ServerLease(client);
    try {
      await client.connect();
      if (await lease.#take(`pg_try_advisory_lock_shared(${USERS_LOCK})`)) return lease;
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    await client.end();
    return null;
  }

  /** What to do when the server drops the connection, as it does to all after one of its processes crashed. */
  onLost(action: () => void): void {
    this.#lost = action;
  }

  async #take(lock: string): Promise<boolean> {
    const { rows } = await this.#client.query<{ taken: boolean }>(`SELECT ${lock} AS taken`);
    return rows[0]?.taken === true;
  }

  /** Throws: AppError DATABASE_BUSY where another command serves this data folder; `address` is told to the next. */
  async claimServing(address: string): Promise<void> {
    if (!(await this.#take(`pg_try_advisory_lock(${SERVING_LOCK})`))) {
      const { rows } = await this.#client.query<{ name: string }>(
        "SELECT application_name AS name FROM pg_stat_activity WHERE application_name LIKE 'strikeline at %'",
      );
      const place = rows[0]?.name.replace("strikeline", "") ?? "";
      const message = `Strikeline already serves this data folder${place}; stop it first, or set DATA_DIR and PORT for another.`;
      throw new AppError("DATABASE_BUSY", message);
    }
    await this.#client.query("SELECT set_config('application_name', $1, false)", [
      `strikeline at ${address}`,
    ]);
  }

  /** Leaves the users; true where nobody is left, and then nobody can join any more until `close`. */
  async leave(): Promise<boolean> {
    this.#lost = null;
    await this.#client.query(`SELECT pg_advisory_unlock_shared(${USERS_LOCK})`);
    return this.#take(`pg_try_advisory_lock(${USERS_LOCK})`);
  }

  async close(): Promise<void> {
    this.#lost = null;
    await this.#client.end().catch(() => {});
  }
}
