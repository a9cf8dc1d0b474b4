import { type JourneyFacts, type MissingItem, REOPEN_MONTHS } from "@/lib/domain/workflow";
import type { MoveRefusal } from "./journey-commands";

interface MissingWords {
  /** What is still needed, as a link to where it is filled in. */
  readonly label: string;
  /** Under the dossier of the client, or elsewhere when it begins with a slash. */
  readonly path: string;
}

/** Everything a move can miss: in words, and where a worker fills it in. A new item without words does not compile. */
const MISSING_WORDS: Record<MissingItem, MissingWords> = {
  duplicates_answer: { label: "Antwoord of dit iemand is die u al kent", path: "/signals" },
  team: { label: "Een team", path: "/signals" },
  worker: { label: "Een vaste begeleider", path: "/signals" },
  successful_contact: { label: "Een eerste geslaagd contact", path: "contact/new" },
  trust_level: { label: "Vertrouwen: iemand laat u binnen (niveau 2 of hoger)", path: "contact/new" },
  baseline: { label: "Sociaal type, of waarom dat nog niet te meten is", path: "social-type" },
  sharing_ground: { label: "Toestemming om te delen, of een andere grond", path: "consent" },
  referral_answer: { label: "Antwoord op elke verwijzing", path: "referrals" },
  referral_next_step: { label: "Een volgende stap na een verwijzing die niet doorging", path: "referrals" },
  participation_perspective: { label: "Eigen participatieperspectief, in eigen woorden", path: "activation" },
  reason: { label: "Een reden", path: "" },
  outcome: { label: "De uitkomst", path: "close" },
  aftercare: { label: "Een datum voor nazorg, of waarom die niet nodig is", path: "close" },
  open_referrals: { label: "Open verwijzingen afmaken of intrekken", path: "referrals" },
  open_safety_tasks: { label: "De veiligheidsstap afmaken", path: "safety" },
  reopen_window: { label: "Een nieuw traject, via een nieuw signaal", path: "/signals" },
};

/** What is missing as links, with how far it is, for the phase bar of this client. */
export function missingLinks(clientId: string, items: readonly MissingItem[], facts: JourneyFacts): MissingLink[] {
  return items.map((item) => {
    const { label, path } = MISSING_WORDS[item];
    const href = path.startsWith("/") ? path : `/clients/${clientId}${path && `/${path}`}`;
    return { label, href, detail: detailOf(item, facts) };
  });
}

interface MissingLink {
  readonly label: string;
  readonly href: string;
  readonly detail: string | undefined;
}

function detailOf(item: MissingItem, facts: JourneyFacts): string | undefined {
  if (item === "trust_level" && facts.trustLevel !== null) return `nu niveau ${facts.trustLevel}`;
  if (item === "referral_answer") return `nog ${facts.unansweredReferrals}`;
  if (item === "open_referrals") return `nog ${facts.openReferrals}`;
  if (item === "open_safety_tasks") return `nog ${facts.openSafetyTasks}`;
  return undefined;
}

/** Why a move was refused, above the form that asked for it. */
export const MOVE_REFUSALS: Record<MoveRefusal, string> = {
  no_journey: "Er is geen traject. Begin met een signaal.",
  wrong_role: "Deze stap is niet aan u.",
  wrong_phase: "Dit traject staat intussen in een andere fase. Bekijk het overzicht opnieuw.",
  duplicates_answer: "Zeg eerst of dit iemand is die u al kent.",
  team: "Kies eerst een team.",
  worker: "Kies eerst een vaste begeleider.",
  successful_contact: "Er is nog geen contact gelukt. Leg eerst het contact vast.",
  trust_level: "Het vertrouwen is nog te pril: het laatste contact was lager dan niveau 2.",
  baseline: "Er is nog geen sociaal type. Meet het, of zeg waarom dat nog niet kan.",
  sharing_ground: "Er is nog geen toestemming of andere grond om gegevens te delen.",
  referral_answer: "Er is nog een verwijzing zonder antwoord.",
  referral_next_step: "Kies eerst een volgende stap bij de verwijzing die niet doorging.",
  participation_perspective: "Het eigen participatieperspectief is nog niet opgeschreven.",
  reason: "Schrijf eerst op waarom.",
  outcome: "Kies eerst de uitkomst.",
  aftercare: "Kies een dag voor nazorg, vandaag of later, of schrijf op waarom die niet nodig is.",
  open_referrals: "Er staan nog verwijzingen open. Maak ze eerst af of trek ze in.",
  open_safety_tasks: "Er staat nog een veiligheidsstap open. Maak die eerst af.",
  reopen_window: `Heropenen kan tot ${REOPEN_MONTHS} maanden na het afsluiten. Begin een nieuw traject met een signaal.`,
};
