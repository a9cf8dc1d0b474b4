import type { SupportKind } from "@/lib/domain/taxonomy/support";
import type { NetworkEnding } from "./network-ending";

export const CIRCLE_LABELS: Record<1 | 2 | 3, string> = { 1: "Heel dichtbij", 2: "Dichtbij", 3: "Verder weg" };

/** In a row of several. */
export const SUPPORT_WORDS: Record<SupportKind, string> = {
  practical: "praktisch",
  emotional: "emotioneel",
  social: "sociaal",
};

/** At a choice. */
export const ENDING_LABELS: Record<NetworkEnding, string> = {
  deceased: "Overleden",
  out_of_sight: "Uit beeld: er is geen contact meer",
  mistake: "Staat hier per vergissing",
};

/** In the ecogram, below a name. */
export const LOSS_LABELS: Record<Exclude<NetworkEnding, "mistake">, string> = {
  deceased: "overleden",
  out_of_sight: "uit beeld",
};

export const NETWORK_REFUSALS: Record<"no-open-journey" | "changed-meanwhile", string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij of af.",
  "changed-meanwhile": "Het steunnetwerk is net veranderd. Kijk het nog eens na en leg het dan vast.",
};
