import { Client } from "pg";
import { appEnvironment } from "../scripts/app-environment";
import type { DatabaseServer, OpenDatabase } from "../scripts/database/open-database";
import { findFreePort } from "../scripts/free-port";
import type { Program } from "../scripts/program";
import { serveApp } from "../scripts/serve-app";
import { fetchPage } from "./http-page";
import { type BenchTarget, PAGE_PATHS, type PageName } from "./measured-pages";
import { findBenchPeople } from "./multiply";
import { type QueryProcess, startQueryProcess } from "./query-process";
import { makeScratchDatabase } from "./scratch-database";

const TEAM = 3;

/** One size, ready to be measured. */
export interface Subject {
  readonly clients: number;
  /** What each page shows, to build the bare pages with. */
  readonly rows: Readonly<Record<PageName, unknown>>;
  readonly statements: Readonly<Record<PageName, number>>;
  timeQuery(page: PageName, way: "sql" | "query"): Promise<number>;
  timePage(page: PageName): Promise<number>;
}

interface SubjectQuestion {
  readonly clients: number;
  readonly server: DatabaseServer;
  /** The built application; without it no pages can be timed. */
  readonly app: string | null;
}

/** Makes a database of that size and starts what is timed on it. */
export async function openSubject(program: Program, { clients, server, app }: SubjectQuestion): Promise<Subject> {
  console.log(`Making ${clients} clients …`);
  const database = await makeScratchDatabase(program, server, clients);
  const target = await chooseTarget(database);
  const port = await findFreePort();
  const settings = { urls: database, origin: `http://localhost:${port}`, secrets: database.secrets };
  const queries = startQueryProcess(program, appEnvironment(settings));
  const opened = await queries.ask({ ask: "open", target });
  if (!("rows" in opened)) throw new Error("The process that times queries did not open.");

  if (app !== null) {
    const served = await serveApp({ ...settings, server: app, host: "127.0.0.1", port });
    program.atEnd(served.stop);
  }
  return {
    clients,
    rows: opened.rows,
    statements: opened.statements,
    timeQuery: (page, way) => timeQuery(queries, page, way),
    timePage: async (page) => (await fetchPage(settings.origin, PAGE_PATHS[page](target), opened.cookie)).ms,
  };
}

async function timeQuery(queries: QueryProcess, page: PageName, way: "sql" | "query"): Promise<number> {
  const timed = await queries.ask({ ask: "time", page, way });
  if (!("ms" in timed)) throw new Error("The process that times queries gave no time.");
  return timed.ms;
}

/** The coordinator of one team, and a client of that team whose name is whole: at every size the same two. */
async function chooseTarget(database: OpenDatabase): Promise<BenchTarget> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const people = await findBenchPeople(owner, TEAM);
    const client = people.find(({ searchName }) => searchName.split(" ").length === 3);
    if (!client) throw new Error("There are too few clients to look one up.");
    return { userId: client.userId, teamId: client.teamId, clientId: client.clientId, name: client.searchName };
  } finally {
    await owner.end();
  }
}
