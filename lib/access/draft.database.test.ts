import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";
import { type Carer, type CarersWorld, makeCarersWorld } from "./carers.fixture";

const { owner, app } = await useTestDatabase();
const { draftKeyOf, dropDraft, keepDraft, mayKeepDraft, readDraft, sweepDrafts, writeDraft } = await import("./draft");
const { readDossier } = await import("./dossier");
const { withActor, withSystem } = await import("@/lib/platform/database");

let world: CarersWorld;

beforeEach(async () => {
  await owner.query(`DELETE FROM draft`);
  world = await makeCarersWorld(owner);
});

describe("a draft", () => {
  it("comes back to its writer as it was typed: a text, the parts of a date, more ticks, and the unseen id", async () => {
    const id = randomUUID();
    const typed = [
      ["id", id],
      ["note", "Samen koffie gedronken."],
      ["on.day", "5"],
      ["parts", "name"],
      ["parts", "question"],
    ] as const;
    expect(await keep(world.samira, ...typed)).toBe("kept");
    expect(await read(world.samira)).toMatchObject({
      values: { id, note: "Samen koffie gedronken.", on: { day: "5" }, parts: ["name", "question"] },
      savedText: expect.stringMatching(/^vandaag om \d\d:\d\d$/),
    });
  });

  it("is nobody else's: neither a colleague of the team nor another team sees it, keeps one or drops it", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    expect((await read(world.rik))?.values).toBeNull();
    expect(await read(world.wim)).toBeUndefined();
    for (const other of [world.rik, world.wim]) {
      expect(await keep(other, ["note", "Ook van mij."])).toBe("absent");
      await dropDraft(other, key());
      const seen = await withActor(other, (tx) => tx.draft.findMany({ select: { id: true } }));
      expect(seen).toEqual([]);
    }
    expect((await read(world.samira))?.values).toEqual({ note: "Van mij." });
  });

  it("shows nothing to a connection without an actor", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    expect((await app.query("SELECT 1 FROM draft")).rows).toEqual([]);
  });

  it("cannot be written in another person's name", async () => {
    const { samira, rik, clientId } = world;
    const data = { organisationId: rik.organisationId, clientId, userId: rik.userId, form: "contact", body: "x" };
    await expect(withActor(samira, (tx) => tx.draft.create({ data }))).rejects.toThrow();
  });

  it("is sealed where it is kept, and readable in its own row only", async () => {
    await keep(world.samira, ["note", "Een geheim."]);
    const kept = await rows();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.body).toMatch(/^v1:test:/);
    expect(JSON.stringify(kept)).not.toContain("geheim");
  });

  it("kept twice is one draft, the last one, also when two tabs keep it at once", async () => {
    await Promise.all([keep(world.samira, ["note", "Eerst."]), keep(world.samira, ["note", "Tegelijk."])]);
    await keep(world.samira, ["note", "Daarna."]);
    expect(await rows()).toHaveLength(1);
    expect((await read(world.samira))?.values).toEqual({ note: "Daarna." });
  });

  it("is unseen once its writer no longer carries the dossier", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    await owner.query(`UPDATE journey SET "workerId" = $1 WHERE "clientId" = $2`, [world.rik.userId, world.clientId]);
    expect((await read(world.samira))?.values).toBeNull();
    expect((await read(world.rik))?.values).toBeNull();
  });

  it("is gone once it is dropped; another form's stays", async () => {
    await keep(world.samira, ["note", "Contact."]);
    await keepDraft(world.samira, { ...key(), form: "perspective" }, formOf(["wants", "Kaarten"]));
    await dropDraft(world.samira, key());
    expect((await read(world.samira))?.values).toBeNull();
    expect((await read(world.samira, "perspective"))?.values).toEqual({ wants: "Kaarten" });
  });

  it("of more than thirty days ago is swept when its writer reads one", async () => {
    await keep(world.samira, ["note", "Oud."]);
    await owner.query(`UPDATE draft SET "savedAt" = now() - interval '31 days'`);
    expect((await read(world.samira, "perspective"))?.values).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it("keeps no password and no name that no form of ours has", async () => {
    await keep(world.samira, ["password", "geheim"], ["$ACTION_1", "x"], ["_draft", "y"], ["note", "Wel."]);
    expect((await read(world.samira))?.values).toEqual({ note: "Wel." });
  });

  it("from when every name was kept shows the names of our forms only", async () => {
    await writeAs(JSON.stringify({ toString: "x", on: { constructor: "x", day: "5" }, note: "Wel." }));
    expect((await read(world.samira))?.values).toEqual({ note: "Wel.", on: { day: "5" } });
  });

  it.each(["geen JSON", "7", '{"note":1}'])("that reads %s is as none", async (json) => {
    await writeAs(json);
    expect(await read(world.samira)).toMatchObject({ values: null, savedAt: null, savedText: null });
    expect(await keep(world.samira, ["note", "Opnieuw."])).toBe("kept");
    expect((await read(world.samira))?.values).toEqual({ note: "Opnieuw." });
  });

  it("whose key is gone is as none", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    await owner.query(`UPDATE draft SET body = 'v1:gone:a:b:c'`);
    expect((await read(world.samira))?.values).toBeNull();
  });

  it("is kept in the database sealed only", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    await expect(owner.query(`UPDATE draft SET body = 'v0:{}'`)).rejects.toThrow(/draft_sealed/);
  });

  it("of more than thirty days ago is swept by the job, also when its writer lost the dossier", async () => {
    await keep(world.samira, ["note", "Oud."]);
    await owner.query(`UPDATE draft SET "savedAt" = now() - interval '31 days'`);
    await keepDraft(world.samira, { ...key(), form: "perspective" }, formOf(["wants", "Nieuw."]));
    await owner.query(`UPDATE journey SET "workerId" = $1 WHERE "clientId" = $2`, [world.rik.userId, world.clientId]);
    expect(await sweepDrafts()).toBe(1);
    expect(await rows()).toMatchObject([{ form: "perspective" }]);
    expect(await sweepDrafts()).toBe(0);
  });

  it("is neither read nor changed by the job, nor swept by another one", async () => {
    await keep(world.samira, ["note", "Oud."]);
    await owner.query(`UPDATE draft SET "savedAt" = now() - interval '31 days'`);
    expect(await withSystem("tidy", (tx) => tx.draft.findMany())).toEqual([]);
    expect(await withSystem("tidy", (tx) => tx.$executeRaw`UPDATE draft SET body = 'v1:x'`)).toBe(0);
    expect(await withSystem("accounts", (tx) => tx.$executeRaw`DELETE FROM draft`)).toBe(0);
    expect(await rows()).toHaveLength(1);
  });

  it("goes from its own writer, who may have lost the dossier, and from nobody else", async () => {
    await keep(world.samira, ["note", "Van mij."]);
    await owner.query(`UPDATE journey SET "workerId" = $1 WHERE "clientId" = $2`, [world.rik.userId, world.clientId]);
    expect(await withActor(world.rik, (tx) => tx.$executeRaw`DELETE FROM draft`)).toBe(0);
    expect(await withActor(world.samira, (tx) => tx.$executeRaw`DELETE FROM draft`)).toBe(1);
  });

  it("is one of forty at most; those that are there can still be kept again", async () => {
    const numbered = (nr: number) => ({ ...key(), form: `life-event:new:event_${String.fromCharCode(97 + nr)}` });
    for (let nr = 0; nr < 40; nr += 1) {
      const { form } = numbered(nr % 26);
      await keepDraft(world.samira, { ...key(), form: nr < 26 ? form : `${form}_more` }, formOf());
    }
    expect(await keep(world.samira, ["note", "De 41e."])).toBe("too-many");
    expect(await keepDraft(world.samira, numbered(3), formOf())).toBe("kept");
    expect(await rows()).toHaveLength(40);
  });

  it("that is too long is refused and leaves the one before", async () => {
    await keep(world.samira, ["note", "Kort."]);
    expect(await keep(world.samira, ["note", "x".repeat(60_000)])).toBe("too-long");
    expect((await read(world.samira))?.values).toEqual({ note: "Kort." });
  });

  it("of no dossier at all is refused", async () => {
    expect(await keepDraft(world.samira, { clientId: randomUUID(), form: "contact" }, formOf())).toBe("absent");
    expect(await keepDraft(world.samira, { clientId: "1", form: "contact" }, formOf())).toBe("absent");
  });
});

