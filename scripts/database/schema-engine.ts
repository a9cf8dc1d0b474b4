import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool } from "pg";
import { schemaEngineAdapter } from "./schema-engine-adapter";

const ENGINE = "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Runs `work` with Prisma's schema engine on a database. It is the engine's WebAssembly build: the native one is a
 * download that closed networks refuse.
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: string | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const Engine = await (loaded ??= loadEngine());
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [["schema.prisma", schema]];
  const pool = new Pool({ connectionString: url });
  pool.on("error", () => undefined);
  const adapter = bindMigrationAwareSqlAdapterFactory(schemaEngineAdapter(pool));
  try {
    const engine = await Engine.new({ datamodels }, () => undefined, adapter);
    return await work(engine);
  } finally {
    await pool.end();
  }
}

let loaded: Promise<typeof SchemaEngine> | undefined;

/** The package's own entry wants a bundler that understands `import "x.wasm"`; Node 20 does not. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = path.dirname(createRequire(import.meta.url).resolve(ENGINE));
  const bytes = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": importsOf(glue) });
  const { setWasm, start, Engine } = parseGlue(glue, instance.exports);
  setWasm(instance.exports);
  start();
  return Engine;
}

function importsOf(glue: object): WebAssembly.ModuleImports {
  return { ...glue } as WebAssembly.ModuleImports;
}

type Glue = { setWasm(exports: WebAssembly.Exports): void; start(): void; Engine: typeof SchemaEngine };

function parseGlue(glue: object, exports: WebAssembly.Exports): Glue {
  const { __wbg_set_wasm: setWasm, SchemaEngine: Engine } = glue as Record<string, unknown>;
  return { setWasm, Engine, start: exports.__wbindgen_start } as Glue;
}
