import type { SignalSource, SignalStatus } from "@/prisma/generated/enums";
import type { Salutation } from "@/lib/domain/person-name";
import type { MatchReason } from "./duplicate-queries";
import type { SignalProgress } from "./signal-progress";
import type { TriageRefusal } from "./triage-act";
import type { DECLINE_STATUSES } from "./triage-schema";

/** How a reporter says who they are. */
export const REPORTER_LABELS: Record<SignalSource, string> = {
  self: "Het gaat over mijzelf",
  family: "Familie of vriend",
  neighbour: "Buur",
  gp: "Huisarts of praktijk",
  housing_association: "Woningcorporatie",
  police: "Politie",
  home_care: "Thuiszorg",
  other: "Iets anders",
};

/** Who a signal came from, as the team reads it. */
export const SOURCE_LABELS: Record<SignalSource, string> = {
  self: "Van de persoon zelf",
  family: "Familie of vriend",
  neighbour: "Buur",
  gp: "Huisarts",
  housing_association: "Woningcorporatie",
  police: "Politie",
  home_care: "Thuiszorg",
  other: "Iemand anders",
};

export const STATUS_LABELS: Record<SignalStatus, string> = {
  received: "Te beoordelen",
  accepted: "Aangenomen",
  merged: "Samengevoegd",
  redirected: "Doorverwezen",
  not_for_us: "Niet voor ons",
};

/** What a reporter may know, in words that say nothing about the person. */
export const PROGRESS_LABELS: Record<SignalProgress, { readonly heading: string; readonly text: string }> = {
  received: {
    heading: "Uw melding is ontvangen",
    text: "Het wijkteam heeft uw melding en gaat haar bekijken.",
  },
  picked_up: {
    heading: "Uw melding is opgepakt",
    text: "Het wijkteam heeft uw melding bekeken en gaat ermee aan de slag.",
  },
  in_contact: {
    heading: "Er is contact",
    text: "Het wijkteam heeft contact. Meer mogen wij u niet vertellen.",
  },
  closed: {
    heading: "Uw melding is bij ons afgesloten",
    text: "Maakt u zich nog steeds zorgen? Meld het dan opnieuw.",
  },
};

export const MATCH_LABELS: Record<MatchReason, string> = {
  born_same: "zelfde geboortedatum",
  lives_same: "zelfde adres",
  name_alike: "naam lijkt",
};

export const SALUTATION_LABELS: Record<Salutation, string> = { mrs: "Mevrouw", mr: "Meneer", none: "Geen of onbekend" };

export const DECLINE_LABELS: Record<(typeof DECLINE_STATUSES)[number], string> = {
  redirected: "Doorverwezen naar iemand anders",
  not_for_us: "Niet voor ons, verder niets nodig",
};

export const TRIAGE_REFUSALS: Record<TriageRefusal, string> = {
  "wrong-role": "Alleen een coördinator kan een signaal beoordelen.",
  "already-triaged": "Dit signaal is intussen al beoordeeld door een collega. Uw keuze is niet bewaard.",
  "worker-missing": "Deze cliënt heeft geen open traject meer. Kies wie de cliënt gaat begeleiden.",
  "worker-elsewhere": "Deze collega werkt niet (meer) in dit team. Kies iemand anders.",
  "client-gone": "Deze cliënt hoort niet meer bij uw team. Kies opnieuw wie dit is.",
  "signal-gone": "Dat andere signaal is intussen beoordeeld. Kies opnieuw.",
};
