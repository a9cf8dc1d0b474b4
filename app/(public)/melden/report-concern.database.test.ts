import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useTestDatabase } from "../../../scripts/database/test-database";
import { type ConcernState, FIRST_STATE } from "./concern-state";

const sent = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => sent.headers }));

const { owner } = await useTestDatabase();
const { takeConcernStep } = await import("./actions");
const { followConcern } = await import("./status/actions");

const organisationId = randomUUID();
let formId: string;

beforeAll(async () => {
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Voorbeeld', 'voorbeeld')`, [
    organisationId,
  ]);
  await owner.query(`INSERT INTO team (id, "organisationId", name, "isIntake") VALUES ($1, $2, 'Intake', true)`, [
    randomUUID(),
    organisationId,
  ]);
});

beforeEach(async () => {
  await owner.query("DELETE FROM rate_bucket");
  formId = randomUUID();
  sent.headers = new Headers({ origin: "http://localhost:3000", "x-forwarded-for": "192.0.2.7" });
});

describe("reporting a concern in three steps", () => {
  it("goes on step by step and ends with a code that can be followed", async () => {
    expect(await step(0, concern())).toMatchObject({ at: "step", step: 1 });
    expect(await step(1, { ...concern(), ...person })).toMatchObject({ at: "step", step: 2 });
    const done = await step(2, { ...concern(), ...person, reporterContact: "06 12345678" });
    expect(done).toMatchObject({ at: "done", triageDays: 2, mayBeCalled: true });

    const { progress } = await follow(done.at === "done" ? done.followCode : "");
    expect(progress).toBe("received");
  });

  it("keeps everything typed when going on, going back and going wrong", async () => {
    const typed = { ...concern(), personName: "Mevrouw Öz", "personBirthDate.day": "31" };
    for (const go of [{}, { go: "back" }]) {
      expect(await step(1, { ...typed, ...go })).toMatchObject({ values: typed });
    }
    expect(await step(1, { ...typed, go: "back" })).toMatchObject({ step: 0 });
    expect(await step(1, typed)).toMatchObject({
      step: 1,
      result: { error: { personBirthDate: [expect.any(String)] } },
    });
  });

  it("keeps nothing before the last step is right", async () => {
    const before = await countSignals();
    await step(0, concern());
    await step(1, { ...concern(), ...person });
    expect(await step(2, { ...concern(), personName: "" })).toMatchObject({ step: 1 });
    expect(await step(2, person)).toMatchObject({ step: 0 });
    expect(await countSignals()).toBe(before);
  });

  it("carries on only what the steps ask", async () => {
    const state = await step(0, { ...concern(), teamId: randomUUID(), status: "accepted" });
    expect(state).toMatchObject({ values: concern() });
    expect(state).not.toHaveProperty("values.teamId");
  });

  it("sent twice it is one signal with one code", async () => {
    const before = await countSignals();
    const all = { ...concern(), ...person };
    expect(await step(2, all)).toEqual(await step(2, all));
    expect(await countSignals()).toBe(before + 1);
  });

  it("a machine that fills in the hidden field gets no further; a person whose browser did only presses again", async () => {
    const before = await countSignals();
    const all = { ...concern(), ...person };
    const trapped = await step(2, { ...all, website: "https://example.org" });
    expect(trapped).toMatchObject({ at: "step", step: 2, values: all });
    expect(trapped).not.toHaveProperty("values.website");
    expect(await countSignals()).toBe(before);
    expect(await step(2, all)).toMatchObject({ at: "done" });
  });

  it("takes twenty reports an hour from one address, and as many from another", async () => {
    for (let sentBefore = 0; sentBefore < 20; sentBefore += 1) await step(2, { ...concern(), ...person });
    const refused = await step(2, { ...concern(), ...person, alreadyDone: "Aangebeld." });
    expect(refused).toMatchObject({ at: "step", step: 2, values: { alreadyDone: "Aangebeld." } });
    sent.headers.set("x-forwarded-for", "198.51.100.1");
    expect(await step(2, { ...concern(), ...person })).toMatchObject({ at: "done" });
  });

  it.each([[null], ["http://evil.example"]])("is not taken from a page of %s", async (origin) => {
    sent.headers = new Headers(origin === null ? {} : { origin });
    await expect(step(0, concern())).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/);
  });
});

describe("following a report", () => {
  it.each([
    ["", "Vul de code in"],
    ["abc", "12 cijfers en letters"],
    ["0000-0000-0000", "kennen wij niet"],
  ])("says what is wrong with the code %j, and keeps it in its box", async (code, words) => {
    const state = await follow(code);
    expect(state.progress).toBeNull();
    expect(state.result?.error).toEqual({ code: [expect.stringContaining(words)] });
  });

  it("stops somebody who tries many codes", async () => {
    for (let tried = 0; tried < 30; tried += 1) await follow("0000-0000-0000");
    expect((await follow("0000-0000-0000")).result?.error).toEqual({ "": [expect.stringContaining("kwartier")] });
  });
});

const concern = () => ({
  formId,
  organisationId,
  observation: "De gordijnen zijn al een week dicht.",
  source: "neighbour",
});

const person = { personName: "Mevrouw Öz", postcode: "1091 AB", houseNumber: "4" };

function step(number: number, typed: Record<string, string>): Promise<ConcernState> {
  return takeConcernStep(FIRST_STATE, formOf({ ...typed, step: String(number) }));
}

function follow(code: string) {
  return followConcern({ progress: null, result: null }, formOf({ code }));
}

function formOf(typed: Record<string, string>): FormData {
  const formData = new FormData();
  for (const [name, value] of Object.entries(typed)) formData.set(name, value);
  return formData;
}

async function countSignals(): Promise<number> {
  return (await owner.query("SELECT id FROM signal")).rows.length;
}
