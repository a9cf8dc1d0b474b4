import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { PARTS_TO_REFER, readConsentParts } from "@/lib/consent/consent-parts";
import { consentsValidOn } from "@/lib/consent/consent-state";
import { canMove, isEnded, needsNextStep, type NextStep } from "@/lib/domain/referral";
import type { Result } from "@/lib/domain/result";
import { addWorkingDays } from "@/lib/domain/working-days";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { today, toColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { buildSummary, digestSummary } from "./build-summary";
import { type LockedReferral, lockReferral, type ReferralMove, writeMove } from "./referral-move";
import type { CancelInput, NextStepInput, PhoneAnswerInput, RemoveInput, SendInput } from "./referral-schema";

type ReferralActor = Pick<Actor, "userId" | "requestId" | "organisationId">;
type SendRefusal = "no-open-journey" | "no-consent" | "consent-too-narrow" | "summary-changed";

/**
 * Sends a referral with its frozen summary, in one step. What is frozen is what was shown: when the dossier changed in
 * between, nothing is sent. Sending the form twice sends once. Based on a draft, the draft itself is sent.
 */
export function sendReferral(
  actor: ReferralActor,
  input: SendInput,
): Promise<Result<{ id: string }, SendRefusal> | null> {
  return changeDossier(actor, input.clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" } as const;
    const known = await tx.referral.findFirst({
      where: { id: input.id, clientId: input.clientId },
      select: { id: true },
    });
    if (known) return { ok: true, value: known } as const;

    const consent = await findConsentToRefer(tx, input);
    if (!consent) return { ok: false, reason: "no-consent" } as const;
    const parts = readConsentParts(consent.parts);
    if (!PARTS_TO_REFER.every((part) => parts.includes(part)))
      return { ok: false, reason: "consent-too-narrow" } as const;

    const summary = await buildSummary(tx, { clientId: input.clientId, parts, today: today() });
    if (digestSummary(summary) !== input.digest) return { ok: false, reason: "summary-changed" } as const;

    const old = input.basedOnId === undefined ? null : await lockReferral(tx, input.basedOnId);
    const own = old?.clientId === input.clientId ? old : null;
    // The draft was sent a moment ago: the same form came twice.
    if (own && own.status !== "draft" && !isEnded(own.status)) return { ok: true, value: { id: own.id } } as const;
    const sent = { ...input, journeyId, consentId: consent.id, summary, actor };
    const id = own?.status === "draft" ? await sendDraft(tx, own, sent) : await writeReferral(tx, sent);
    if (own) await closeOldReferral(tx, own, input.destinationId);
    await resetJourneyClock(tx, journeyId, today());
    return { ok: true, value: { id } } as const;
  });
}

/** Takes a referral back; the destination sees it no more from that moment. */
export function cancelReferral(actor: ReferralActor, input: CancelInput) {
  return moveAsTeam(actor, input, {
    to: "cancelled",
    by: "requester",
    reason: { code: input.reason, text: input.reasonText },
  });
}

/** Takes away a referral that should never have been, a draft too: nothing of it is counted or seen any more. */
export function removeReferral(actor: ReferralActor, input: RemoveInput) {
  return moveAsTeam(actor, input, { to: "entered_in_error", by: "requester" });
}

/** Writes down what the destination said by telephone: its own move, by the hand of the worker. */
export function recordPhoneAnswer(actor: ReferralActor, input: PhoneAnswerInput) {
  return moveAsTeam(actor, input, {
    to: input.to,
    by: "target",
    reason: input.reason === undefined ? null : { code: input.reason, text: input.reasonText },
    report: input.report,
  });
}

/** After a refusal, a failure or a withdrawal: what the worker does now, so that nobody is left without help. */
export function takeNextStep(
  actor: ReferralActor,
  { clientId, referralId, nextStep }: NextStepInput,
): Promise<Result<{ id: string }, "not-needed"> | null> {
  return changeDossier(actor, clientId, async (tx) => {
    const referral = await lockReferral(tx, referralId);
    if (referral?.clientId !== clientId) return null;
    if (!needsNextStep(referral.status)) return { ok: false, reason: "not-needed" } as const;

    await tx.referral.update({ where: { id: referralId }, data: { nextStep }, select: { id: true } });
    return { ok: true, value: { id: referralId } } as const;
  });
}

