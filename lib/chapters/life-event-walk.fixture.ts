import { randomUUID } from "node:crypto";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { CAUSE_DURATIONS, CAUSE_LEVELS } from "@/lib/domain/taxonomy/causes";
import { SUPPORT_ABSENT_REASONS } from "@/lib/domain/taxonomy/support";
import { recordLifeEvent, reviseLifeEvent } from "@/lib/life-events/life-event-commands";
import { getLifeEvent } from "@/lib/life-events/life-event-queries";
import type { LifeEventRow } from "@/lib/life-events/life-event-row";
import { lifeEventRevisionSchema, lifeEventSchema } from "@/lib/life-events/life-event-schema";
import { done, read, type Walk, type Walked } from "./dossier-walks.fixture";

interface FieldWalk {
  /** What is typed first, for a code of the taxonomy or, for a question, any answer. */
  readonly typed: (code: string) => object;
  readonly changed: object;
  readonly held: (row: LifeEventRow) => unknown;
}

const orElse = (isCode: boolean, code: string, other: string) => (isCode ? code : other);

const FIELDS: Readonly<Record<string, FieldWalk>> = {
  kind: {
    typed: (code) => ({ kind: code }),
    changed: { kind: "other", label: "Iets anders", valence: "mixed" },
    held: ({ kind }) => kind,
  },
  when: {
    typed: () => ({ whenKind: "period", fromYear: "1990", untilYear: "1995" }),
    changed: { whenKind: "unknown" },
    held: ({ when }) => when,
  },
  valence: { typed: () => ({ valence: "mixed" }), changed: { valence: "positive" }, held: ({ valence }) => valence },
  duration: {
    typed: (code) => ({ duration: orElse(isCodeOf(CAUSE_DURATIONS, code), code, "structural") }),
    changed: {},
    held: ({ duration }) => duration,
  },
  level: {
    typed: (code) => ({ level: orElse(isCodeOf(CAUSE_LEVELS, code), code, "societal") }),
    changed: {},
    held: ({ level }) => level,
  },
  support: {
    typed: () => ({ support: "yes", supportFrom: "mijn zus", supportKinds: ["practical", "social"] }),
    changed: { support: "not_asked" },
    held: ({ supportReceived, supportFrom, supportKinds }) => ({ supportReceived, supportFrom, supportKinds }),
  },
  "absent-reason": {
    typed: (code) => ({
      support: "no",
      absentReason: orElse(isCodeOf(SUPPORT_ABSENT_REASONS, code), code, "no_trust"),
      absentText: code === "other" ? "Woonde toen op zee." : undefined,
    }),
    changed: { support: "not_asked" },
    held: ({ absentReason, absentText }) => ({ absentReason, absentText }),
  },
  "still-affecting": {
    typed: () => ({ stillAffecting: "4" }),
    changed: { stillAffecting: "1" },
    held: ({ stillAffecting }) => stillAffecting,
  },
};

export async function walkLifeEvent(walk: Walk): Promise<Walked> {
  const { clientId, rest, code, world } = walk;
  const field = FIELDS[rest];
  if (!field) throw new Error(`No walk for life-event.${rest}`);
  const plain = { clientId, kind: "death_parent_or_close", whenKind: "unknown" };
  const first = lifeEventSchema.parse({ ...plain, id: randomUUID(), ...field.typed(code) });
  const next = lifeEventRevisionSchema.parse({ ...plain, id: randomUUID(), replacesId: first.id, ...field.changed });
  const history = async () => {
    const event = await read(walk, (tx) => getLifeEvent(tx, clientId, first.id));
    return event?.revisions.map((row) => field.held(row)) ?? [];
  };
  done(await recordLifeEvent(world.samira, first));
  const [readBack] = await history();
  done(await reviseLifeEvent(world.samira, next));
  const [readAgain, earlier] = await history();
  return { recorded: field.held(rowLike(first)), readBack, changed: field.held(rowLike(next)), readAgain, earlier };
}

/** What was sent, under the names that a page reads. */
function rowLike(input: ReturnType<typeof lifeEventSchema.parse>): LifeEventRow {
  const { supportAbsentReason, supportAbsentText, ...same } = input;
  return {
    ...same,
    absentReason: supportAbsentReason,
    absentText: supportAbsentText,
    name: "",
    span: null,
    recordedAt: new Date(0),
  };
}
