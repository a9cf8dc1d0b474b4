import type { FormResult } from "@/components/ui/form-context";

/** What each step asks; the rest travels along in hidden fields, never in the address. */
export const STEP_FIELDS = [
  ["formId", "organisationId", "observation", "source"],
  [
    "personName",
    "postcode",
    "houseNumber",
    "street",
    "place",
    "personBirthDate.day",
    "personBirthDate.month",
    "personBirthDate.year",
  ],
  ["personKnows", "alreadyDone", "reporterName", "reporterContact"],
] as const;

export const STEP_TITLES = ["Wat maakt u zorgen?", "Om wie gaat het?", "Over u"] as const;

export const LAST_STEP = STEP_FIELDS.length - 1;

/** A field no person sees; who fills it in is a machine. */
export const TRAP_FIELD = "website";

/** Where a reporter is: at a step with everything typed so far, or done, with nothing kept but the code. */
export type ConcernState =
  | {
      readonly at: "step";
      /** Counted from 0. */
      readonly step: number;
      readonly values: Readonly<Record<string, string>>;
      readonly result: FormResult | null;
    }
  | {
      readonly at: "done";
      readonly followCode: string;
      /** In working days. */
      readonly triageDays: number;
      readonly mayBeCalled: boolean;
    };

export const FIRST_STATE: ConcernState = { at: "step", step: 0, values: {}, result: null };
