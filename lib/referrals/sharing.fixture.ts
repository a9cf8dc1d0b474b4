import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { ConsentPart } from "@/lib/consent/consent-parts";
import type { today as Today } from "@/lib/platform/calendar";
import { fillDossier, makeWorld } from "./referral-world.fixture";

interface ConsentChange {
  readonly id?: string;
  readonly destinationId?: string;
  readonly givenOn?: ReturnType<typeof Today>;
  readonly endsOn?: ReturnType<typeof Today>;
}

/** For tests: a filled dossier in its world, with the acts of sharing in a few words. Call it after `useTestDatabase`. */
export async function startSharing(owner: Pool) {
  const { readDossier } = await import("@/lib/access/dossier");
  const { today } = await import("@/lib/platform/calendar");
  const consents = await import("@/lib/consent/consent-commands");
  const commands = await import("./referral-commands");
  const { listDestinationChoices, previewReferral } = await import("./refer-queries");
  const { findReferral } = await import("./referral-queries");
  const world = await makeWorld(owner);
  await fillDossier(owner, world);

  function consentInput(parts: ConsentPart[], change: ConsentChange = {}) {
    return {
      id: randomUUID(),
      clientId: world.clientId,
      destinationId: world.practice,
      parts,
      legalBasis: "consent" as const,
      form: "spoken" as const,
      reason: null,
      givenOn: today(),
      endsOn: null,
      ...change,
    };
  }

  async function consent(parts: ConsentPart[], change: ConsentChange = {}): Promise<string> {
    const outcome = await consents.addConsent(world.worker, consentInput(parts, change));
    if (!outcome?.ok) throw new Error("no consent was written");
    return outcome.value.id;
  }

  function sendInput({ digest, basedOnId }: { digest: string; basedOnId?: string }) {
    return {
      id: randomUUID(),
      clientId: world.clientId,
      destinationId: world.practice,
      question: "Wilt u meekijken?",
      digest,
      basedOnId,
    };
  }

  const send = (input: { digest: string }) => commands.sendReferral(world.worker, sendInput(input));

  async function sent(): Promise<string> {
    const outcome = await send(await preview());
    if (!outcome?.ok) throw new Error("nothing was sent");
    return outcome.value.id;
  }

  async function preview(destinationId = world.practice) {
    const { clientId } = world;
    const dossier = await readDossier(world.worker, clientId, "refer", (tx) =>
      previewReferral(tx, { clientId, destinationId }, today()),
    );
    if (!dossier?.content) throw new Error("there is nothing to preview");
    return dossier.content;
  }

  async function choices() {
    const { clientId, organisationId } = world;
    const dossier = await readDossier(world.worker, clientId, "refer", (tx) =>
      listDestinationChoices(tx, { clientId, organisationId }, today()),
    );
    return dossier?.content.map(({ consent: state }) => state);
  }

  async function detail(referralId: string) {
    const { clientId } = world;
    const dossier = await readDossier(world.worker, clientId, "referrals", (tx) =>
      findReferral(tx, { clientId, referralId }, today()),
    );
    return dossier?.content;
  }

  function answer(referralId: string, to: "accepted" | "rejected" | "in_progress" | "completed", version = 1) {
    return { referralId, version, to, reasonText: null, report: null };
  }

  async function addDraft(consentId: string): Promise<string> {
    const { rows } = await owner.query(
      `INSERT INTO referral (id, "organisationId", "clientId", "journeyId", "destinationId", "consentId", question, summary, "createdById")
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'oud', '{"version":1,"frozenOn":"2026-11-01","personName":null,"sections":[]}', $6) RETURNING id`,
      [world.organisationId, world.clientId, world.journeyId, world.practice, consentId, world.worker.userId],
    );
    return rows[0].id;
  }

  async function count(table: "referral" | "referral_event" | "consent"): Promise<number> {
    return (await owner.query(`SELECT 1 FROM ${table}`)).rows.length;
  }

  async function clock(): Promise<string | null> {
    const { rows } = await owner.query(`SELECT "dueKind" FROM journey WHERE id = $1`, [world.journeyId]);
    return rows[0].dueKind;
  }

  async function forget(): Promise<void> {
    for (const table of ["referral_event", "referral", "consent"]) await owner.query(`DELETE FROM ${table}`);
  }

  return {
    world,
    forget,
    consentInput,
    consent,
    sendInput,
    send,
    sent,
    preview,
    choices,
    detail,
    answer,
    addDraft,
    count,
    clock,
  };
}
