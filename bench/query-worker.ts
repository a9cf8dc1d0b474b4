import { Client } from "pg";
import { type BenchTarget, loadQueries, type PageName } from "./measured-pages";
import { recordSql, replaySql, type Statement } from "./recorded-sql";

/**
 * Times queries on one database, in a process of its own, because the application keeps to the database it was started
 * with. It is asked by messages and answers each with one.
 */
export type Question =
  | { readonly ask: "open"; readonly target: BenchTarget }
  | { readonly ask: "time"; readonly page: PageName; readonly way: "sql" | "query" };
export type Answer =
  | { readonly rows: Record<PageName, unknown>; readonly cookie: string; readonly statements: Record<PageName, number> }
  | { readonly ms: number }
  | { readonly error: string };

type Opened = {
  readonly queries: Record<PageName, () => Promise<unknown>>;
  readonly recorded: Record<PageName, Statement[]>;
  readonly bare: Client;
};

let opened: Opened | undefined;

process.on("message", (question: Question) => {
  answer(question).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));

async function answer(question: Question): Promise<Answer> {
  if (question.ask === "open") return open(question.target);
  if (!opened) throw new Error("Nothing is open yet");
  const { queries, recorded, bare } = opened;
  const { page, way } = question;
  const start = process.hrtime.bigint();
  await (way === "sql" ? replaySql(bare, recorded[page]) : queries[page]());
  return { ms: Number(process.hrtime.bigint() - start) / 1e6 };
}

/** Runs each query once, to have its rows and the SQL it sends, and signs in. */
async function open(target: BenchTarget): Promise<Answer> {
  const queries = await loadQueries(target);
  const bare = new Client({ connectionString: process.env.APP_DATABASE_URL });
  await bare.connect();
  const rows = await each((page) => queries[page]());
  // A page without rows is quick, and says nothing.
  for (const [page, found] of Object.entries(rows))
    if (!hasRows(found)) throw new Error(`There is nothing to show on the page ${page}.`);
  const recorded = {
    caseload: await recordSql(queries.caseload),
    dossier: await recordSql(queries.dossier),
    search: await recordSql(queries.search),
    signals: await recordSql(queries.signals),
  };
  opened = { queries, recorded, bare };
  const statements = await each((page) => Promise.resolve(recorded[page].length));
  return { rows, statements, cookie: await signIn(target.userId) };
}

/** Whether there is a row anywhere in what a query gave. */
function hasRows(found: unknown): boolean {
  if (Array.isArray(found)) return found.some(hasRows);
  return typeof found === "object" && found !== null && Object.keys(found).length > 0;
}

async function each<T>(work: (page: PageName) => Promise<T>): Promise<Record<PageName, T>> {
  return {
    caseload: await work("caseload"),
    dossier: await work("dossier"),
    search: await work("search"),
    signals: await work("signals"),
  };
}

/** The cookie that the application would set. */
async function signIn(userId: string): Promise<string> {
  const { openSession } = await import("@/lib/access/session");
  const { SESSION_COOKIE } = await import("@/lib/access/session-cookie");
  const { encode } = await import("next-auth/jwt");
  const sid = await openSession(userId, new Date());
  const token = await encode({ token: { sid }, secret: process.env.AUTH_SECRET ?? "" });
  return `${SESSION_COOKIE}=${token}`;
}
