import type { Temporal } from "temporal-polyfill";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";

export type Measured = Instrument["measures"];

/** The newest valid measurement of one thing. */
export interface NewestMeasured {
  readonly measures: Measured;
  readonly at: Date;
  readonly takenOn: Temporal.PlainDate;
  /** What it was measured with; `null` for a finished network inventory. */
  readonly instrument: string | null;
}

/**
 * For each of these clients: when loneliness, network and depression were last measured so that it counts, the longest
 * ago first. A finished network inventory measures the network; a questionnaire without a score measures nothing.
 */
export async function readNewestMeasured(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NewestMeasured[]>> {
  const where = { clientId: { in: [...clientIds] } };
  const scores = await tx.assessment.groupBy({
    by: ["clientId", "instrument"],
    where: { ...where, score: { not: null } },
    _max: { takenAt: true },
  });
  const inventories = await tx.networkInventory.groupBy({ by: ["clientId"], where, _max: { finishedAt: true } });
  const found = [
    ...scores.map(({ clientId, instrument, _max }) => ({ clientId, instrument, at: _max.takenAt })),
    ...inventories.map(({ clientId, _max }) => ({ clientId, instrument: null, at: _max.finishedAt })),
  ];
  return new Map(clientIds.map((id) => [id, newestOfEach(found.filter(({ clientId }) => clientId === id))]));
}

export interface Found {
  /** `null` for a finished network inventory. */
  readonly instrument: string | null;
  readonly at: Date | null;
}

/** The newest of each thing that was measured, the longest ago first. */
export function newestOfEach(found: readonly Found[]): NewestMeasured[] {
  const newest = new Map<Measured, NewestMeasured>();
  for (const { instrument, at } of found) {
    const measures = subjectOf(instrument);
    if (at === null || measures === null) continue;
    const known = newest.get(measures);
    if (!known || known.at < at) newest.set(measures, { measures, at, takenOn: dayOf(at), instrument });
  }
  return [...newest.values()].toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function subjectOf(instrument: string | null): Measured | null {
  if (instrument === null) return "network";
  return isInstrumentCode(instrument) ? INSTRUMENTS[instrument].measures : null;
}
