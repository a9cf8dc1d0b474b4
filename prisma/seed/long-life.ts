import { fromColumn } from "@/lib/platform/calendar";
import { DEMO_ACCOUNTS } from "./accounts";
import type { History } from "./history";
import { ALL_KINDS, makeUpEvent } from "./life-events";
import type { Dice } from "./random";
import type { Rows } from "./rows";

const EVENTS = 60;
const TOLD_MINUTES = 120;

/** One client of the worker to look around with told a whole life: the life line must hold it, too. */
export function tellLongLife(rows: Rows, { dice, history }: { readonly dice: Dice; readonly history: History }): void {
  const [worker] = DEMO_ACCOUNTS;
  const carried = new Set(
    rows.journey
      .filter(({ workerId, closedAt, phase }) => workerId === worker?.id && closedAt === null && phase === "activate")
      .map(({ clientId }) => clientId),
  );
  const client = rows.client.find(({ id, birthDate }) => carried.has(id ?? "") && birthDate instanceof Date);
  if (!worker || !client?.id || !(client.birthDate instanceof Date)) {
    throw new Error("The worker to look around with carries nobody whose whole life could be told.");
  }
  const { id: clientId, organisationId } = client;
  const replaced = new Set(rows.life_event.map(({ replacesId }) => replacesId));
  const known = rows.life_event.filter(
    (row) => row.clientId === clientId && !row.isRemoved && !replaced.has(row.id ?? null),
  );
  const life = { dice, told: history.day(history.last), birthDate: fromColumn(client.birthDate) };
  for (let count = known.length; count < EVENTS; count += 1) {
    rows.life_event.push({
      clientId,
      organisationId,
      recordedAt: history.at(history.last, TOLD_MINUTES + count),
      byUserId: worker.id,
      ...makeUpEvent(life, ALL_KINDS[count % ALL_KINDS.length] ?? "other"),
    });
  }
}
