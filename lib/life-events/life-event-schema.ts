import { z } from "zod";
import { LIFE_EVENT_CODES, LIFE_EVENTS, type LifeEventValence } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES } from "@/lib/domain/taxonomy/support";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalText, uuidField } from "@/lib/platform/form-fields";
import { OTHER_EVENT } from "./life-event-labels";

/** A life event as told: an own event needs words and says whether it was good or hard; support has a giver or a why. */
export const lifeEventSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    kind: oneOf([...LIFE_EVENT_CODES, OTHER_EVENT], "Kies wat er is gebeurd."),
    label: optionalText(120),
    valence: z.enum(["positive", "negative"]).optional(),
    year: optionalText(4),
    support: z.enum(["yes", "no", "unknown"]).default("unknown"),
    supportFrom: optionalText(120),
    absentReason: z.enum(SUPPORT_ABSENT_REASON_CODES).optional(),
    stillAffecting: z.enum(["0", "1", "2", "3", "4"]).optional(),
  })
  .transform((typed, context) => {
    for (const { path, message } of faultsOf(typed)) context.addIssue({ code: "custom", path: [path], message });
    const { support } = typed;
    return {
      id: typed.id,
      clientId: typed.clientId,
      kind: typed.kind,
      label: typed.kind === OTHER_EVENT ? typed.label : null,
      valence: valenceOf(typed) ?? "negative",
      year: typed.year === null ? null : Number(typed.year),
      supportReceived: support === "unknown" ? null : support === "yes",
      supportFrom: support === "yes" ? typed.supportFrom : null,
      supportAbsentReason: support === "no" ? (typed.absentReason ?? null) : null,
      stillAffecting: typed.stillAffecting === undefined ? null : Number(typed.stillAffecting),
    };
  });

export type LifeEventInput = z.output<typeof lifeEventSchema>;

interface Typed {
  readonly kind: string;
  readonly label: string | null;
  readonly valence?: LifeEventValence | undefined;
  readonly year: string | null;
  readonly support: string;
  readonly supportFrom: string | null;
  readonly absentReason?: string | undefined;
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

function faultsOf(typed: Typed): Fault[] {
  const isOther = typed.kind === OTHER_EVENT;
  const checks: [boolean, string, string][] = [
    [isOther && typed.label === null, "label", "Schrijf in een paar woorden op wat er is gebeurd."],
    [isOther && typed.valence === undefined, "valence", "Kies of het een fijne of een zware gebeurtenis was."],
    [!isYear(typed.year), "year", "Vul een jaar in met vier cijfers, niet later dan dit jaar."],
    [typed.support === "yes" && typed.supportFrom === null, "supportFrom", "Vul in van wie de steun kwam."],
    [typed.support === "no" && typed.absentReason === undefined, "absentReason", "Kies waarom er geen steun was."],
  ];
  return checks.flatMap(([isWrong, path, message]) => (isWrong ? [{ path, message }] : []));
}

/** An event of the list has its own valence; only an own event is asked for it. */
function valenceOf({ kind, valence }: Pick<Typed, "kind" | "valence">): LifeEventValence | undefined {
  return LIFE_EVENTS.find(({ code }) => code === kind)?.valence ?? valence;
}

function isYear(year: string | null): boolean {
  if (year === null) return true;
  return /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= today().year;
}