describe("on a device that was lent", () => {
  const clientId = randomUUID();
  const may = (form: string, lent: { instrument: string | null; clientId?: string }) =>
    mayKeepDraft({ role: "worker", lent: { clientId, ...lent } }, { clientId, form });

  it("only the questionnaire it was lent for keeps its answers, and none once that was filled in", () => {
    expect(may("assessment:PHQ-9", { instrument: "PHQ-9" })).toBe(true);
    expect(may("assessment:PHQ-9", { instrument: "PHQ-9", clientId: randomUUID() })).toBe(false);
    expect(may("contact", { instrument: "PHQ-9" })).toBe(false);
    expect(may("assessment:null", { instrument: null })).toBe(false);
  });
});

describe("the key that a form sends along", () => {
  const clientId = randomUUID();

  it("names the dossier and the form", () => {
    expect(draftKeyOf(formOf(["_draft", `${clientId}/assessment:PHQ-9`]))).toEqual({
      clientId,
      form: "assessment:PHQ-9",
    });
  });

  it.each([
    "",
    clientId,
    `${clientId}/`,
    `${clientId}/a/b`,
    `${clientId}/../x`,
    "1/contact",
    `${clientId}/${"x".repeat(101)}`,
    `${clientId}/made-up`,
    `${clientId}/contact:twice`,
    `${clientId}/assessment:null`,
    `${clientId}/chapter:made-up`,
    `${clientId}/safety:7`,
  ])("is no key: %j", (sent) => expect(draftKeyOf(formOf(["_draft", sent]))).toBeNull());
});

const key = () => ({ clientId: world.clientId, form: "contact" });

function keep(actor: Carer, ...fields: (readonly [string, string])[]) {
  return keepDraft(actor, key(), formOf(...fields));
}

/** A draft that holds this text, as an older version or a slip may have written it. */
function writeAs(json: string) {
  const { userId, organisationId } = world.samira;
  return withActor(world.samira, (tx) => writeDraft(tx, { userId, organisationId, ...key() }, json));
}

async function read(actor: Carer, form = "contact") {
  const dossier = await readDossier(actor, world.clientId, "contact", (tx) => readDraft(tx, world.clientId, form));
  return dossier?.content;
}

async function rows(): Promise<{ body: string; form: string }[]> {
  const kept = await owner.query<{ body: string; form: string }>(`SELECT * FROM draft WHERE "clientId" = $1`, [
    world.clientId,
  ]);
  return kept.rows;
}

function formOf(...fields: (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
