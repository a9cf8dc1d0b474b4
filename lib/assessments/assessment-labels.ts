import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Change } from "./reliable-change";

/** The instruments offered for a new assessment, with what each is for. The others are kept readable. */
export const OFFERED_INSTRUMENTS = ["DJG-6", "DJG-11", "LSNS-6", "PHQ-9", "UCLA-3"] as const satisfies InstrumentCode[];

export const INSTRUMENT_LABELS: Record<InstrumentCode, { short: string; purpose: string }> = {
  "DJG-6": { short: "Eenzaamheid, 6 uitspraken", purpose: "Kort. Hoe iemand het contact met anderen ervaart." },
  "DJG-11": {
    short: "Eenzaamheid, 11 uitspraken",
    purpose: "Uitgebreider, en beter om later verandering te zien. Gaat voor de korte lijst.",
  },
  "LSNS-6": {
    short: "Omvang van het netwerk",
    purpose: "Zes vragen over familie en vrienden. Voor als het steunnetwerk niet besproken is.",
  },
  "UCLA-3": { short: "Eenzaamheid, 3 vragen", purpose: "Heel kort, voor als meer vragen te veel is." },
  "PHQ-9": { short: "Somberheid", purpose: "Negen vragen over de afgelopen twee weken." },
  "PHQ-2": { short: "Somberheid, 2 vragen", purpose: "De eerste twee vragen van de PHQ-9." },
  "GDS-15": { short: "Somberheid bij ouderen", purpose: "Vijftien vragen over de afgelopen week." },
};

export const SUBSCALE_LABELS: Readonly<Record<string, string>> = {
  emotional: "Emotionele eenzaamheid: iemand missen die heel dichtbij staat",
  social: "Sociale eenzaamheid: mensen om zich heen missen",
  family: "Familie",
  friends: "Vrienden en buurt",
};

export const CHANGE_LABELS: Record<Change, string> = {
  better: "Duidelijk beter",
  worse: "Duidelijk slechter",
  no_reliable_change: "Geen duidelijk verschil",
  not_measurable: "Niet te vergelijken",
};

/** What a measured subject means in plain words, and what it does not. */
export const MEANING_LABELS: Record<"loneliness" | "network" | "depression", string> = {
  loneliness:
    "De score zegt hoe iemand het contact met anderen op dit moment ervaart. Vraag door: wat mist de cliënt, en wie?",
  network:
    "De score zegt hoeveel familie en vrienden er zijn om op terug te vallen. Vraag door: met wie is het contact goed, en met wie zou het meer mogen zijn?",
  depression:
    "De score zegt hoeveel last iemand de laatste tijd had van somberheid. Ook een lage score stelt niet gerust als u zich zorgen maakt.",
};

/** Licences in plain words; the source texts stand with the instruments. */
export const LICENCE_LABELS: Record<InstrumentCode, string> = {
  "DJG-11":
    "De Jong Gierveld & Kamphuis 1985, grenzen: Van Tilburg & De Jong Gierveld 1999. Vrij te gebruiken met bronvermelding. Gemaakt voor onderzoek bij groepen: een opening voor een gesprek, geen diagnose.",
  "DJG-6":
    "De Jong Gierveld & Van Tilburg 2006, grenzen: Van Tilburg & De Jong Gierveld 1999. Vrij te gebruiken met bronvermelding. Gemaakt voor onderzoek bij groepen: een opening voor een gesprek, geen diagnose.",
  "LSNS-6": "© J. Lubben. Vrij te gebruiken met bronvermelding: Lubben e.a. 2006, Gerontologist 46:503-513.",
  "UCLA-3": "Hughes e.a. 2004. Vrij te gebruiken; grens 6 naar Steptoe e.a. 2013, een afspraak uit onderzoek.",
  "PHQ-9": "Kroenke, Spitzer & Williams 2001. Vrij te gebruiken (Pfizer). Een vragenlijst, geen diagnose.",
  "PHQ-2": "Kroenke, Spitzer & Williams 2003. Vrij te gebruiken (Pfizer). Een vragenlijst, geen diagnose.",
  "GDS-15": "Sheikh & Yesavage 1986. Vrij te gebruiken. Een vragenlijst, geen diagnose.",
};

export const INFORMED_LABELS = {
  gp: "De huisarts",
  crisis_line: "113 Zelfmoordpreventie",
  emergency: "112 of de crisisdienst",
  colleague: "Een collega of de coördinator",
  relative: "Een naaste van de cliënt",
} as const;

export const ASSESSMENT_REFUSALS: Record<"no-open-journey" | "already-answered", string> = {
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
  "already-answered": "Een collega heeft dit net al vastgelegd. Ververs de pagina om het te lezen.",
};
