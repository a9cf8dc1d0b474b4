import type { DatabaseActor } from "@/lib/platform/database";

/** Who looks, and at what. */
export interface BenchTarget {
  readonly userId: string;
  readonly teamId: string;
  readonly clientId: string;
  /** The name of a client, as somebody would type it. */
  readonly name: string;
}

export const PAGE_NAMES = ["caseload", "dossier", "search", "signals"] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What each page is called on screen, and the address it has. */
export const PAGE_PATHS: Readonly<Record<PageName, (target: BenchTarget) => string>> = {
  caseload: ({ teamId }) => `/caseload?team=${teamId}&worker=all`,
  dossier: ({ clientId }) => `/clients/${clientId}`,
  search: ({ teamId, name }) => `/caseload?team=${teamId}&q=${encodeURIComponent(name)}`,
  signals: () => "/signals",
};

/** What each page asks the database for its rows: the same functions, called as the page calls them. */
export async function loadQueries(target: BenchTarget): Promise<Record<PageName, () => Promise<unknown>>> {
  const { listCaseload, listCaseloadOf } = await import("@/lib/journeys/caseload-queries");
  const { searchClients } = await import("@/lib/clients/client-search-queries");
  const { readDossier } = await import("@/lib/access/dossier");
  const { readOverview } = await import("@/lib/clients/dossier-overview-queries");
  const { readTimeline } = await import("@/lib/timeline/timeline-queries");
  const { countWaitingSignals, listSignals } = await import("@/lib/signals/signal-inbox-queries");
  const { today } = await import("@/lib/platform/calendar");
  const actor: DatabaseActor = { userId: target.userId, requestId: "bench" };
  return {
    caseload: () => listCaseload(actor, { ...WHOLE_TEAM, teamId: target.teamId }),
    dossier: () =>
      readDossier(actor, target.clientId, "overview", async (tx, header) => ({
        overview: await readOverview(tx, header, { today: today() }),
        timeline: await readTimeline(tx, { clientId: target.clientId, limit: 8 }),
      })),
    search: async () => listCaseloadOf(actor, (await searchClients(actor, target.name)).clientIds),
    signals: async () => [await listSignals(actor, { status: "received" }), await countWaitingSignals(actor)],
  };
}

const WHOLE_TEAM = {
  status: "open",
  workerId: null,
  phase: null,
  socialType: null,
  isLate: false,
  sort: "due",
  direction: "asc",
} as const;
