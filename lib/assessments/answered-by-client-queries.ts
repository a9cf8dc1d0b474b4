import "server-only";
import { type InstrumentCode, INSTRUMENT_CODES, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import type { Tx } from "@/lib/platform/database";

export interface AnsweredByClient {
  readonly id: string;
  /** What the client reads right after an answer that asks for it: where there is help at once. */
  readonly helpText: string | null;
}

/** The last questionnaire that a client filled in on this worker's device. */
export async function findAnsweredByClient(
  tx: Tx,
  { clientId, userId }: { readonly clientId: string; readonly userId: string },
): Promise<AnsweredByClient | null> {
  const last = await tx.assessment.findFirst({
    where: { clientId, byUserId: userId, takenBy: "by_client" },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    select: { id: true, instrument: true, flags: true },
  });
  return last && { id: last.id, helpText: helpTextOf(last) };
}

function helpTextOf({ instrument, flags }: { instrument: string; flags: readonly string[] }): string | null {
  const code: InstrumentCode | undefined = INSTRUMENT_CODES.find((known) => known === instrument);
  if (code === undefined) return null;
  const { safety }: Instrument = INSTRUMENTS[code];
  return safety && flags.includes(safety.flag) ? safety.helpText : null;
}
