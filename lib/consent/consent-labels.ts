import type { ConsentForm, LegalBasis } from "./consent-parts";
import type { ConsentState } from "./consent-state";

export const CONSENT_FORM_LABELS: Readonly<Record<ConsentForm, string>> = {
  spoken: "Mondeling",
  on_paper: "Op papier",
  digital: "Digitaal",
  not_asked: "Niet gevraagd",
};

export const LEGAL_BASIS_LABELS: Readonly<Record<LegalBasis, string>> = {
  consent: "De cliënt geeft toestemming",
  vital_interest: "Er is direct gevaar voor iemand",
  legal_duty: "De wet verplicht het",
  public_task: "Het hoort bij de taak van het wijkteam",
};

export const CONSENT_STATE_LABELS: Readonly<Record<ConsentState, string>> = {
  valid: "Geldig",
  not_yet: "Nog niet begonnen",
  ended: "Afgelopen",
  withdrawn: "Ingetrokken",
};

export const CONSENT_REFUSALS = {
  "already-saved": "Dit is al opgeslagen, met andere antwoorden. Begin opnieuw om ook deze afspraak te bewaren.",
  "no-open-journey": "Er loopt geen traject. Heropen eerst het traject, dan kunt u vastleggen wat gedeeld mag worden.",
  "unknown-destination": "Dit verwijsadres bestaat niet meer. Kies een ander.",
} as const;

export const WITHDRAWAL_REFUSALS = {
  "already-withdrawn": "Deze toestemming was al ingetrokken.",
} as const;
