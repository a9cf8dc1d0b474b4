import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { TakenBy } from "./assessment-fields";
import type { Change } from "@/lib/domain/reliable-change";

/** What the offered instruments measure, in the order of the choice; what suits change best comes first. */
export const INSTRUMENT_GROUPS = [
  { heading: "Eenzaamheid", codes: ["DJG-11", "DJG-6", "UCLA-3"] },
  { heading: "Netwerk", codes: ["LSNS-6"] },
  { heading: "Somberheid", codes: ["PHQ-9", "PHQ-2", "GDS-15"] },
] as const satisfies { heading: string; codes: InstrumentCode[] }[];

export const OFFERED_INSTRUMENTS: readonly InstrumentCode[] = INSTRUMENT_GROUPS.flatMap(({ codes }) => codes);

interface InstrumentLabel {
  readonly short: string;
  readonly purpose: string;
  readonly forWhom: string;
}

export const INSTRUMENT_LABELS: Record<InstrumentCode, InstrumentLabel> = {
  "DJG-11": {
    short: "Eenzaamheid, 11 uitspraken",
    purpose: "Hoe iemand het contact met anderen ervaart. Laat verandering beter zien dan de korte lijst.",
    forWhom: "Volwassenen",
  },
  "DJG-6": {
    short: "Eenzaamheid, 6 uitspraken",
    purpose: "De korte lijst, voor als elf uitspraken te veel is.",
    forWhom: "Volwassenen",
  },
  "UCLA-3": {
    short: "Eenzaamheid, 3 vragen",
    purpose: "Heel kort, voor als er weinig tijd of kracht is.",
    forWhom: "Volwassenen",
  },
  "LSNS-6": {
    short: "Omvang van het netwerk",
    purpose: "Vragen over familie en vrienden. Voor als het steunnetwerk niet besproken is.",
    forWhom: "Volwassenen, gemaakt voor ouderen",
  },
  "PHQ-9": {
    short: "Somberheid",
    purpose: "Klachten in de afgelopen twee weken. Vraagt ook naar gedachten aan de dood.",
    forWhom: "Volwassenen",
  },
  "PHQ-2": {
    short: "Somberheid, 2 vragen",
    purpose: "De eerste twee vragen van de PHQ-9, om te zien of de hele lijst nodig is.",
    forWhom: "Volwassenen",
  },
  "GDS-15": {
    short: "Somberheid bij ouderen",
    purpose: "Ja of nee over de afgelopen week, zonder vragen over het lichaam.",
    forWhom: "65 jaar en ouder",
  },
};

/** "Omvang van het netwerk (LSNS-6)": plain words first, then what professionals call it. */
export function instrumentTitle(code: InstrumentCode): string {
  return `${INSTRUMENT_LABELS[code].short} (${code})`;
}

/** Said on the form and beside the result of an instrument whose Dutch text is ours. */
export const WORKING_TRANSLATION =
  "Werkvertaling: de Nederlandse tekst is niet gevalideerd. Lees de score daarom met extra voorzichtigheid.";

export const SKIP_LABELS: Record<TakenBy, string> = {
  with_worker: "Cliënt slaat over",
  by_client: "Deze vraag sla ik over",
};

export const TAKEN_BY_LABELS: Record<TakenBy, string> = {
  with_worker: "Samen met de cliënt, door de begeleider ingevuld",
  by_client: "Door de cliënt zelf, op het apparaat van de begeleider",
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

/** What is measured, in the middle of a sentence. */
export const MEASURED_LABELS: Record<"loneliness" | "network" | "depression", string> = {
  loneliness: "eenzaamheid",
  network: "netwerk",
  depression: "somberheid",
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

export const ASSESSMENT_REFUSALS: Record<"no-open-journey" | "already-answered" | "already-saved", string> = {
  "already-saved":
    "Deze vragenlijst is al opgeslagen, met andere antwoorden. Begin opnieuw om deze antwoorden ook te bewaren.",
  "no-open-journey": "Dit traject is afgesloten. Er kan nu niets bij.",
  "already-answered": "Een collega heeft dit net al vastgelegd. Ververs de pagina om het te lezen.",
};
