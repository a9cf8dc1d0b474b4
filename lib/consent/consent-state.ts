import { Temporal } from "temporal-polyfill";
import { toColumn } from "@/lib/platform/calendar";

export type ConsentState = "valid" | "not_yet" | "ended" | "withdrawn";

interface ConsentDates {
  readonly givenOn: Temporal.PlainDate;
  /** The last day on which it holds; `null`: until it is withdrawn. */
  readonly endsOn: Temporal.PlainDate | null;
  readonly isWithdrawn: boolean;
}

/** Whether a consent holds on a day; both its first and its last day count. */
export function consentStateOn(
  { givenOn, endsOn, isWithdrawn }: ConsentDates,
  today: Temporal.PlainDate,
): ConsentState {
  if (isWithdrawn) return "withdrawn";
  if (Temporal.PlainDate.compare(givenOn, today) > 0) return "not_yet";
  return endsOn !== null && Temporal.PlainDate.compare(endsOn, today) < 0 ? "ended" : "valid";
}

/** The same rule as a where-clause: the consents that hold on this day. */
export function consentsValidOn(today: Temporal.PlainDate) {
  const day = toColumn(today);
  return { withdrawnAt: null, givenOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
}
