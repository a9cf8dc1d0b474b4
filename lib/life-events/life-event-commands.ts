import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { whenFault } from "@/lib/domain/life-event-time";
import type { Result } from "@/lib/domain/result";
import { fromColumn, today } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import type { Prisma } from "@/prisma/generated/client";
import type { LifeEventRefusal, RevisionRefusal } from "./life-event-labels";
import { toWhenColumns } from "./life-event-row";
import { openWords, sealWords } from "./life-event-seal";
import type { LifeEventInput, LifeEventRemovalInput, LifeEventRevisionInput } from "./life-event-schema";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;

interface Written {
  readonly id: string;
  readonly clientId: string;
}

/** Puts an event on the life line; sent twice, it stands there once. `null` when the dossier is not the actor's. */
export function recordLifeEvent(
  actor: Carer,
  input: LifeEventInput,
): Promise<Result<Written, LifeEventRefusal> | null> {
  return changeDossier(actor, input.clientId, async (tx, { journeyId }) => {
    const refusal = await refusalOf(tx, input, journeyId);
    if (refusal) return { ok: false, reason: refusal } as const;
    const columns = columnsOf(actor, input);
    const outcome = await writeOnce({
      write: () => tx.lifeEvent.createMany({ data: [columns], skipDuplicates: true }),
      read: () => readOpened(tx, input),
      sent: withoutWriter({ ...columns, note: input.note, supportAbsentText: input.supportAbsentText }),
    });
    return outcome?.ok ? ({ ok: true, value: writtenOf(input) } as const) : outcome;
  });
}

/**
 * Writes an event anew in place of the revision that the editor saw; nothing is written over. An event that was taken
 * off the line comes back on it.
 * @returns `null` when there is no such event or the dossier is not the actor's.
 */
export function reviseLifeEvent(
  actor: Carer,
  input: LifeEventRevisionInput,
): Promise<Result<Written, RevisionRefusal> | null> {
  return changeDossier<Result<Written, RevisionRefusal> | null>(actor, input.clientId, async (tx, { journeyId }) => {
    if (!(await findRevision(tx, input))) return null;
    const refusal = await refusalOf(tx, input, journeyId);
    if (refusal) return { ok: false, reason: refusal };
    return replace(tx, { ...columnsOf(actor, input), replacesId: input.replacesId });
  });
}

/**
 * Takes an event off the line by a last revision; all that was ever written of it stays.
 * @returns `null` when there is no such event or the dossier is not the actor's.
 */
export function removeLifeEvent(
  actor: Carer,
  input: LifeEventRemovalInput,
): Promise<Result<Written, RevisionRefusal> | null> {
  return changeDossier<Result<Written, RevisionRefusal> | null>(actor, input.clientId, async (tx, { journeyId }) => {
    const seen = await findRevision(tx, input);
    if (!seen) return null;
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    return replace(tx, {
      ...seen,
      recordedAt: new Date(),
      id: input.id,
      note: moved(seen, "note", input.id),
      supportAbsentText: moved(seen, "supportAbsentText", input.id),
      replacesId: seen.id,
      isRemoved: true,
      byUserId: actor.userId,
    });
  });
}

type Columns = Prisma.LifeEventCreateManyInput & Written & { readonly replacesId: string };

/**
 * Only one revision can take the place of another: who comes second is told, also when another tab sent other words
 * under the same id, unless it is the same sent twice.
 */
async function replace(tx: Tx, columns: Columns): Promise<Result<Written, "changed-meanwhile">> {
  const outcome = await writeOnce({
    write: () => tx.lifeEvent.createMany({ data: [columns], skipDuplicates: true }),
    read: () => readOpened(tx, columns),
    sent: withoutWriter({
      ...columns,
      note: opened(columns, "note"),
      supportAbsentText: opened(columns, "supportAbsentText"),
    }),
  });
  return outcome?.ok ? { ok: true, value: writtenOf(columns) } : { ok: false, reason: "changed-meanwhile" };
}

/** Who of the team sent it, and when, makes no other event. */
function withoutWriter(columns: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(columns).filter(([column]) => column !== "byUserId" && column !== "recordedAt"),
  );
}

async function readOpened(tx: Tx, { id, clientId }: Written) {
  const kept = await tx.lifeEvent.findFirst({ where: { id, clientId } });
  return kept && { ...kept, note: opened(kept, "note"), supportAbsentText: opened(kept, "supportAbsentText") };
}

function findRevision(tx: Tx, { clientId, replacesId }: LifeEventRemovalInput) {
  return tx.lifeEvent.findFirst({ where: { id: replacesId, clientId } });
}

/** What the form could not know: whether the journey is open, and when the client was born. */
async function refusalOf(
  tx: Tx,
  { clientId, when }: Pick<LifeEventInput, "clientId" | "when">,
  journeyId: string | null,
): Promise<LifeEventRefusal | null> {
  if (journeyId === null) return "no-open-journey";
  const { birthDate } = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: { birthDate: true } });
  if (birthDate === null) return null;
  const fault = whenFault(when, { birthDate: fromColumn(birthDate), today: today() });
  if (fault === "before_birth") return "before-birth";
  return fault === "in_future" && when.kind === "age" ? "not-that-old-yet" : null;
}

function columnsOf({ organisationId, userId }: Carer, { when, note, ...input }: LifeEventInput) {
  return {
    id: input.id,
    clientId: input.clientId,
    organisationId,
    byUserId: userId,
    kind: input.kind,
    label: input.label,
    ...toWhenColumns(when),
    valence: input.valence,
    duration: input.duration,
    level: input.level,
    supportReceived: input.supportReceived,
    supportFrom: input.supportFrom,
    supportKinds: [...input.supportKinds],
    supportAbsentReason: input.supportAbsentReason,
    supportAbsentText: seal(input.supportAbsentText, "supportAbsentText", input.id),
    stillAffecting: input.stillAffecting,
    note: seal(note, "note", input.id),
  };
}

type Sealed = "note" | "supportAbsentText";
type SealedRow = { readonly id: string } & { readonly [column in Sealed]: string | null };

function seal(text: string | null, column: Sealed, rowId: string): string | null {
  return text === null ? null : sealWords(text, column, rowId);
}

function opened(row: { readonly id: string } & { readonly [column in Sealed]?: string | null }, column: Sealed) {
  const sealed = row[column] ?? null;
  return sealed === null ? null : openWords(sealed, column, row.id);
}

/** A sealed text can be read in its own row alone: a copy is opened and sealed again. */
function moved(row: SealedRow, column: Sealed, to: string): string | null {
  const sealed = row[column];
  return sealed === null ? null : sealWords(openWords(sealed, column, row.id), column, to);
}

function writtenOf({ id, clientId }: Written): Written {
  return { id, clientId };
}
