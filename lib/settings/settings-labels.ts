import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { TermName } from "./settings";

interface TermText {
  readonly label: string;
  /** What it does, without its default. */
  readonly meaning: string;
  readonly standard: number;
}

/** Terms in working days; the defaults are those of the columns. */
export const TERM_TEXTS: Record<TermName, TermText> = {
  triageDays: {
    label: "Signaal beoordelen",
    meaning: "Zo lang mag een nieuw signaal wachten voordat het te laat is.",
    standard: 2,
  },
  firstAttemptDays: {
    label: "Eerste poging",
    meaning: "Binnen deze tijd probeert iemand voor het eerst contact te krijgen.",
    standard: 5,
  },
  silenceDays: {
    label: "Stilte",
    meaning: "Zo lang mag het stil zijn na het laatste contact of de laatste poging.",
    standard: 15,
  },
  referralDays: {
    label: "Antwoord op een verwijzing",
    meaning: "Zo lang mag een praktijk of aanbieder over een antwoord doen.",
    standard: 10,
  },
  goalReviewDays: {
    label: "Doel bespreken",
    meaning: "Zo vaak kijkt u tijdens het activeren samen naar elk doel.",
    standard: 30,
  },
  remeasureDays: {
    label: "Opnieuw meten",
    meaning:
      "Zo lang na een meting vraagt Kring om dezelfde meting opnieuw. Korter dan drie maanden is niet te vergelijken.",
    standard: 90,
  },
};

/** Where the default threshold of each instrument comes from. */
export const THRESHOLD_SOURCES: Record<InstrumentCode, string> = {
  "PHQ-9": "Standaard 6: de drempel uit het handboek van het Britse programma IAPT.",
  "DJG-11":
    "Standaard 4: berekend naar Jacobson & Truax 1991, met een spreiding van 2,7 tot 3,0 en een betrouwbaarheid van 0,80 tot 0,90.",
  "DJG-6":
    "Standaard 3: berekend naar Jacobson & Truax 1991, met een spreiding van 1,8 en een betrouwbaarheid van 0,70 tot 0,76. De lijst van 11 ziet verandering beter.",
  "LSNS-6":
    "Standaard 7: berekend naar Jacobson & Truax 1991, met een spreiding van 5,5 en een betrouwbaarheid van 0,83.",
  "UCLA-3": "Standaard leeg: wij vonden geen bron voor een drempel.",
  "PHQ-2": "Standaard leeg: wij vonden geen bron voor een drempel.",
  "GDS-15": "Standaard leeg: wij vonden geen bron voor een drempel.",
};

export const ETHNICITY_LABELS: Record<"off" | "on", string> = { off: "Niet vastleggen", on: "Wel vastleggen" };

export const SETTINGS_REFUSALS: Record<"changed-meanwhile", string> = {
  "changed-meanwhile":
    "Een collega heeft de instellingen intussen gewijzigd. Hieronder staat wat nu geldt naast wat u typte. Er is nog niets bewaard.",
};
