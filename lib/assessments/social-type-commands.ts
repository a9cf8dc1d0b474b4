import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import { deriveSocialType, type SocialTypeOverride } from "./derive-social-type";
import type { NotMeasurableInput, OverrideInput, WithdrawOverrideInput } from "./social-type-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
type SocialTypeResult = Result<{ readonly clientId: string }, "no-open-journey">;

/** Puts the worker's own judgement with its reason beside the measured type; both are kept and shown. */
export function overrideSocialType(actor: Carer, { id, clientId, type, reason }: OverrideInput) {
  return judge(actor, { id, clientId, override: { type, reason } });
}

/** The measured type counts again; the judgement stays in the history. */
export function withdrawOverride(actor: Carer, { id, clientId }: WithdrawOverrideInput) {
  return judge(actor, { id, clientId, override: null });
}

/** Says why the social type cannot be measured yet, so that the journey need not wait for it; earlier reasons stay. */
export function markNotMeasurable(
  actor: Carer,
  { id, clientId, why }: NotMeasurableInput,
): Promise<SocialTypeResult | null> {
  const { userId, organisationId } = actor;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    await deriveSocialType(tx, { id, clientId, organisationId, userId, notMeasurableWhy: why });
    await tx.journey.updateMany({ where: { id: journeyId, clientId }, data: { notMeasurableWhy: why } });
    return { ok: true, value: { clientId } };
  });
}

function judge(
  actor: Carer,
  { id, clientId, override }: { id: string; clientId: string; override: SocialTypeOverride | null },
): Promise<SocialTypeResult | null> {
  const { userId, organisationId } = actor;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return NO_OPEN_JOURNEY;
    await deriveSocialType(tx, { id, clientId, organisationId, userId, override });
    return { ok: true, value: { clientId } };
  });
}

const NO_OPEN_JOURNEY = { ok: false, reason: "no-open-journey" } as const;
