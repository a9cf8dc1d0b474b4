import "server-only";
import type { Because } from "@/lib/domain/social-type";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import type { Tx } from "@/lib/platform/database";
import { readBecause, readMeasuredOn, readNotMeasurable } from "./social-type-record";

/** One classification: what was measured, and beside it the worker's own judgement when there was one. */
export interface SocialTypeRow {
  readonly id: string;
  readonly assessedAt: Date;
  readonly byName: string;
  /** The measured type; `null` while one side is unknown. */
  readonly type: SocialType | null;
  readonly because: readonly Because[];
  /** ISO dates on which the two sides were measured, where they were kept. */
  readonly measuredOn: { readonly network: string | null; readonly loneliness: string | null };
  readonly override: { readonly type: SocialType; readonly reason: string } | null;
  /** Why measuring had to wait, when this was written down to say so. */
  readonly notMeasurableWhy: string | null;
}

export interface SocialTypeHistory {
  /** Newest first. */
  readonly records: readonly SocialTypeRow[];
  readonly smallNetworkMax: number;
  /** Why the open journey has no type yet, in the worker's words. */
  readonly notMeasurableWhy: string | null;
}

export async function readSocialTypeHistory(tx: Tx, clientId: string): Promise<SocialTypeHistory> {
  const rows = await tx.socialTypeRecord.findMany({
    where: { clientId },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const client = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: {
      team: { select: { organisation: { select: { smallNetworkMax: true } } } },
      journeys: { where: { closedAt: null }, select: { notMeasurableWhy: true } },
    },
  });
  const names = await namesOf(
    tx,
    rows.map(({ byUserId }) => byUserId),
  );
  return {
    records: rows.map((row) => ({
      id: row.id,
      assessedAt: row.assessedAt,
      byName: names.get(row.byUserId) ?? "",
      type: row.type,
      because: readBecause(row.because),
      measuredOn: readMeasuredOn(row.inputs),
      override: overrideOf(row),
      notMeasurableWhy: readNotMeasurable(row.inputs),
    })),
    smallNetworkMax: client.team.organisation.smallNetworkMax,
    notMeasurableWhy: client.journeys[0]?.notMeasurableWhy ?? null,
  };
}

function overrideOf({
  overrideType,
  overrideReason,
}: {
  overrideType: SocialType | null;
  overrideReason: string | null;
}) {
  return overrideType === null ? null : { type: overrideType, reason: overrideReason ?? "" };
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
