import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type Draft, readDraft } from "@/lib/access/draft";
import { INSTRUMENT_CODES, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { draftForm } from "./assessment-fields";

/** What is known of one instrument for this client, before it is taken once more. */
export interface InstrumentBefore {
  readonly lastTaken: { readonly id: string; readonly on: Temporal.PlainDate; readonly byName: string } | null;
  /** The actor's own form that was begun. */
  readonly draft: { readonly answered: number; readonly savedText: string } | null;
}

/** By the code of the instrument; what was never taken nor begun is not there. */
export async function readInstrumentsBefore(
  tx: Tx,
  clientId: string,
): Promise<ReadonlyMap<InstrumentCode, InstrumentBefore>> {
  const taken = await tx.assessment.findMany({
    where: { clientId },
    orderBy: [{ instrument: "asc" }, { takenAt: "desc" }, { id: "desc" }],
    distinct: ["instrument"],
    select: { id: true, instrument: true, takenAt: true, byUserId: true },
  });
  const names = await namesOf(
    tx,
    taken.map(({ byUserId }) => byUserId),
  );
  const begun = await begunForms(tx, clientId);
  const before = new Map<InstrumentCode, InstrumentBefore>();
  for (const code of INSTRUMENT_CODES) {
    const last = taken.find(({ instrument }) => instrument === code);
    const draft = begun.has(draftForm(code)) ? progressOf(await readDraft(tx, clientId, draftForm(code))) : null;
    const lastTaken = last ? { id: last.id, on: dayOf(last.takenAt), byName: names.get(last.byUserId) ?? "" } : null;
    if (lastTaken || draft) before.set(code, { lastTaken, draft });
  }
  return before;
}

async function begunForms(tx: Tx, clientId: string): Promise<ReadonlySet<string>> {
  const forms = INSTRUMENT_CODES.map(draftForm);
  const drafts = await tx.draft.findMany({ where: { clientId, form: { in: forms } }, select: { form: true } });
  return new Set(drafts.map(({ form }) => form));
}

/** How many items have an answer; a skipped one is answered, too. */
export function progressOf({ values, savedText }: Pick<Draft, "values" | "savedText">): InstrumentBefore["draft"] {
  const answers = values?.answers;
  if (savedText === null || typeof answers !== "object" || answers === null) return null;
  return { answered: Object.keys(answers).length, savedText };
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
