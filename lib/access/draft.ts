import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { dayOf, today } from "@/lib/platform/calendar";
import { type DatabaseActor, type Tx, withActor, withSystem } from "@/lib/platform/database";
import { dayText } from "@/lib/platform/dutch-date";
import { openField, sealField } from "@/lib/platform/field-encryption";
import { log } from "@/lib/platform/log";
import { isUuid } from "@/lib/platform/uuid";
import type { Actor } from "./actor";
import { may } from "./permissions";
import { isDraftForm } from "./draft-forms";
import { isOfEveryObject, readFields } from "./read-form";

/** What an ActionForm needs to keep a draft and to show it again; plain, so that it can go to the browser. */
export interface Draft {
  /** Where the browser sends what is typed. */
  readonly address: string;
  /** "contact", "life-event:new", "chapter:health": the form and, where there are more, its subject. */
  readonly form: string;
  /** What was typed, shaped as a form shows it again; `null` when there is no draft. */
  readonly values: Record<string, Typed> | null;
  /** ISO moment; `null` when there is no draft. */
  readonly savedAt: string | null;
  /** "vandaag om 14:03"; `null` when there is no draft. */
  readonly savedText: string | null;
  /** What the form sends along, so that its draft is dropped once it is saved. */
  readonly key: string;
}

/** A text; a list of a name that came more than once; the parts of a date. */
export type Typed = string | Typed[] | { [name: string]: Typed };

export interface DraftKey {
  readonly clientId: string;
  readonly form: string;
}

/** The name under which a form sends the key of its draft; `readForm` takes no name that begins like this. */
export const DRAFT_FIELD = "_draft";

const KEPT_DAYS = 30;
const MOST_BYTES = 50_000;
const MOST_DRAFTS = 40;

/**
 * The actor's own draft of one form of this dossier, for inside `readDossier`: the row policies show nobody else's, and
 * none once the dossier may no longer be written in. Who reads a draft sweeps the own ones of more than 30 days ago.
 */
export async function readDraft(tx: Tx, clientId: string, form: string): Promise<Draft> {
  const expired = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  await tx.draft.deleteMany({ where: { savedAt: { lt: expired } } });
  const kept = await tx.draft.findFirst({ where: { clientId, form }, select: { id: true, body: true, savedAt: true } });
  const values = kept && valuesOf(kept);
  return {
    address: `/clients/${clientId}/drafts`,
    form,
    values,
    savedAt: values && kept.savedAt.toISOString(),
    savedText: values && momentText(kept.savedAt),
    key: `${clientId}/${form}`,
  };
}

/**
 * Keeps what stands in a form, over the draft that was there. The unseen fields are kept too: with the `id` of what is
 * to be made, a draft that is taken up again and sent twice still writes once, and with its version or revision the
 * page can tell that somebody changed the same thing meanwhile. Never kept: files, passwords, and names no form uses.
 * @returns "absent" when the dossier does not exist or may not be written in by this actor; "too-many" for a new draft
 * of who has forty.
 */
export async function keepDraft(
  actor: DatabaseActor & { readonly organisationId: string },
  { clientId, form }: DraftKey,
  typed: FormData,
): Promise<"kept" | "absent" | "too-long" | "too-many"> {
  if (!isUuid(clientId)) return "absent";
  const text = JSON.stringify(readFields(withoutPasswords(typed)));
  if (Buffer.byteLength(text) > MOST_BYTES) return "too-long";

  return withActor(actor, async (tx) => {
    if (!(await mayWrite(tx, clientId))) return "absent";
    const { userId, organisationId } = actor;
    if (!(await hasRoom(tx, { clientId, form }))) return "too-many";
    await writeDraft(tx, { userId, organisationId, clientId, form }, text);
    return "kept";
  });
}

export interface DraftOwner extends DraftKey {
  readonly userId: string;
  readonly organisationId: string;
}

