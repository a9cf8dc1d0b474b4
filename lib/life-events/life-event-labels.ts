import type { WhenFault } from "@/lib/domain/life-event-time";
import type { LifeEventWhen } from "@/lib/domain/life-event-time";
import type { StillAffecting } from "@/lib/domain/taxonomy/life-events";
import type { SupportAbsentReason } from "@/lib/domain/taxonomy/support";

/** An event that is in no list; the client's own words stand in its label. */
export const OTHER_EVENT = "other";

export const WHEN_KIND_LABELS: Record<LifeEventWhen["kind"], string> = {
  year: "Een jaar",
  date: "Een datum",
  age: "Een leeftijd",
  period: "Een periode",
  unknown: "Weet ik niet",
};

export const ABSENT_REASON_LABELS: Record<SupportAbsentReason, string> = {
  nobody_there: "Er was niemand",
  did_not_ask: "Niet om gevraagd",
  asked_not_given: "Wel gevraagd, niet gekregen",
  kept_secret: "Wilde het geheim houden",
  did_not_want_to_burden: "Wilde anderen niet belasten",
  no_trust: "Geen vertrouwen in anderen",
  others_did_not_know: "Anderen wisten het niet",
  not_needed: "Steun was niet nodig",
  other: "Anders, namelijk",
  unknown: "Onbekend",
};

export const SUPPORT_ANSWERS = ["yes", "no", "not_asked"] as const;
export type SupportAnswer = (typeof SUPPORT_ANSWERS)[number];

export const SUPPORT_ANSWER_LABELS: Record<SupportAnswer, string> = {
  yes: "Ja",
  no: "Nee",
  not_asked: "Niet gevraagd",
};

export const STILL_AFFECTING_LABELS: Record<StillAffecting, string> = {
  0: "0 · niet meer",
  1: "1 · een beetje",
  2: "2 · soms",
  3: "3 · vaak",
  4: "4 · elke dag",
};

/** What is wrong with a moment, said at the field where it was typed. */
export const WHEN_FAULT_LABELS: Record<WhenFault, string> = {
  in_future: "Dit ligt in de toekomst. Vul in wanneer het was.",
  before_birth: "Dit ligt vóór de geboorte van de cliënt. Vul in wanneer het was.",
  too_long_ago: "Dit is meer dan 120 jaar geleden. Kijk het nog eens na.",
  ends_before_start: "De periode eindigt voor ze begint. Kijk de jaren na.",
};

export type LifeEventRefusal = "no-open-journey" | "already-saved" | "before-birth" | "not-that-old-yet";
export type RevisionRefusal = LifeEventRefusal | "changed-meanwhile";

export const LIFE_EVENT_REFUSALS: Record<LifeEventRefusal, string> = {
  "already-saved": "Dit is al opgeslagen, met andere antwoorden. Begin opnieuw om ook deze gebeurtenis te bewaren.",
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
  "before-birth":
    "Dit ligt vóór de geboorte van de cliënt. Kijk na wanneer het was, of de geboortedatum bij ‘Gegevens wijzigen’.",
  "not-that-old-yet": "Zo oud is de cliënt nog niet. Kijk de leeftijd na, of de geboortedatum bij ‘Gegevens wijzigen’.",
};

export const REVISION_REFUSALS: Record<RevisionRefusal, string> = {
  ...LIFE_EVENT_REFUSALS,
  "changed-meanwhile": "Een collega heeft deze gebeurtenis net gewijzigd. Kijk hieronder wat er nu staat.",
};
