import "server-only";
import { isCodeOf, labelOf } from "@/lib/domain/taxonomy/coded";
import { LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASONS, type SupportAbsentReason } from "@/lib/domain/taxonomy/support";
import type { Tx } from "@/lib/platform/database";

/** Something that happened in the life of a client, with the support there was then. */
export interface LifeEventRow {
  readonly id: string;
  readonly name: string;
  readonly isHard: boolean;
  readonly year: number | null;
  /** `null` when it was not asked. */
  readonly supportReceived: boolean | null;
  readonly supportFrom: string | null;
  readonly absentReason: SupportAbsentReason | null;
  /** 0 not at all to 4 every day, on the client's own word. */
  readonly stillAffecting: number | null;
  readonly recordedAt: Date;
}

/** The life line: the last years first, what has no year at the end. */
export async function listLifeEvents(tx: Tx, clientId: string): Promise<LifeEventRow[]> {
  const rows = await tx.lifeEvent.findMany({
    where: { clientId },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { recordedAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: isCodeOf(LIFE_EVENTS, row.kind) ? labelOf(LIFE_EVENTS, row.kind) : (row.label ?? "Andere gebeurtenis"),
    isHard: row.valence === "negative",
    year: row.year,
    supportReceived: row.supportReceived,
    supportFrom: row.supportFrom,
    absentReason: isCodeOf(SUPPORT_ABSENT_REASONS, row.supportAbsentReason) ? row.supportAbsentReason : null,
    stillAffecting: row.stillAffecting,
    recordedAt: row.recordedAt,
  }));
}
