import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/prisma/generated/client";
import { config } from "./config";
import { log } from "./log";

/** What a query or command gets: one transaction, with the actor known to the row policies. */
export type Tx = Prisma.TransactionClient;

/** Who acts, as far as the database must know; lib/access/actor.ts makes it. */
export interface DatabaseActor {
  readonly userId: string;
  readonly requestId: string;
}

/** Things the application does without a person; each opens only the policies that name it. */
export type SystemReason = "public_report" | "statistics_snapshot" | "accounts" | "tidy";

// One client per process; a development server reloads this module but keeps the global.
const kept = globalThis as typeof globalThis & { kringClients?: Map<string, PrismaClient> };

/**
 * The only way in to client data. Runs `work` in one transaction in which the row policies know the actor; whatever it
 * throws rolls everything back, the audit rows too.
 */
export function withActor<T>(actor: DatabaseActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(config().APP_DATABASE_URL, { user: actor.userId, request: actor.requestId }, work);
}

/** For what no person asks: sees and writes only what the policies give to this reason. */
export function withSystem<T>(reason: SystemReason, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(config().APP_DATABASE_URL, { system: reason }, work);
}

/** For managers: a database role that can read published statistics and nothing else. */
export function withStatistics<T>(actor: DatabaseActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(config().STATS_DATABASE_URL, { user: actor.userId, request: actor.requestId }, work);
}

/** Closes every connection: for commands that end, before the server they started does. */
export async function closeDatabase(): Promise<void> {
  const clients = [...(kept.kringClients?.values() ?? [])];
  kept.kringClients = new Map();
  await Promise.all(clients.map((client) => client.$disconnect()));
}

interface Settings {
  readonly user?: string;
  readonly request?: string;
  readonly system?: SystemReason;
}

function transaction<T>(url: string, { user, request, system }: Settings, work: (tx: Tx) => Promise<T>): Promise<T> {
  return client(url).$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.user_id', ${user ?? ""}, true), set_config('app.request_id', ${request ?? ""}, true), set_config('app.system', ${system ?? ""}, true)`;
      return work(tx);
    },
    // Longer than the database's own statement and idle limits, which end a stuck transaction first.
    { maxWait: 2000, timeout: 8000 },
  );
}

function client(url: string): PrismaClient {
  kept.kringClients ??= new Map();
  const known = kept.kringClients.get(url);
  if (known) return known;

  const adapter = new PrismaPg(
    { connectionString: url, max: 10, connectionTimeoutMillis: 3000, keepAlive: true },
    {
      onPoolError: (error) => log.error({ code: error.name }, "database pool"),
      onConnectionError: (error) => log.error({ code: error.name }, "database connection"),
    },
  );
  const made = new PrismaClient({ adapter });
  kept.kringClients.set(url, made);
  return made;
}