/** The same inside a transaction of the caller, who has seen to it that the dossier may be written in. */
export async function writeDraft(tx: Tx, owner: DraftOwner, json: string): Promise<void> {
  const savedAt = new Date();
  const { userId, clientId, form } = owner;
  const unique = { userId_clientId_form: { userId, clientId, form } };
  const known = await tx.draft.findUnique({ where: unique, select: { id: true } });
  if (known === null) {
    const id = randomUUID();
    const made = { ...owner, id, body: sealField(json, cellOf(id)), savedAt };
    const { count } = await tx.draft.createMany({ data: [made], skipDuplicates: true });
    if (count === 1) return;
  }
  // Another tab may just have been first.
  const { id } = known ?? (await tx.draft.findUniqueOrThrow({ where: unique, select: { id: true } }));
  await tx.draft.updateMany({ where: { id }, data: { body: sealField(json, cellOf(id)), savedAt } });
}

/**
 * Whether this actor may keep drafts here at all; the row policies decide about the dossier. On a device in the client's
 * hands only the questionnaire that it was lent for keeps its answers.
 */
export function mayKeepDraft({ role, lent }: Pick<Actor, "role" | "lent">, { clientId, form }: DraftKey): boolean {
  if (!may(role, "dossier:write")) return false;
  if (lent === null) return true;
  return lent.instrument !== null && lent.clientId === clientId && form === `assessment:${lent.instrument}`;
}

/** Drops the actor's own draft of this form; nothing happens without one. */
export async function dropDraft(actor: DatabaseActor, { clientId, form }: DraftKey): Promise<void> {
  await withActor(actor, (tx) => tx.draft.deleteMany({ where: { userId: actor.userId, clientId, form } }));
}

/**
 * Drops every draft of more than 30 days ago, also of who lost the dossier meanwhile; how many. The row policies of this
 * job let nothing else go and let nothing be read, so the statement cannot say itself which ones.
 */
export async function sweepDrafts(): Promise<number> {
  return withSystem("tidy", (tx) => tx.$executeRaw`DELETE FROM draft`);
}

/** The key that a form sent along; `null` when it has no draft. */
export function draftKeyOf(formData: FormData): DraftKey | null {
  const sent = formData.get(DRAFT_FIELD);
  const [clientId, form, ...more] = typeof sent === "string" ? sent.split("/") : [];
  if (clientId === undefined || form === undefined || more.length > 0) return null;
  return isUuid(clientId) && isDraftForm(form) ? { clientId, form } : null;
}

const typedSchema: z.ZodType<Typed> = z.lazy(() =>
  z.union([z.string(), z.array(typedSchema), z.record(z.string(), typedSchema)]),
);
const bodySchema = z.record(z.string(), typedSchema);

/** What was typed; `null` when it cannot be read: an old draft must never keep anybody from the form. */
function valuesOf({ id, body }: { readonly id: string; readonly body: string }): Draft["values"] {
  try {
    const text = openField(body, cellOf(id));
    const known: unknown = JSON.parse(text, (name, value: unknown) => (isOfEveryObject(name) ? undefined : value));
    return bodySchema.parse(known);
  } catch {
    log.warn({ draft: id }, "a draft cannot be read");
    return null;
  }
}

/** Whether one more draft fits, or this one is there. The row policies count the actor's own ones only. */
async function hasRoom(tx: Tx, { clientId, form }: DraftKey): Promise<boolean> {
  if ((await tx.draft.count({ where: { clientId, form } })) > 0) return true;
  return (await tx.draft.count()) < MOST_DRAFTS;
}

function cellOf(rowId: string) {
  return { table: "draft", column: "body", rowId };
}

function withoutPasswords(typed: FormData): FormData {
  const kept = new FormData();
  for (const [name, value] of typed) if (!/password/i.test(name)) kept.append(name, value);
  return kept;
}

async function mayWrite(tx: Tx, clientId: string): Promise<boolean> {
  const [right] = await tx.$queryRaw<{ may: boolean }[]>`SELECT app_may_write(${clientId}::uuid) AS may`;
  return right?.may ?? false;
}

function momentText(moment: Date): string {
  const { days } = dayOf(moment).until(today(), { largestUnit: "days" });
  return `${["vandaag", "gisteren"][days] ?? dayText(moment)} om ${clock.format(moment)}`;
}

const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
