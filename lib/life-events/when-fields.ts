import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type LifeEventWhen, WHEN_KINDS, type WhenFault, whenFault } from "@/lib/domain/life-event-time";
import { today } from "@/lib/platform/calendar";
import { oneOf, optionalDate, optionalText } from "@/lib/platform/form-fields";
import { WHEN_FAULT_LABELS } from "./life-event-labels";

/** The boxes of a form for when it was. Only those of the chosen kind may be filled in. */
export const whenFields = {
  whenKind: oneOf(WHEN_KINDS, "Kies hoe de cliënt weet wanneer het was."),
  onDate: optionalDate(),
  year: optionalText(10),
  age: optionalText(10),
  fromYear: optionalText(10),
  untilYear: optionalText(10),
  isOngoing: z.enum(["on"]).optional(),
};

export interface TypedWhen {
  readonly whenKind: LifeEventWhen["kind"];
  readonly onDate: Temporal.PlainDate | null;
  readonly year: string | null;
  readonly age: string | null;
  readonly fromYear: string | null;
  readonly untilYear: string | null;
  readonly isOngoing?: "on" | undefined;
}

export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** Reads when it was; or what is wrong, each at its own box. The birth date is not known here: the command holds it. */
export function readWhen(typed: TypedWhen): { readonly when: LifeEventWhen } | { readonly faults: FieldFault[] } {
  const faults = [...missing(typed), ...leftovers(typed)];
  if (faults.length > 0) return { faults };

  const when = toWhen(typed);
  const fault = whenFault(when, { birthDate: null, today: today() });
  return fault ? { faults: [{ path: pathOf(when, fault), message: WHEN_FAULT_LABELS[fault] }] } : { when };
}

function missing(typed: TypedWhen): FieldFault[] {
  const checks: Record<LifeEventWhen["kind"], readonly (readonly [isWrong: boolean, path: string, message: string])[]> =
    {
      date: [[typed.onDate === null, "onDate", "Vul de datum in, of kies ‘Een jaar’ als alleen het jaar bekend is."]],
      year: [[!isYear(typed.year), "year", "Vul het jaar in met vier cijfers, of kies ‘Weet ik niet’."]],
      age: [[!isAge(typed.age), "age", "Vul de leeftijd in hele jaren in, bijvoorbeeld 12."]],
      period: [
        [!isYear(typed.fromYear), "fromYear", "Vul in met vier cijfers in welk jaar het begon."],
        [
          typed.untilYear === null && !typed.isOngoing,
          "untilYear",
          "Vul in welk jaar het eindigde, of kruis aan dat het nog duurt.",
        ],
        [
          typed.untilYear !== null && !isYear(typed.untilYear),
          "untilYear",
          "Vul met vier cijfers in welk jaar het eindigde.",
        ],
        [
          typed.untilYear !== null && typed.isOngoing !== undefined,
          "untilYear",
          "U kruiste aan dat het nog duurt. Maak dit jaar leeg, of haal het kruisje weg.",
        ],
      ],
      unknown: [],
    };
  return checks[typed.whenKind].flatMap(([isWrong, path, message]) => (isWrong ? [{ path, message }] : []));
}

/** What was filled in for another kind must not contradict in silence; the same year said twice is fine. */
function leftovers(typed: TypedWhen): FieldFault[] {
  const { whenKind, onDate, year, age, fromYear, untilYear } = typed;
  const said = saidYear(typed);
  const others: readonly (readonly [kind: LifeEventWhen["kind"], path: string, value: string | null, what: string])[] =
    [
      ["date", "onDate", onDate === null ? null : String(onDate.year), "een datum"],
      ["year", "year", year, "een jaar"],
      ["age", "age", age, "een leeftijd"],
      ["period", "fromYear", fromYear, "een periode"],
      ["period", "untilYear", untilYear, "een periode"],
    ];
  return others.flatMap(([kind, path, value, what]) =>
    kind === whenKind || value === null || (kind !== "date" && kind !== "age" && value === said)
      ? []
      : [{ path, message: `Hier staat ook ${what}. Maak dit leeg, of kies hierboven ${what}.` }],
  );
}

function saidYear({ whenKind, onDate, year, fromYear }: TypedWhen): string | null {
  if (whenKind === "date") return onDate === null ? null : String(onDate.year);
  if (whenKind === "year") return year;
  return whenKind === "period" ? fromYear : null;
}

function toWhen(typed: TypedWhen): LifeEventWhen {
  const { whenKind: kind, onDate, year, age, fromYear, untilYear } = typed;
  if (kind === "date" && onDate) return { kind, on: onDate };
  if (kind === "year") return { kind, year: Number(year) };
  if (kind === "age") return { kind, age: Number(age) };
  if (kind === "period") {
    return { kind, fromYear: Number(fromYear), untilYear: untilYear === null ? null : Number(untilYear) };
  }
  return { kind: "unknown" };
}

function pathOf(when: LifeEventWhen, fault: WhenFault): string {
  const paths = { date: "onDate", year: "year", age: "age", period: "fromYear", unknown: "whenKind" } as const;
  if (when.kind !== "period") return paths[when.kind];
  const isOfEnd = fault === "ends_before_start" || (fault === "in_future" && when.fromYear <= today().year);
  return isOfEnd ? "untilYear" : "fromYear";
}

function isYear(text: string | null): boolean {
  return text !== null && /^\d{4}$/.test(text);
}

function isAge(text: string | null): boolean {
  return text !== null && /^\d{1,3}$/.test(text);
}
