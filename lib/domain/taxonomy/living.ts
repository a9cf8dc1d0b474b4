import type { Coded } from "./coded";

/** Degree of urbanisation in the five classes of Statistics Netherlands (CBS), said so that everybody knows their own. */
export const URBANITY = [
  { code: "very_urban", nl: "In een grote stad (zeer sterk stedelijk)" },
  { code: "urban", nl: "In een stad (sterk stedelijk)" },
  { code: "moderately_urban", nl: "In een kleine stad of aan de rand (matig stedelijk)" },
  { code: "hardly_urban", nl: "In een dorp (weinig stedelijk)" },
  { code: "not_urban", nl: "Buiten, op het platteland (niet stedelijk)" },
] as const satisfies readonly Coded[];

/** The list is ours. */
export const HOUSING = [
  { code: "own_house", nl: "Eigen huis" },
  { code: "rented_house", nl: "Huurhuis" },
  { code: "flat_with_lift", nl: "Flat met lift" },
  { code: "flat_with_stairs", nl: "Flat zonder lift" },
  { code: "sheltered", nl: "Seniorenwoning of aanleunwoning" },
  { code: "room", nl: "Kamer, of bij iemand in" },
  { code: "temporary", nl: "Tijdelijke plek" },
] as const satisfies readonly Coded[];

/** From no contact to a shared life; the steps are ours. */
export const NEIGHBOUR_CONTACT = [
  { code: "no_contact", nl: "Geen contact" },
  { code: "greeting", nl: "Groeten" },
  { code: "chatting", nl: "Een praatje" },
  { code: "helping", nl: "Elkaar helpen" },
  { code: "visiting", nl: "Bij elkaar over de vloer" },
] as const satisfies readonly Coded[];

export const FEELS_SAFE = [
  { code: "never", nl: "Bijna nooit" },
  { code: "sometimes", nl: "Soms" },
  { code: "mostly", nl: "Meestal" },
  { code: "always", nl: "Altijd" },
] as const satisfies readonly Coded[];

/** What somebody reaches without help; the list is ours. */
export const REACHABLE = [
  { code: "shop", nl: "Winkel" },
  { code: "doctor", nl: "Huisarts of apotheek" },
  { code: "public_transport", nl: "Bus, tram of trein" },
  { code: "meeting_place", nl: "Buurthuis of ontmoetingsplek" },
  { code: "place_of_worship", nl: "Kerk, moskee of ander gebedshuis" },
  { code: "green", nl: "Park of groen" },
  { code: "none", nl: "Niets van dit alles" },
] as const satisfies readonly Coded[];
