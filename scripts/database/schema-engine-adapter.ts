import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { DatabaseError, type Pool, type QueryArrayConfig, type QueryArrayResult } from "pg";

/** PostgreSQL's one-letter type of its own catalogue, and the blank-padded text that the adapter does know. */
const CHAR_OID = 18;
const BPCHAR_OID = 1042;

/**
 * Prisma's adapter for PostgreSQL with two faults mended that only show when the schema engine uses it: it cuts
 * scripts at every semicolon, and it does not know the type `"char"` that PostgreSQL's catalogue is full of.
 */
export function schemaEngineAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = noteCharColumns(pool);
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => nameCharColumns(sendWholeScripts(await factory.connect(), pool), charColumns),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/**
 * Cut at every semicolon, our functions and triggers would break. Sent whole, a script is understood by PostgreSQL
 * itself, and is one transaction: it happens entirely or not at all.
 */
function sendWholeScripts(adapter: SqlDriverAdapter, pool: Pool): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await pool.query(script).catch(throwAsAdapterError);
  };
  return adapter;
}

type CharColumns = WeakMap<object, number[]>;

/** Passes `"char"` columns off as text to the adapter and remembers, per result, which columns those were. */
function noteCharColumns(pool: Pool): CharColumns {
  const noted: CharColumns = new WeakMap();
  const send: (query: QueryArrayConfig) => Promise<QueryArrayResult> = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (query: QueryArrayConfig) => {
      const result = await send(query);
      // A script of several statements has a list of results, which nobody reads.
      if (Array.isArray(result)) return result;
      const columns = [...result.fields.keys()].filter((index) => result.fields[index]?.dataTypeID === CHAR_OID);
      for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = BPCHAR_OID;
      noted.set(result.rows, columns);
      return result;
    },
  });
  return noted;
}

/** Tells the engine that the columns hold single letters; it takes no text in their place. */
function nameCharColumns(adapter: SqlDriverAdapter, charColumns: CharColumns): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

function throwAsAdapterError(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "XX000",
    severity: error.severity ?? "ERROR",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
