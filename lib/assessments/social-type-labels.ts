import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import type { Because } from "@/lib/domain/social-type";

/** One reason in words: what was measured, and the border it was held against. */
export function becauseText(because: Because): string {
  const { measure, value, threshold } = because;
  if (measure === "supporters") {
    return `${value} ${value === 1 ? "mens" : "mensen"} om op terug te vallen (grens ${threshold})`;
  }
  const highest = INSTRUMENTS[measure].range[1];
  return measure === "LSNS-6"
    ? `netwerk ${value} van ${highest} op de LSNS-6 (klein onder ${threshold})`
    : `eenzaamheid ${value} van ${highest} op de ${measure} (eenzaam vanaf ${threshold})`;
}

export const SOCIAL_TYPE_REFUSALS: Record<"no-open-journey", string> = {
  "no-open-journey": "Dit traject is afgesloten. Het sociaal type ligt nu vast.",
};
