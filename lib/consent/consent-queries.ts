import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isEnded } from "@/lib/domain/referral";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { Prisma } from "@/prisma/generated/client";
import {
  type ConsentForm,
  CONSENT_FORMS,
  type ConsentPart,
  LEGAL_BASES,
  type LegalBasis,
  readConsentParts,
} from "./consent-parts";
import { type ConsentState, consentStateOn } from "./consent-state";

export interface ConsentRow {
  readonly id: string;
  readonly destination: { readonly id: string; readonly name: string };
  readonly parts: readonly ConsentPart[];
  readonly form: ConsentForm;
  readonly legalBasis: LegalBasis;
  readonly reason: string | null;
  readonly givenOn: Date;
  readonly endsOn: Date | null;
  readonly withdrawnAt: Date | null;
  readonly state: ConsentState;
  readonly openReferrals: readonly { readonly id: string; readonly question: string }[];
}

/** What may be shared with whom, newest first; what no longer holds stays in the list. */
export async function listConsents(tx: Tx, clientId: string, today: Temporal.PlainDate): Promise<ConsentRow[]> {
  const rows = await tx.consent.findMany({ where: { clientId }, orderBy: NEWEST_FIRST, select: CONSENT });
  return rows.map((row) => toRow(row, today));
}

/** One consent of this client; `null` when the client has none with that id. */
export async function findConsent(
  tx: Tx,
  { clientId, consentId }: { readonly clientId: string; readonly consentId: string },
  today: Temporal.PlainDate,
): Promise<ConsentRow | null> {
  const row = await tx.consent.findFirst({ where: { id: consentId, clientId }, select: CONSENT });
  return row && toRow(row, today);
}

const NEWEST_FIRST: Prisma.ConsentOrderByWithRelationInput[] = [{ givenOn: "desc" }, { id: "asc" }];

const CONSENT = {
  id: true,
  destination: { select: { id: true, name: true } },
  parts: true,
  form: true,
  legalBasis: true,
  reason: true,
  givenOn: true,
  endsOn: true,
  withdrawnAt: true,
  referrals: { select: { id: true, question: true, status: true }, orderBy: { createdAt: "desc" } },
} as const satisfies Prisma.ConsentSelect;

type StoredConsent = Prisma.ConsentGetPayload<{ select: typeof CONSENT }>;

function toRow({ referrals, ...row }: StoredConsent, today: Temporal.PlainDate): ConsentRow {
  return {
    ...row,
    parts: readConsentParts(row.parts),
    form: CONSENT_FORMS.find((form) => form === row.form) ?? "not_asked",
    legalBasis: LEGAL_BASES.find((basis) => basis === row.legalBasis) ?? "public_task",
    state: consentStateOn(
      {
        givenOn: fromColumn(row.givenOn),
        endsOn: row.endsOn === null ? null : fromColumn(row.endsOn),
        isWithdrawn: row.withdrawnAt !== null,
      },
      today,
    ),
    openReferrals: referrals.filter(({ status }) => !isEnded(status)).map(({ id, question }) => ({ id, question })),
  };
}
