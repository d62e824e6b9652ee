import fs from "node:fs";
import path from "node:path";
import { createCluster, SUPERUSER } from "#lib/db/embedded/create-cluster.ts";
import { dataDirError } from "#lib/db/embedded/data-dir-error.ts";
import { type JoinedServer, joinServer } from "#lib/db/embedded/join-server.ts";
import { type ClusterPlace, placeCluster } from "#lib/db/embedded/place-cluster.ts";
import { isPostmasterOf, readPostmaster } from "#lib/db/embedded/postmaster.ts";
import { waitUntil } from "#lib/db/embedded/wait-until.ts";
import { beforeExit } from "#lib/db/exit-tasks.ts";

const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 10;

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Server settings for a cluster that is thrown away, such as fsync=off. */
  settings?: Record<string, string>;
  /** Called once this process is done with it. */
  onStopped?: () => void;
}

/** The PostgreSQL of a data folder, running, and in use by this process until `stop`. */
export class EmbeddedPostgres {
  readonly #place: ClusterPlace;
  readonly #password: string;
  readonly #forget: () => void;
  readonly #onStopped: (() => void) | undefined;
  #joined: JoinedServer;

  private constructor(
    place: ClusterPlace,
    password: string,
    joined: JoinedServer,
    onStopped: (() => void) | undefined,
  ) {
    this.#place = place;
    this.#password = password;
    this.#joined = joined;
    this.#onStopped = onStopped;
    this.#forget = beforeExit(() => this.stop());
    this.#rejoinWhenLost();
  }

  /**
   * Starts the server of a data folder, or joins the one that runs there already, whoever started or left it.
   * Throws: AppError DATA_DIR_UNUSABLE, DATABASE_UNREACHABLE.
   */
  static async open(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const { dataDir, settings = {}, onStopped } = options;
    try {
      fs.mkdirSync(dataDir, { recursive: true });
      const place = placeCluster(fs.realpathSync(dataDir));
      await createCluster(place);
      const password = fs.readFileSync(path.join(place.folder, "password"), "utf8").trim();
      const joined = await joinServer({ place, password, settings });
      return new EmbeddedPostgres(place, password, joined, onStopped);
    } catch (error) {
      throw dataDirError(dataDir, error);
    }
  }

  /** Whether it ran before this process came. */
  get adopted(): boolean {
    return this.#joined.adopted;
  }

  /** The number of the server's process. */
  get pid(): number {
    return this.#joined.pid;
  }

  url(database: string): string {
    return `postgresql://${SUPERUSER}:${this.#password}@127.0.0.1:${this.#joined.port}/${database}?sslmode=disable`;
  }

  /** Throws: AppError DATABASE_BUSY where another command serves pages from this data folder. */
  async claimServing(address: string): Promise<void> {
    await this.#joined.lease.claimServing(address);
  }

  /** Ends this process's use of the server, and the server itself where no other process uses it. */
  async stop(): Promise<void> {
    const { lease, pid } = this.#joined;
    this.#forget();
    const isLast = await lease.leave().catch(() => false);
    if (isLast && isPostmasterOf(this.#place.folder, pid)) {
      process.kill(pid, "SIGINT");
      await waitUntil(() => readPostmaster(this.#place.folder)?.pid !== pid, STOP_TIMEOUT_MS, POLL_MS);
    }
    await lease.close();
    this.#onStopped?.();
  }

  /** When one of its processes crashes, the server drops every connection and goes on: join it again. */
  #rejoinWhenLost(): void {
    this.#joined.lease.onLost(async () => {
      const server = { place: this.#place, password: this.#password, settings: {} };
      const joined = await joinServer(server).catch(() => null);
      if (!joined) return;
      this.#joined = joined;
      this.#rejoinWhenLost();
    });
  }
}
