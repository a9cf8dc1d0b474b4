import "server-only";
import type { Temporal } from "temporal-polyfill";
import { compareInLife, type LifeFrame } from "@/lib/domain/life-event-time";
import { fromColumn, today } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { chainOf } from "./life-event-chain";
import { type LifeEventRow, toLifeEventRow } from "./life-event-row";
import { openWords } from "./life-event-seal";

export interface LifeLine {
  readonly birthDate: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
  /** The first first, what has no place in time at the end. */
  readonly events: readonly LifeEventRow[];
  /** What was taken off the line by mistake or on purpose; it can be put back. */
  readonly removed: readonly LifeEventRow[];
}

/** The life of a client as it is known now. */
export async function readLifeLine(tx: Tx, clientId: string): Promise<LifeLine> {
  const frame = await lifeFrame(tx, clientId);
  const rows = await tx.lifeEvent.findMany({ where: { clientId, replacedBy: { is: null } } });
  const inOrder = (isRemoved: boolean) =>
    rows
      .filter((row) => row.isRemoved === isRemoved)
      .map((row) => toLifeEventRow(opened(row), frame))
      .sort((one, other) => compareInLife(one, other, frame));
  return { ...frame, events: inOrder(false), removed: inOrder(true) };
}

/** The events that stand on the life line now, the first first. */
export async function listLifeEvents(tx: Tx, clientId: string): Promise<readonly LifeEventRow[]> {
  return (await readLifeLine(tx, clientId)).events;
}

/** What was known at one time, by whom it was written down and why it stands there. */
export interface LifeEventRevision extends LifeEventRow {
  readonly note: string | null;
  readonly isRemoved: boolean;
  readonly byName: string;
}

export interface LifeEventHistory {
  /** The same however often the event is revised. */
  readonly rootId: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly current: LifeEventRevision;
  /** The last first, the current one included. */
  readonly revisions: readonly LifeEventRevision[];
}

/** One event with all that was ever written of it; by the id of any of its revisions. `null` when there is none. */
export async function getLifeEvent(tx: Tx, clientId: string, eventId: string): Promise<LifeEventHistory | null> {
  if (!isUuid(eventId)) return null;
  const links = await tx.lifeEvent.findMany({ where: { clientId }, select: { id: true, replacesId: true } });
  const ids = chainOf(links, eventId).map(({ id }) => id);
  const rows = await tx.lifeEvent.findMany({ where: { id: { in: ids } } });
  const frame = await lifeFrame(tx, clientId);
  const names = await namesOf(tx, rows);
  const revisions = ids.toReversed().flatMap((id) => rows.filter((row) => row.id === id));
  const told = revisions.map((row) => ({
    ...toLifeEventRow(opened(row), frame),
    note: row.note === null ? null : openWords(row.note, "note", row.id),
    isRemoved: row.isRemoved,
    byName: names.get(row.byUserId) ?? "",
  }));
  const [current] = told;
  return current ? { rootId: ids[0] ?? current.id, birthDate: frame.birthDate, current, revisions: told } : null;
}

async function lifeFrame(tx: Tx, clientId: string): Promise<LifeFrame> {
  const { birthDate } = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: { birthDate: true } });
  return { birthDate: birthDate === null ? null : fromColumn(birthDate), today: today() };
}

async function namesOf(tx: Tx, rows: readonly { byUserId: string }[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map(({ byUserId }) => byUserId))];
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** The row with the words that are shown on every line of it; the note is opened where it is read. */
function opened<Row extends { readonly id: string; readonly supportAbsentText: string | null }>(row: Row): Row {
  const { id, supportAbsentText: sealed } = row;
  return { ...row, supportAbsentText: sealed === null ? null : openWords(sealed, "supportAbsentText", id) };
}
