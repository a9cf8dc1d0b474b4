import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addJourney, type CaseloadWorld, makeCaseloadWorld, type NewJourney } from "./caseload.fixture";
import type { CaseloadQuery, CaseloadSort, Direction } from "./caseload-query";

const { owner } = await useTestDatabase();
const { listCaseload, listCaseloadOf, PAGE_SIZE } = await import("./caseload-queries");
type Page = NonNullable<Awaited<ReturnType<typeof listCaseload>>>;

const tuesday = Temporal.PlainDate.from("2026-11-24");
let world: CaseloadWorld;

beforeAll(async () => {
  world = await makeCaseloadWorld(owner);
});

function wholeTeam(teamId: string): CaseloadQuery {
  return {
    teamId,
    status: "open",
    workerId: null,
    phase: null,
    socialType: null,
    isLate: false,
    sort: "due",
    direction: "asc",
  };
}

describe("who sees what", () => {
  it("a team of others does not exist, and a forged worker opens nothing of it", async () => {
    const mine = await newTeam();
    await addJourney(owner, world, { teamId: mine, workerId: world.samira.userId });
    expect(await listCaseload(world.wim, wholeTeam(mine), tuesday)).toBeNull();
    expect(await listCaseload(world.samira, wholeTeam(randomUUID()), tuesday)).toBeNull();
  });

  it("clients of another team cannot be listed by their ids", async () => {
    const { clientId } = await addJourney(owner, world, { teamId: world.west, workerId: world.wim.userId });
    expect(await listCaseloadOf(world.samira, [clientId], tuesday)).toEqual([]);
    expect(await listCaseloadOf(world.wim, [clientId], tuesday)).toHaveLength(1);
  });

  it("each list leaves one row in the log", async () => {
    const teamId = await newTeam();
    await listCaseload(world.samira, wholeTeam(teamId), tuesday);
    const { rows } = await owner.query(
      `SELECT action, "userId", "clientId" FROM audit_event WHERE "objectType" = 'caseload' AND "objectId" = $1`,
      [teamId],
    );
    expect(rows).toEqual([{ action: "read", userId: world.samira.userId, clientId: null }]);
  });
});

describe("a row", () => {
  it("says how long it has been silent, and how long it is in its phase", async () => {
    const teamId = await newTeam();
    await addJourney(owner, world, {
      teamId,
      workerId: world.samira.userId,
      familyName: "Groot, J. de",
      phaseSince: "2026-11-20T09:00:00Z",
      lastContactAt: "2026-10-30T09:00:00Z",
      dueOn: "2026-11-20",
    });
    const page = await listCaseload(world.samira, wholeTeam(teamId), tuesday);
    expect(page?.rows).toMatchObject([
      {
        name: "Groot, J. de",
        daysInPhase: 4,
        workerName: "Samira el Amrani",
        lastContactOn: "2026-10-30",
        due: { kind: "silence", state: "late", workingDaysLate: 2, workingDaysOpen: 17 },
      },
    ]);
    expect(page).toMatchObject({ total: 1, late: 1, from: 1, next: null, previous: null });
    expect(page?.workers.map(({ name }) => name)).toEqual(["Samira el Amrani"]);
  });

  it("due on Friday is not late in the weekend after it", async () => {
    const teamId = await newTeam();
    await addJourney(owner, world, { teamId, workerId: world.samira.userId, dueOn: "2026-11-20" });
    const lateOn = async (day: string) =>
      (await listCaseload(world.samira, { ...wholeTeam(teamId), isLate: true }, Temporal.PlainDate.from(day)))?.total;
    expect(await lateOn("2026-11-20")).toBe(0);
    expect(await lateOn("2026-11-22")).toBe(0);
    expect(await lateOn("2026-11-23")).toBe(1);
  });

  it("a search shows the open journey of a client, else the last one, in the order of the search", async () => {
    const first = await addJourney(owner, world, {
      teamId: world.east,
      workerId: world.samira.userId,
      closedAt: "2026-01-05T10:00:00Z",
    });
    const second = await addJourney(owner, world, { teamId: world.east, workerId: world.samira.userId });
    const rows = await listCaseloadOf(world.samira, [second.clientId, first.clientId], tuesday);
    expect(rows.map(({ journeyId }) => journeyId)).toEqual([second.journeyId, first.journeyId]);
    expect(rows[1]?.closed).toEqual({ on: "2026-01-05", outcome: null });
  });
});

const ORDERS: readonly [CaseloadSort, Direction][] = (["due", "name", "contact", "phase"] as const).flatMap((sort) => [
  [sort, "asc"],
  [sort, "desc"],
]);

