import type { SupportAbsentReason } from "@/lib/domain/taxonomy/support";
import type { StillAffecting } from "@/lib/domain/taxonomy/life-events";

/** An event that is not in the list of the lecture; the client's own words stand in its label. */
export const OTHER_EVENT = "other";

/** As the reasons of the taxonomy, without the promise of a further answer. */
export const ABSENT_REASON_LABELS: Record<SupportAbsentReason, string> = {
  nobody_there: "Er was niemand",
  did_not_ask: "Niet om gevraagd",
  asked_not_given: "Wel gevraagd, niet gekregen",
  kept_secret: "Wilde het geheim houden",
  did_not_want_to_burden: "Wilde anderen niet belasten",
  no_trust: "Geen vertrouwen in anderen",
  others_did_not_know: "Anderen wisten het niet",
  not_needed: "Steun was niet nodig",
  other: "Een andere reden",
  unknown: "Onbekend",
};

export const STILL_AFFECTING_LABELS: Record<StillAffecting, string> = {
  0: "0 · niet meer",
  1: "1 · een beetje",
  2: "2 · soms",
  3: "3 · vaak",
  4: "4 · elke dag",
};

export const LIFE_EVENT_REFUSALS: Record<"no-open-journey", string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
};
