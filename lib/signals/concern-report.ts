import type { Temporal } from "temporal-polyfill";
import type { SignalSource } from "@/prisma/generated/enums";

/** What a reporter told; everything about the person may be unknown. A postcode is normalised: "1234 AB". */
export interface ConcernReport {
  readonly source: SignalSource;
  readonly observation: string;
  readonly alreadyDone: string | null;
  readonly personKnows: boolean | null;
  readonly personName: string | null;
  readonly personBirthDate: Temporal.PlainDate | null;
  readonly postcode: string | null;
  readonly houseNumber: string | null;
  readonly street: string | null;
  readonly place: string | null;
  readonly reporterName: string | null;
  readonly reporterContact: string | null;
}

/** Who a concern can come from, nearest first. */
export const SIGNAL_SOURCES = [
  "self",
  "family",
  "neighbour",
  "gp",
  "housing_association",
  "police",
  "home_care",
  "other",
] as const satisfies readonly SignalSource[];