describe("turning the pages", () => {
  it("gives every journey once and in order, forward and back, in every order and with every filter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyJourney(), { minLength: 55, maxLength: 80 }), anyFilter(), async (drawn, filter) => {
        const teamId = await newTeam();
        for (const journey of drawn) await addJourney(owner, world, { ...journey, teamId, ...workerOf(journey) });
        const base = { ...wholeTeam(teamId), ...filter, workerId: filter.isMine ? world.samira.userId : null };
        for (const [sort, direction] of ORDERS) {
          for (const query of [
            { ...wholeTeam(teamId), sort, direction },
            { ...base, sort, direction },
          ]) {
            await expectWholeList(query);
          }
        }
        for (const direction of ["asc", "desc"] as const) {
          for (const sort of ["due", "name"] as const) {
            await expectWholeList({ ...wholeTeam(teamId), status: "closed", sort, direction });
          }
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});

/** Walks the list to its end and back, and compares it with one plain statement of the same question. */
async function expectWholeList(query: CaseloadQuery): Promise<void> {
  const expected = await plainList(query);
  const forward = await walk(query, (page) => (page.next ? { after: page.next } : null));
  expect(forward.flatMap(ids)).toEqual(expected);
  const pages = Math.ceil(expected.length / PAGE_SIZE);
  expect(forward.length).toBe(Math.max(1, pages));
  expect(forward.map(({ from }) => from)).toEqual(forward.map((_, index) => index * PAGE_SIZE + 1));
  expect(new Set(forward.map(({ total }) => total))).toEqual(new Set([expected.length]));

  const last = forward.at(-1);
  const backward = last?.previous
    ? await walk({ ...query, before: last.previous }, (page) => (page.previous ? { before: page.previous } : null))
    : [];
  expect(backward.toReversed().flatMap(ids)).toEqual(expected.slice(0, PAGE_SIZE * (forward.length - 1)));
}

async function walk(query: CaseloadQuery, onward: (page: Page) => Partial<CaseloadQuery> | null): Promise<Page[]> {
  const pages: Page[] = [];
  let next: CaseloadQuery | null = query;
  while (next) {
    const page: Page | null = await listCaseload(world.samira, next, tuesday);
    if (!page) throw new Error("The team is gone");
    pages.push(page);
    const step = onward(page);
    next = step ? { ...query, after: null, before: null, ...step } : null;
  }
  return pages;
}

const ids = (page: Page) => page.rows.map(({ journeyId }) => journeyId);

const NEVER = "j.id IS NULL";

async function plainList({ teamId, status, workerId, phase, socialType, isLate, sort, direction }: CaseloadQuery) {
  const empty = { due: `j."dueOn" IS NULL`, contact: `j."lastContactAt" IS NOT NULL`, phase: NEVER, name: NEVER };
  const column = { due: status === "open" ? `j."dueOn"` : `j."closedAt"`, contact: `j."lastContactAt"` };
  const by = { ...column, phase: `j."phaseSince"`, name: `c."sortName"` }[sort];
  const first = status === "open" ? empty[sort] : NEVER;
  const { rows } = await owner.query<{ id: string }>(
    `SELECT j.id FROM journey j JOIN client c ON c.id = j."clientId"
     WHERE j."teamId" = $1 AND (j."closedAt" IS NULL) = $2 AND ($3::uuid IS NULL OR j."workerId" = $3)
       AND ($4::text IS NULL OR j.phase::text = $4)
       AND ($5::text IS NULL OR coalesce(j."socialType"::text, 'unknown') = $5)
       AND (NOT $6 OR j."dueOn" < '2026-11-24')
     ORDER BY ${first} ${direction}, ${by} ${direction}, ${sort === "name" ? `c.id ${direction},` : ""} j.id ${direction}`,
    [teamId, status === "open", workerId, phase, socialType, isLate],
  );
  return rows.map(({ id }) => id);
}

async function newTeam(): Promise<string> {
  const teamId = randomUUID();
  await owner.query(`INSERT INTO team (id, "organisationId", name) VALUES ($1, $2, 'Nieuw')`, [
    teamId,
    world.organisationId,
  ]);
  await owner.query(`INSERT INTO membership ("userId", "teamId") VALUES ($1, $2)`, [world.samira.userId, teamId]);
  return teamId;
}

interface Drawn extends Omit<NewJourney, "teamId" | "workerId"> {
  readonly isMine: boolean;
}

const workerOf = ({ isMine }: Drawn) => ({ workerId: isMine ? world.samira.userId : world.bram.userId });

// Few different values, so that many rows share one and the id has to decide.
function anyJourney(): fc.Arbitrary<Drawn> {
  const day = fc.integer({ min: 10, max: 29 }).map((n) => `2026-11-${n}`);
  const moment = fc.integer({ min: 1, max: 6 }).map((n) => `2026-11-0${n}T08:00:00.00${n}Z`);
  return fc.record({
    isMine: fc.boolean(),
    familyName: fc.constantFrom("Bakker, W.", "Özdemir, A.", "Olde, P.", "Zwart, B.", "d'Ancona, C.", "bakker, w."),
    phase: fc.constantFrom("signal", "trust", "refer", "activate"),
    phaseSince: moment,
    socialType: fc.constantFrom(null, "lonely", "socially_isolated"),
    lastContactAt: fc.option(moment, { nil: null }),
    dueOn: fc.option(day, { freq: 9, nil: null }),
    closedAt: fc.option(moment, { freq: 1, nil: null }),
  });
}

function anyFilter() {
  return fc.record({
    isMine: fc.boolean(),
    phase: fc.constantFrom(null, "trust" as const, "refer" as const),
    socialType: fc.constantFrom(null, "unknown" as const, "lonely" as const),
    isLate: fc.boolean(),
  });
}
