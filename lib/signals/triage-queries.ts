import "server-only";
import type { PersonName } from "@/lib/domain/person-name";
import type { Tx } from "@/lib/platform/database";
import {
  findPossibleClients,
  findPossibleSignals,
  type PossibleClient,
  type PossibleSignal,
} from "./duplicate-queries";
import { splitReportedName } from "./reported-name";
import type { SignalDetail } from "./signal-detail-queries";

/** Everything a coordinator needs to decide a signal. */
export interface TriageChoices {
  /** The reported name, taken apart as well as it goes. */
  readonly proposedName: PersonName;
  readonly clients: readonly PossibleClient[];
  readonly signals: readonly PossibleSignal[];
  /** The workers of the signal's team, who has least to do first. */
  readonly workers: readonly WorkerChoice[];
}

export interface WorkerChoice {
  readonly id: string;
  readonly name: string;
  readonly openJourneys: number;
}

/** Reads the choices at triage, in the transaction that reads the signal. */
export async function readTriageChoices(tx: Tx, signal: SignalDetail): Promise<TriageChoices> {
  const proposedName = splitReportedName(signal.personName);
  const { birthDate, postcode, houseNumber } = signal;
  const person = { name: proposedName, birthDate, postcode, houseNumber };
  return {
    proposedName,
    clients: await findPossibleClients(tx, person),
    signals: await findPossibleSignals(tx, { ...person, id: signal.id, teamId: signal.team.id }),
    workers: await listWorkers(tx, signal.team.id),
  };
}

function listWorkers(tx: Tx, teamId: string): Promise<WorkerChoice[]> {
  return tx.$queryRaw<WorkerChoice[]>`
    SELECT u.id, u.name, (
      SELECT count(*)::int FROM journey j WHERE j."workerId" = u.id AND j."closedAt" IS NULL) AS "openJourneys"
    FROM membership m JOIN "user" u ON u.id = m."userId"
    WHERE m."teamId" = ${teamId}::uuid AND u.role = 'worker' AND u."isActive"
    ORDER BY "openJourneys", u.name, u.id`;
}
