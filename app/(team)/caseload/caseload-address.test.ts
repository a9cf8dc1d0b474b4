import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { caseloadHref, loadCaseloadAddress, readCaseload } from "./caseload-address";

const samira: Actor = {
  userId: "11111111-1111-4111-8111-111111111111",
  requestId: "test",
  role: "worker",
  name: "Samira el Amrani",
  organisationId: "22222222-2222-4222-8222-222222222222",
  teams: [
    { id: "33333333-3333-4333-8333-333333333333", name: "Oost" },
    { id: "44444444-4444-4444-8444-444444444444", name: "West" },
  ],
  destinationId: null,
  workplace: "Oost",
  lent: null,
};
const anna: Actor = { ...samira, role: "coordinator" };
const bram = "55555555-5555-4555-8555-555555555555";
const place = "2026-11-24_66666666-6666-4666-8666-666666666666";

const read = (actor: Actor, search: string) => readCaseload(actor, loadCaseloadAddress(search));

describe("an address without choices", () => {
  it("means the worker's own open journeys, worst due first", () => {
    expect(read(samira, "")).toMatchObject({
      teamId: samira.teams[0]?.id,
      workerId: samira.userId,
      status: "open",
      sort: "due",
      direction: "asc",
      isLate: false,
    });
  });

  it("means the whole team to a coordinator", () => {
    expect(read(anna, "")?.workerId).toBeNull();
  });

  it("means nothing to whoever has no team", () => {
    expect(read({ ...samira, teams: [] }, "")).toBeNull();
  });
});

describe("an address with choices", () => {
  it.each([
    ["?worker=", null],
    ["?worker=all", null],
    ["?worker=mine", samira.userId],
    [`?worker=${bram}`, bram],
    ["?worker=niemand", samira.userId],
  ])("%s chooses the worker", (search, workerId) => {
    expect(read(samira, search)?.workerId).toBe(workerId);
  });

  it("keeps to the teams of the actor", () => {
    expect(read(samira, "?team=44444444-4444-4444-8444-444444444444")?.teamId).toBe(samira.teams[1]?.id);
    expect(read(samira, `?team=${bram}`)?.teamId).toBe(samira.teams[0]?.id);
  });

  it("leaves aside what it cannot mean", () => {
    const query = read(samira, "?phase=&type=alle&sort=age&dir=op&after=kaas&status=weg&late=misschien");
    expect(query).toEqual(read(samira, ""));
  });

  it("closed journeys come newest first and are never late", () => {
    expect(read(samira, "?status=closed&late=true&sort=contact")).toMatchObject({
      sort: "due",
      direction: "desc",
      isLate: false,
    });
  });

  it("another choice begins at the front of the list", () => {
    const address = loadCaseloadAddress(`?phase=trust&after=${place}`);
    expect(caseloadHref(address, { sort: "name" })).toBe("/caseload?phase=trust&sort=name");
    expect(caseloadHref(address, { after: address.after })).toContain(`after=${place}`);
  });
});