interface MoveInput {
  readonly clientId: string;
  readonly referralId: string;
  readonly version: number;
}

function moveAsTeam(
  actor: ReferralActor,
  { clientId, referralId, version }: MoveInput,
  move: Pick<ReferralMove, "to" | "by" | "reason" | "report">,
): Promise<Result<{ id: string }, "changed-meanwhile" | "not-allowed"> | null> {
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    const referral = await lockReferral(tx, referralId);
    if (referral?.clientId !== clientId) return null;
    if (referral.version !== version) return { ok: false, reason: "changed-meanwhile" } as const;
    if (!canMove(referral.status, move.to, move.by)) return { ok: false, reason: "not-allowed" } as const;

    await writeMove(tx, referral, { ...move, byUserId: actor.userId, at: new Date() });
    if (journeyId === referral.journeyId) await resetJourneyClock(tx, journeyId, today());
    return { ok: true, value: { id: referralId } } as const;
  });
}

async function findConsentToRefer(tx: Tx, { clientId, destinationId }: SendInput) {
  return tx.consent.findFirst({
    where: { clientId, destinationId, ...consentsValidOn(today()) },
    orderBy: [{ givenOn: "desc" }, { id: "desc" }],
    select: { id: true, parts: true },
  });
}

interface NewReferral extends SendInput {
  readonly actor: ReferralActor;
  readonly journeyId: string;
  readonly consentId: string;
  readonly summary: Awaited<ReturnType<typeof buildSummary>>;
}

async function writeReferral(tx: Tx, referral: NewReferral): Promise<string> {
  const { id, actor, clientId, journeyId } = referral;
  const sent = await sentColumns(tx, referral);
  await tx.referral.create({
    data: {
      ...{ id, clientId, journeyId, ...sent },
      status: "requested",
      organisationId: actor.organisationId,
      createdById: actor.userId,
    },
    select: { id: true },
  });
  const { organisationId, userId: byUserId } = actor;
  await tx.referralEvent.create({
    data: { organisationId, referralId: id, byUserId, at: sent.requestedAt, ...FIRST_MOVE },
    select: { id: true },
  });
  return id;
}

// A draft is no letter yet: what is sent now is frozen now.
async function sendDraft(tx: Tx, draft: LockedReferral, referral: NewReferral): Promise<string> {
  const sent = await sentColumns(tx, referral);
  await tx.referral.update({ where: { id: draft.id }, data: sent, select: { id: true } });
  const { toStatus: to, by } = FIRST_MOVE;
  await writeMove(tx, draft, { to, by, byUserId: referral.actor.userId, at: sent.requestedAt });
  return draft.id;
}

const FIRST_MOVE = { fromStatus: "draft", toStatus: "requested", by: "requester" } as const;

async function sentColumns(tx: Tx, { actor, destinationId, consentId, question, summary }: NewReferral) {
  const { referralDays } = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { referralDays: true },
  });
  const dueOn = toColumn(addWorkingDays(today(), referralDays));
  return { destinationId, consentId, question, summary, requestedAt: new Date(), dueOn };
}

// Referring anew is the next step of the old one, unless another step was written down before.
async function closeOldReferral(tx: Tx, old: LockedReferral, destinationId: string): Promise<void> {
  if (!needsNextStep(old.status)) return;
  const takes = (nextStep: NextStep) => ({ nextStep });
  await tx.referral.updateMany({
    where: { id: old.id, nextStep: null, destinationId },
    data: takes("correct_and_refer_again"),
  });
  await tx.referral.updateMany({
    where: { id: old.id, nextStep: null, destinationId: { not: destinationId } },
    data: takes("refer_elsewhere"),
  });
}
