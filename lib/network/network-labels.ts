import type { Circle, ContactFrequency, PersonSort, SupportDirection } from "@/lib/domain/network";
import { SUPPORT_KIND_CODES, type SupportKind } from "@/lib/domain/taxonomy/support";
import type { NetworkEnding } from "./network-ending";

export const CIRCLE_LABELS: Record<Circle, string> = { 1: "Heel dichtbij", 2: "Dichtbij", 3: "Verder weg" };

/** In a row of several. */
export const SUPPORT_WORDS: Record<SupportKind, string> = {
  practical: "praktisch",
  emotional: "emotioneel",
  social: "sociaal",
};

/** At a name in the ecogram, where there is no room for words; the legend says what they stand for. */
export const SUPPORT_MARKS: Record<SupportKind, string> = { practical: "P", emotional: "E", social: "S" };

/** In a sentence or a table; `unknown` is what nobody asked yet. */
export const SORT_WORDS: Record<PersonSort, string> = {
  person: "eigen kring",
  professional: "hulpverlener",
  pet: "huisdier",
};

export const FREQUENCY_WORDS: Record<ContactFrequency | "unknown", string> = {
  daily: "elke dag",
  weekly: "elke week",
  monthly: "elke maand",
  few_a_year: "een paar keer per jaar",
  hardly_ever: "bijna nooit",
  unknown: "onbekend",
};

export const DIRECTION_WORDS: Record<SupportDirection | "unknown", string> = {
  both: "over en weer",
  from_person: "alleen van deze persoon",
  to_person: "alleen naar deze persoon toe",
  unknown: "onbekend",
};

/** "praktisch, emotioneel"; `null` when no kind was named. */
export function supportText(kinds: readonly SupportKind[]): string | null {
  const named = SUPPORT_KIND_CODES.filter((kind) => kinds.includes(kind));
  return named.length === 0 ? null : named.map((kind) => SUPPORT_WORDS[kind]).join(", ");
}

/** At a choice. */
export const ENDING_LABELS: Record<NetworkEnding, string> = {
  deceased: "Overleden",
  out_of_sight: "Uit beeld: er is geen contact meer",
  mistake: "Staat hier per vergissing",
};

/** In the ecogram, below a name, and as the reason why somebody went. */
export const ENDING_WORDS: Record<NetworkEnding, string> = {
  deceased: "overleden",
  out_of_sight: "uit beeld",
  mistake: "stond er per vergissing",
};

const NO_OPEN_JOURNEY = "Dit traject is afgesloten. Er kan nu niets bij of af.";

export const PERSON_REFUSALS: Record<"no-open-journey" | "changed-meanwhile" | "already-saved", string> = {
  "already-saved": "Deze persoon is al opgeslagen, met andere gegevens. Begin opnieuw om nog iemand toe te voegen.",
  "no-open-journey": NO_OPEN_JOURNEY,
  "changed-meanwhile": "Een collega heeft deze persoon net gewijzigd. Er is niets overschreven.",
};

export const MOVE_REFUSALS: Record<"no-open-journey" | "changed-meanwhile", string> = {
  "no-open-journey": NO_OPEN_JOURNEY,
  "changed-meanwhile": "Een collega heeft deze persoon net gewijzigd. Kijk waar die nu staat en probeer het opnieuw.",
};

export const INVENTORY_REFUSALS: Record<"no-open-journey" | "changed-meanwhile" | "already-saved", string> = {
  "already-saved": "Dit is al opgeslagen, en daarna is het netwerk veranderd. Begin opnieuw om het zo vast te leggen.",
  "no-open-journey": NO_OPEN_JOURNEY,
  "changed-meanwhile": "Het steunnetwerk is net veranderd. Kijk het nog eens na en leg het dan vast.",
};
