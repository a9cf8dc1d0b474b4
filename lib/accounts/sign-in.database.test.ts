import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { useTestDatabase } from "../../scripts/database/test-database";

const { owner, admin } = await useTestDatabase();
const { hashPassword } = await import("./password");
const { listDemoPeople, lookAroundAs, signIn, signOut } = await import("./sign-in-commands");
const { findSession, openSession } = await import("../access/session");

const organisation = randomUUID();
const samira = randomUUID();
const gone = randomUUID();
const now = new Date();
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const attempt = {
  email: "samira@voorbeeld.example",
  password: "een lang wachtwoord",
  address: "192.0.2.1",
  requestId: "r-1",
};

beforeAll(async () => {
  const hash = await hashPassword("een lang wachtwoord");
  await owner.query(`INSERT INTO organisation (id, name, slug) VALUES ($1, 'Voorbeeld', 'voorbeeld')`, [organisation]);
  for (const [id, email, isActive] of [
    [samira, "samira@voorbeeld.example", true],
    [gone, "gone@voorbeeld.example", false],
  ]) {
    await owner.query(
      `INSERT INTO "user" (id, "organisationId", role, name, email, "passwordHash", "isActive")
       VALUES ($1, $2, 'worker', 'Samira', $3, $4, $5)`,
      [id, organisation, email, hash, isActive],
    );
  }
});

it("opens a session for the right address and password, however the address was typed", async () => {
  const signedIn = await signIn({ ...attempt, email: " Samira@Voorbeeld.example " }, now);
  if (!signedIn.ok) throw new Error(signedIn.reason);
  expect(signedIn.value.role).toBe("worker");
  expect((await findSession(signedIn.value.sid, now))?.user.id).toBe(samira);
});

it.each([
  ["a wrong password", { ...attempt, password: "een ander wachtwoord" }],
  ["an unknown address", { ...attempt, email: "niemand@voorbeeld.example" }],
  ["an account that was switched off", { ...attempt, email: "gone@voorbeeld.example" }],
  ["a password of more than 128 signs", { ...attempt, password: "x".repeat(129) }],
])("answers the same to %s", async (_what, wrong) => {
  expect(await signIn(wrong, now)).toEqual({ ok: false, reason: "wrong" });
});

it("writes down who came in and what was refused, and never what was typed", async () => {
  await admin.query("DELETE FROM audit_event");
  await signIn(attempt, now);
  await signIn({ ...attempt, password: "geheim en fout" }, now);
  const { rows } = await admin.query(`SELECT action, outcome, "userId", "objectId" FROM audit_event ORDER BY seq`);
  expect(rows).toEqual([
    { action: "sign_in", outcome: "allowed", userId: samira, objectId: null },
    { action: "sign_in", outcome: "denied", userId: samira, objectId: samira },
  ]);
  const { rows: leaks } = await admin.query(`SELECT 1 FROM audit_event e WHERE e::text LIKE '%geheim%'`);
  expect(leaks).toEqual([]);
});

it("after five wrong passwords the account waits a quarter of an hour, and success does not count", async () => {
  const later = minutesLater(60);
  for (let round = 0; round < 8; round += 1) expect((await signIn(attempt, later)).ok).toBe(true);
  const wrong = { ...attempt, password: "een ander wachtwoord" };
  for (let round = 0; round < 5; round += 1) expect(await signIn(wrong, later)).toMatchObject({ reason: "wrong" });
  expect(await signIn(attempt, later)).toEqual({ ok: false, reason: "too_many" });
  expect((await signIn(attempt, minutesLater(76))).ok).toBe(true);
});

it("a session ends when signed out, after a quarter of an hour of silence and after eight hours", async () => {
  const sid = await openSession(samira, now);
  expect(await findSession(sid, minutesLater(14))).not.toBeNull();
  expect(await findSession(sid, minutesLater(28))).not.toBeNull();
  expect(await findSession(sid, minutesLater(44))).toBeNull();

  const signedOut = await openSession(samira, now);
  await signOut({ userId: samira, requestId: "r-2" }, signedOut, now);
  expect(await findSession(signedOut, now)).toBeNull();

  const long = await openSession(samira, now);
  for (let minute = 10; minute < 480; minute += 10) await findSession(long, minutesLater(minute));
  expect(await findSession(long, minutesLater(480))).toBeNull();
});

it("without the mark of the demonstration nobody can look around without a password", async () => {
  expect(await listDemoPeople()).toEqual([]);
  expect(await lookAroundAs(samira, "r-3", now)).toBeNull();
});

it("the mark cannot be set where people already are", async () => {
  await expect(admin.query(`INSERT INTO database_mark (key, value) VALUES ('demo', '1')`)).rejects.toThrow(/empty/);
});
