import type { TargetMove } from "./referral-schema";
import type { Lateness } from "@/lib/domain/lateness";
import {
  needsNextStep,
  type NextStep,
  type ReferralParty,
  type ReferralReason,
  type ReferralStatus,
} from "@/lib/domain/referral";

export const REFERRAL_STATUS_LABELS: Readonly<Record<ReferralStatus, string>> = {
  draft: "Nog niet verstuurd",
  requested: "Wacht op antwoord",
  accepted: "Aangenomen",
  rejected: "Niet aangenomen",
  in_progress: "Bezig",
  on_hold: "Even stil",
  completed: "Afgerond",
  failed: "Niet gelukt",
  cancelled: "Ingetrokken",
  entered_in_error: "Vergissing",
};

export const REFERRAL_REASON_LABELS: Readonly<Record<ReferralReason, string>> = {
  not_suitable: "Dit past niet bij de vraag",
  no_capacity: "Er is nu geen plek",
  could_not_reach: "De cliënt is niet bereikt",
  client_declines: "De cliënt wil het niet",
  not_eligible: "De cliënt hoort niet bij de doelgroep",
  other: "Anders",
};

export const NEXT_STEP_LABELS: Readonly<Record<NextStep, string>> = {
  refer_elsewhere: "Ergens anders vragen",
  refer_again_later: "Later opnieuw vragen",
  join_waiting_list: "Op de wachtlijst laten zetten",
  ask_destination_for_advice: "Het verwijsadres om advies vragen",
  visit_together: "Samen op bezoek gaan",
  check_contact_details: "De contactgegevens nagaan",
  talk_with_client: "Erover praten met de cliënt",
  stay_in_contact: "Contact houden en afwachten",
  correct_and_refer_again: "Aanvullen en opnieuw vragen",
  discuss_in_team: "Bespreken in het team",
};

/** What happened, as a sentence in the history. */
export const REFERRAL_EVENT_LABELS: Readonly<Record<ReferralStatus, string>> = {
  draft: "Klaargezet",
  requested: "Verstuurd",
  accepted: "Aangenomen",
  rejected: "Niet aangenomen",
  in_progress: "Begonnen",
  on_hold: "Even stilgezet",
  completed: "Afgerond",
  failed: "Gestopt: het is niet gelukt",
  cancelled: "Ingetrokken",
  entered_in_error: "Weggehaald: dit was een vergissing",
};

export interface BallQuestion {
  readonly status: ReferralStatus;
  readonly nextStep: NextStep | null;
}

/** Who has to do something now; `null` when nobody has. */
export function ballHolder({ status, nextStep }: BallQuestion): ReferralParty | null {
  if (status === "draft") return "requester";
  if (needsNextStep(status)) return nextStep === null ? "requester" : null;
  return status === "completed" || status === "entered_in_error" ? null : "target";
}

export const SEND_REFUSALS = {
  "no-open-journey": "Er loopt geen traject. Heropen eerst het traject, dan kunt u verwijzen.",
  "no-consent": "Er is geen geldige toestemming om met dit verwijsadres te delen. Er is niets verstuurd.",
  "consent-too-narrow": "De toestemming gaat niet over de naam en de vraag. Zonder die twee kunt u niet verwijzen.",
  "summary-changed":
    "De gegevens in het dossier zijn net veranderd. Hieronder staat de nieuwe samenvatting. Klopt die? Verstuur dan opnieuw.",
} as const;

export const MOVE_REFUSALS = {
  "changed-meanwhile":
    "Er is intussen al een antwoord vastgelegd. Open de verwijzing opnieuw, dan ziet u hoe die nu staat.",
  "not-allowed": "Dit kan niet meer: de verwijzing is al verder of afgelopen.",
} as const;

export const NEXT_STEP_REFUSALS = {
  "not-needed": "Bij deze verwijzing hoeft u geen volgende stap te kiezen.",
} as const;

/** "3 werkdagen te laat". */
export function latenessText({ workingDaysLate }: Lateness): string {
  return `${workingDaysLate} ${workingDaysLate === 1 ? "werkdag" : "werkdagen"} te laat`;
}

/** Who has to do something now, in words. */
export function ballText(referral: BallQuestion & { readonly destination: { readonly name: string } }): string {
  const holder = ballHolder(referral);
  if (holder === null) return "niemand";
  return holder === "requester" ? "het wijkteam" : referral.destination.name;
}

/** The moves of a destination as a worker writes them down. */
export const TARGET_MOVE_LABELS: Readonly<Record<TargetMove, string>> = {
  accepted: "Ja, wij nemen het aan",
  rejected: "Nee, wij nemen het niet aan",
  in_progress: "Wij zijn begonnen",
  on_hold: "Het staat even stil",
  completed: "Het is afgerond",
  failed: "Het is niet gelukt",
};

/** The beginning of a question, for a list. */
export function shortQuestion(question: string): string {
  return question.length > 90 ? `${question.slice(0, 90).trimEnd()}…` : question;
}
