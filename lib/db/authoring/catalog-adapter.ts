import {
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import type pg from "pg";

/**
 * A reading adapter for Prisma's schema engine. The stock one (adapter-pg 7.10) is for rows of an application and
 * refuses columns of PostgreSQL's catalogue, such as those of type "char", from which the engine tells what a
 * constraint is. Here each type of the catalogue is what the engine expects; any other is read as text.
 */
const COLUMN_TYPES = new Map<number, ColumnType>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
  [1000, ColumnTypeEnum.BooleanArray],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1184, ColumnTypeEnum.DateTime],
]);

const ADAPTER = { provider: "postgres", adapterName: "strikeline-catalog" } as const;

async function query(client: pg.Client, sql: string, values: unknown[]): Promise<SqlResultSet> {
  const result = await client.query<unknown[]>({ text: sql, values, rowMode: "array" });
  return {
    columnNames: result.fields.map((field) => field.name),
    columnTypes: result.fields.map((field) => COLUMN_TYPES.get(field.dataTypeID) ?? ColumnTypeEnum.Text),
    rows: result.rows,
  };
}

/** Over a connection that the caller opens and closes: the engine never disposes of what it was given. */
export function createCatalogAdapter(client: pg.Client): SqlMigrationAwareDriverAdapterFactory {
  const adapter: SqlDriverAdapter = {
    ...ADAPTER,
    queryRaw: ({ sql, args }) => query(client, sql, args),
    executeRaw: async ({ sql, args }) => (await client.query(sql, args)).rowCount ?? 0,
    executeScript: async (script) => {
      await client.query(script);
    },
    startTransaction: () => Promise.reject(new Error("the catalogue is only read")),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
  return {
    ...ADAPTER,
    connect: () => Promise.resolve(adapter),
    connectToShadowDb: () =>
      Promise.reject(new Error("our runner applies the migrations, to no shadow database")),
  };
}
