import { type Coded, codesOf, isCodeOf } from "@/lib/domain/taxonomy/coded";

interface ConsentPartRow extends Coded {
  /** Data about health (GDPR art. 9): asked for apart, never ticked beforehand. */
  readonly isHealth: boolean;
}

/** What of a dossier can be shared with a destination, each part on its own. Nothing else ever leaves a dossier. */
export const CONSENT_PARTS = [
  { code: "contact_details", nl: "Naam, geboortedatum, adres en telefoon", isHealth: false },
  { code: "question", nl: "De vraag: waarom er verwezen wordt", isHealth: false },
  { code: "living_situation", nl: "Woonsituatie", isHealth: false },
  { code: "social_type", nl: "Sociaal type", isHealth: false },
  { code: "loneliness_score", nl: "Score eenzaamheid", isHealth: false },
  { code: "support_network", nl: "Steunnetwerk, zonder namen", isHealth: false },
  { code: "competencies", nl: "Competenties", isHealth: false },
  { code: "perspective", nl: "Eigen participatieperspectief", isHealth: false },
  { code: "depression_score", nl: "Score somberheid", isHealth: true },
  { code: "life_events", nl: "Levensgebeurtenissen", isHealth: true },
] as const satisfies readonly ConsentPartRow[];

export type ConsentPart = (typeof CONSENT_PARTS)[number]["code"];
export const CONSENT_PART_CODES: readonly ConsentPart[] = codesOf(CONSENT_PARTS);

/** Without these a destination cannot help: a consent that lacks one of them is too narrow to refer on. */
export const PARTS_TO_REFER: readonly ConsentPart[] = ["contact_details", "question"];

/** The parts a consent row names, in the order of the list; a code from elsewhere opens nothing. */
export function readConsentParts(codes: readonly string[]): ConsentPart[] {
  return CONSENT_PART_CODES.filter((part) => codes.includes(part));
}

export function isConsentPart(value: unknown): value is ConsentPart {
  return isCodeOf(CONSENT_PARTS, value);
}

/** How the client said yes; `not_asked` when something else than consent is the basis. */
export const CONSENT_FORMS = ["spoken", "on_paper", "digital", "not_asked"] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** Why sharing is lawful (GDPR art. 6). Anything but consent needs its reason in words. */
export const LEGAL_BASES = ["consent", "vital_interest", "legal_duty", "public_task"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];
