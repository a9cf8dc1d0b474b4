import type { CaseloadPlace } from "./caseload-query";

const PLACE =
  /^(?<value>\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\.\d{3}Z)?)?_(?<journeyId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place in the caseload as it stands in an address: "2026-11-24_<journey>", "_<journey>" without a value. */
export function writePlace({ value, journeyId }: CaseloadPlace): string {
  return `${value ?? ""}_${journeyId}`;
}

/** A place from an address; `null` for anything that `writePlace` does not write or that is no moment at all. */
export function readPlace(text: string): CaseloadPlace | null {
  const { value = null, journeyId } = PLACE.exec(text)?.groups ?? {};
  if (journeyId === undefined) return null;
  return value === null || isMoment(value) ? { value, journeyId } : null;
}

function isMoment(value: string): boolean {
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value.slice(0, 10));
}
