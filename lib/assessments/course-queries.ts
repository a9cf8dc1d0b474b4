import "server-only";
import type { Temporal } from "temporal-polyfill";
import { INSTRUMENT_CODES, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import { addWorkingDays } from "@/lib/domain/working-days";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { readClientMeasureSettings } from "@/lib/settings/measure-settings";
import type { CoursePoint } from "./course";
import { type NewestMeasured, readNewestMeasured } from "./measured-on";

/** Every measurement of this client with one of these instruments, oldest first. */
export async function listCourse(
  tx: Tx,
  clientId: string,
  instruments: readonly InstrumentCode[] = INSTRUMENT_CODES,
): Promise<CoursePoint[]> {
  const rows = await tx.assessment.findMany({
    where: { clientId, instrument: { in: [...instruments] } },
    orderBy: [{ takenAt: "asc" }, { id: "asc" }],
    select: { id: true, instrument: true, takenAt: true, score: true, band: true, imputed: true, version: true },
  });
  return rows.flatMap(({ takenAt, imputed, ...row }) => {
    const instrument = instruments.find((code) => code === row.instrument);
    return instrument ? [{ ...row, instrument, takenOn: dayOf(takenAt), isEstimated: imputed }] : [];
  });
}

/** Something to measure again, the earliest first. */
export interface Remeasure extends NewestMeasured {
  readonly dueOn: Temporal.PlainDate;
}

/** What was measured in the open journey, with the day from which it is measured again; nothing in the first phase. */
export async function listRemeasures(tx: Tx, clientId: string): Promise<Remeasure[]> {
  const journey = await tx.journey.findFirst({
    where: { clientId, closedAt: null, phase: { not: "signal" } },
    select: { openedAt: true },
  });
  if (!journey) return [];
  const { remeasureDays } = await readClientMeasureSettings(tx, clientId);
  const measured = (await readNewestMeasured(tx, [clientId])).get(clientId) ?? [];
  return measured
    .filter(({ at }) => at >= journey.openedAt)
    .map((newest) => ({ ...newest, dueOn: addWorkingDays(newest.takenOn, remeasureDays) }));
}
