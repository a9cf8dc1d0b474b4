import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { addSignal, makeTriageWorld, type TestActor, type TriageWorld } from "./triage.fixture";

const { owner } = await useTestDatabase();
const { countWaitingSignals, listSignals, SIGNALS_PER_PAGE } = await import("./signal-inbox-queries");
const { readSignal } = await import("./signal-detail-queries");

let world: TriageWorld;
let late: string;
let elsewhere: string;

beforeAll(async () => {
  world = await makeTriageWorld(owner);
  for (let day = 1; day <= 28; day += 1) {
    await addSignal(owner, world, { teamId: world.east, dueOn: `2099-11-${String(day).padStart(2, "0")}` });
  }
  late = await addSignal(owner, world, { teamId: world.east, dueOn: "2020-01-02", personName: "Mevrouw Öz" });
  elsewhere = await addSignal(owner, world, { teamId: world.west, dueOn: "2020-01-01" });
  for (const dueOn of ["2021-01-01", "2022-01-01"]) {
    await addSignal(owner, world, { teamId: world.east, dueOn, status: "not_for_us" });
  }
});

describe("the inbox of a team", () => {
  it("begins with what is latest, and says so", async () => {
    const { rows } = await listSignals(world.samira, { status: "received" });
    expect(rows[0]).toMatchObject({ id: late, lateness: "late_x3", personName: "Mevrouw Öz", source: "neighbour" });
    expect(rows[1]).toMatchObject({ lateness: "on_time", workingDaysLate: 0 });
  });

  it("shows every signal once over its pages, in order", async () => {
    const first = await listSignals(world.anna, { status: "received" });
    const second = await listSignals(world.anna, { status: "received", after: first.next ?? "" });
    expect([first.rows.length, second.rows.length]).toEqual([SIGNALS_PER_PAGE, 29 - SIGNALS_PER_PAGE]);
    expect(second.next).toBeNull();
    const all = [...first.rows, ...second.rows];
    expect(new Set(all.map(({ id }) => id)).size).toBe(29);
    expect(all).toEqual(all.toSorted((a, b) => a.dueOn.getTime() - b.dueOn.getTime()));
  });

  it("shows what was decided with the newest first", async () => {
    const { rows } = await listSignals(world.anna, { status: "not_for_us" });
    expect(rows.map(({ dueOn }) => dueOn.getUTCFullYear())).toEqual([2022, 2021]);
  });

  it.each(["nonsense", "2026-13-45.x", `2026-02-31.${randomUUID()}`, `2026-11-24.${"0".repeat(36)}`])(
    "begins at the front after %s",
    async (after) => {
      expect((await listSignals(world.anna, { status: "received", after })).rows[0]?.id).toBe(late);
    },
  );

  it("shows another team nothing of it", async () => {
    const { rows } = await listSignals(world.wim, { status: "received" });
    expect(rows.map(({ id }) => id)).toEqual([elsewhere]);
  });

  it("counts exactly what it lists", async () => {
    expect(await countWaitingSignals(world.samira)).toEqual({ waiting: 29, late: 1 });
    expect(await countWaitingSignals(world.wim)).toEqual({ waiting: 1, late: 1 });
  });

  it("leaves a row in the audit", async () => {
    const before = await countReads(world.samira);
    await listSignals(world.samira, { status: "received" });
    expect(await countReads(world.samira)).toBe(before + 1);
  });
});

describe("one signal", () => {
  it("is read by a worker of the team, with a row in the audit", async () => {
    const found = await readSignal(world.samira, late, async () => "beside");
    expect(found).toMatchObject({
      more: "beside",
      signal: { personName: "Mevrouw Öz", status: "received", decision: null, team: { name: "Oost" } },
    });
    const { rows } = await owner.query(
      `SELECT "objectType", role FROM audit_event WHERE "objectId" = $1 AND action = 'read'`,
      [late],
    );
    expect(rows).toEqual([{ objectType: "signal", role: "worker" }]);
  });

  it.each([
    ["another team's", () => elsewhere],
    ["none that exists", () => "00000000-0000-4000-8000-000000000000"],
    ["no id at all", () => "nonsense"],
  ])("%s answers the same: nothing", async (_what, id) => {
    expect(await readSignal(world.samira, id(), async () => null)).toBeNull();
  });
});

async function countReads({ userId }: TestActor): Promise<number> {
  const { rows } = await owner.query(`SELECT 1 FROM audit_event WHERE "userId" = $1 AND action = 'read'`, [userId]);
  return rows.length;
}
