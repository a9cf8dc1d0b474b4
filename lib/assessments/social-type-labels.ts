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

/** The reason of one side with whose border it was held against: a setting of the organisation, or of the scale. */
export function reasonOf(because: readonly Because[], side: Because["side"]): string {
  const found = because.find((reason) => reason.side === side);
  if (!found) return "nog niet gemeten";
  const { measure, value, threshold } = found;
  if (measure === "supporters") {
    const people = `${value} ${value === 1 ? "mens" : "mensen"} om op terug te vallen`;
    return `${people} (klein tot en met ${threshold}: instelling van de organisatie)`;
  }
  const score = `${value} van ${INSTRUMENTS[measure].range[1]} op de ${measure}`;
  return measure === "LSNS-6"
    ? `${score} (klein onder ${threshold}: grens van de vragenlijst)`
    : `${score} (eenzaam vanaf ${threshold}: grens van de vragenlijst)`;
}

export const SOCIAL_TYPE_REFUSALS: Record<"no-open-journey", string> = {
  "no-open-journey": "Dit traject is afgesloten. Het sociaal type ligt nu vast.",
};
