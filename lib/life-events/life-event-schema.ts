import { z } from "zod";
import { CAUSE_DURATIONS, CAUSE_LEVELS } from "@/lib/domain/taxonomy/causes";
import { codesOf } from "@/lib/domain/taxonomy/coded";
import type { LifeEventWhen } from "@/lib/domain/life-event-time";
import { LIFE_EVENT_KIND_CODES, LIFE_EVENT_KINDS, LIVED_VALENCES } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES, SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";
import { oneOf, optionalText, uuidField } from "@/lib/platform/form-fields";
import { OTHER_EVENT, SUPPORT_ANSWERS } from "./life-event-labels";
import { type FieldFault, readWhen, whenFields } from "./when-fields";

const typedEvent = z.object({
  id: uuidField,
  clientId: uuidField,
  kind: oneOf([...LIFE_EVENT_KIND_CODES, OTHER_EVENT], "Kies wat er is gebeurd."),
  label: optionalText(120),
  ...whenFields,
  valence: z.enum(codesOf(LIVED_VALENCES)).optional(),
  duration: z.enum(codesOf(CAUSE_DURATIONS)).optional(),
  level: z.enum(codesOf(CAUSE_LEVELS)).optional(),
  support: z.enum(SUPPORT_ANSWERS).default("not_asked"),
  supportFrom: optionalText(120),
  supportKinds: z.array(oneOf(SUPPORT_KIND_CODES, "Kies een soort steun uit de lijst.")).default([]),
  absentReason: z.enum(SUPPORT_ABSENT_REASON_CODES).optional(),
  absentText: optionalText(200),
  stillAffecting: z.enum(["0", "1", "2", "3", "4"]).optional(),
  note: optionalText(2000),
});
type Typed = z.output<typeof typedEvent>;

/**
 * A life event as told. An own event needs words and how it was lived; an event of a list has that from its list until
 * somebody says otherwise. Support has a giver, its absence a why.
 */
export const lifeEventSchema = typedEvent.transform(toInput);
export type LifeEventInput = z.output<typeof lifeEventSchema>;

/** The same, in place of the revision that the editor saw. */
export const lifeEventRevisionSchema = typedEvent
  .extend({ replacesId: uuidField })
  .transform((typed, context) => ({ ...toInput(typed, context), replacesId: typed.replacesId }));
export type LifeEventRevisionInput = z.output<typeof lifeEventRevisionSchema>;

export const lifeEventRemovalSchema = z.object({ id: uuidField, clientId: uuidField, replacesId: uuidField });
export type LifeEventRemovalInput = z.output<typeof lifeEventRemovalSchema>;

function toInput(typed: Typed, context: z.RefinementCtx) {
  const read = readWhen(typed);
  const faults = [...("faults" in read ? read.faults : []), ...faultsOf(typed)];
  for (const { path, message } of faults) context.addIssue({ code: "custom", path: [path], message });
  const when: LifeEventWhen = "when" in read ? read.when : { kind: "unknown" };
  const isOther = typed.absentReason === "other" && typed.support === "no";
  return {
    id: typed.id,
    clientId: typed.clientId,
    kind: typed.kind,
    label: typed.kind === OTHER_EVENT ? typed.label : null,
    when,
    valence: typed.valence ?? listedValence(typed.kind) ?? "mixed",
    duration: typed.duration ?? null,
    level: typed.level ?? null,
    supportReceived: typed.support === "not_asked" ? null : typed.support === "yes",
    supportFrom: typed.support === "yes" ? typed.supportFrom : null,
    supportKinds: typed.support === "yes" ? typed.supportKinds : [],
    supportAbsentReason: typed.support === "no" ? (typed.absentReason ?? null) : null,
    supportAbsentText: isOther ? typed.absentText : null,
    stillAffecting: typed.stillAffecting === undefined ? null : Number(typed.stillAffecting),
    note: typed.note,
  };
}

function faultsOf({ kind, label, valence, support, ...typed }: Typed): FieldFault[] {
  const isOther = kind === OTHER_EVENT;
  const isAbsent = support === "no";
  const isUnsaid = typed.absentReason === "other" && typed.absentText === null;
  const checks: [boolean, string, string][] = [
    [isOther && label === null, "label", "Schrijf in een paar woorden op wat er is gebeurd."],
    [isOther && valence === undefined, "valence", "Kies hoe de cliënt het beleefde."],
    [support === "yes" && typed.supportFrom === null, "supportFrom", "Vul in van wie de steun kwam."],
    [isAbsent && typed.absentReason === undefined, "absentReason", "Kies waarom er geen steun was."],
    [isAbsent && isUnsaid, "absentText", "Schrijf op waarom er geen steun was."],
  ];
  return checks.flatMap(([isWrong, path, message]) => (isWrong ? [{ path, message }] : []));
}

function listedValence(kind: string) {
  return LIFE_EVENT_KINDS.find(({ code }) => code === kind)?.valence;
}
