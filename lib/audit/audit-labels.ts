import type { AuditAction } from "./audit-query";

export const AUDIT_ACTION_LABELS: Record<AuditAction, string> = {
  read: "Ingezien",
  create: "Toegevoegd",
  update: "Gewijzigd",
  delete: "Verwijderd",
  sign_in: "Ingelogd",
  sign_out: "Uitgelogd",
  lend: "Apparaat aan de cliënt gegeven",
  return: "Apparaat teruggenomen",
};

const OBJECT_LABELS: Record<string, string> = {
  account: "Account",
  activity: "Activiteit",
  assessment: "Meting",
  audit: "Inzagelog",
  caseload: "Caseload",
  chapter_entry: "Thema",
  client: "Dossier",
  competency_rating: "Competentie",
  consent: "Toestemming",
  contact_moment: "Contactmoment",
  draft: "Concept",
  goal: "Doel",
  inbox: "Verwijzingen van de praktijk",
  journey: "Traject",
  journey_move: "Stap in het traject",
  life_event: "Levensgebeurtenis",
  network_inventory: "Telling van het steunnetwerk",
  network_person: "Iemand in het steunnetwerk",
  organisation: "Instellingen",
  participation_perspective: "Participatieperspectief",
  participation_rating: "Meedoen",
  referral: "Verwijzing",
  referral_event: "Stap van een verwijzing",
  safety_task: "Veiligheidsstap",
  session: "Sessie",
  signal: "Signaal",
  social_type_record: "Sociaal type",
  statistics_snapshot: "Statistiek",
  today: "Vandaag",
  user: "Account",
};

const SECTION_LABELS: Record<string, string> = {
  overview: "overzicht",
  edit: "gegevens wijzigen",
  contact: "contact vastleggen",
  "social-type": "sociaal type",
  refer: "verwijzen",
  close: "afsluiten",
  "step-back": "stap terug",
  reopen: "heropenen",
  duplicates: "dubbelen zoeken",
  network: "steunnetwerk",
  assessments: "metingen",
  "life-events": "levensgebeurtenissen",
  competencies: "competenties",
  consent: "toestemming",
  referrals: "verwijzingen",
  activation: "activeren",
  safety: "veiligheid",
  lent: "vragenlijst voor de cliënt",
  list: "lijst",
  search: "zoeken",
};

const SYSTEM_LABELS: Record<string, string> = {
  accounts: "Inloggen",
  public_report: "Melding van buiten",
  statistics_snapshot: "Statistiek",
};

export function auditActionText(action: string): string {
  return isAuditAction(action) ? AUDIT_ACTION_LABELS[action] : action;
}

/** "Dossier, steunnetwerk"; a part that has no word of its own keeps its code, so that nothing is hidden. */
export function auditObjectText(objectType: string, section: string | null): string {
  const object = OBJECT_LABELS[objectType] ?? objectType;
  if (section === null || section === "all") return object;
  return `${object}, ${SECTION_LABELS[section] ?? auditActionText(section).toLowerCase()}`;
}

export function auditSystemText(system: string): string {
  return SYSTEM_LABELS[system] ?? system;
}

const moment = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "Europe/Amsterdam",
});

/** "24 nov 2026, 09:31:05" */
export function momentText(at: Date): string {
  return moment.format(at);
}

function isAuditAction(action: string): action is AuditAction {
  return action in AUDIT_ACTION_LABELS;
}
