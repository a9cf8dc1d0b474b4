import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type ConsentPart, PARTS_TO_REFER, readConsentParts } from "@/lib/consent/consent-parts";
import { consentsValidOn } from "@/lib/consent/consent-state";
import type { Tx } from "@/lib/platform/database";
import type { DestinationKind } from "@/prisma/generated/enums";
import { buildSummary, digestSummary } from "./build-summary";
import type { ReferralSummary } from "./referral-summary";

export interface DestinationChoice {
  readonly id: string;
  readonly kind: DestinationKind;
  readonly name: string;
  readonly place: string | null;
  /** Whether a consent of today is wide enough to refer on. */
  readonly consent: "valid" | "too_narrow" | "missing";
}

/** Every destination of the organisation, with what is still missing before this client can be referred there. */
export async function listDestinationChoices(
  tx: Tx,
  { clientId, organisationId }: { readonly clientId: string; readonly organisationId: string },
  today: Temporal.PlainDate,
): Promise<DestinationChoice[]> {
  const rows = await tx.destination.findMany({
    where: { organisationId },
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      name: true,
      place: true,
      consents: {
        where: { clientId, ...consentsValidOn(today) },
        orderBy: [{ givenOn: "desc" }, { id: "desc" }],
        take: 1,
        select: { parts: true },
      },
    },
  });
  return rows.map(({ consents, ...destination }) => ({ ...destination, consent: consentFor(consents[0]?.parts) }));
}

export interface ReferralPreview {
  readonly destination: { readonly id: string; readonly name: string };
  readonly parts: readonly ConsentPart[];
  readonly summary: ReferralSummary;
  readonly digest: string;
}

/** What would be sent to this destination now; `null` without a consent that is wide enough. */
export async function previewReferral(
  tx: Tx,
  { clientId, destinationId }: { readonly clientId: string; readonly destinationId: string },
  today: Temporal.PlainDate,
): Promise<ReferralPreview | null> {
  const consent = await tx.consent.findFirst({
    where: { clientId, destinationId, ...consentsValidOn(today) },
    orderBy: [{ givenOn: "desc" }, { id: "desc" }],
    select: { parts: true, destination: { select: { id: true, name: true } } },
  });
  if (!consent || consentFor(consent.parts) !== "valid") return null;
  const parts = readConsentParts(consent.parts);
  const summary = await buildSummary(tx, { clientId, parts, today });
  return { destination: consent.destination, parts, summary, digest: digestSummary(summary) };
}

function consentFor(parts: readonly string[] | undefined): DestinationChoice["consent"] {
  if (parts === undefined) return "missing";
  return PARTS_TO_REFER.every((part) => parts.includes(part)) ? "valid" : "too_narrow";
}
