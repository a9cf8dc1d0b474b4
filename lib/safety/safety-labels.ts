import type { ClosingCode, Discussed, Informed, SafetyReason } from "./safety-codes";

interface ReasonWords {
  /** What is to be done, above every page of the dossier. */
  readonly act: string;
  /** What led to it, as the middle of a sentence. */
  readonly why: string;
}

/** What raised the step, and what it asks. Never a diagnosis: an answer is a duty to talk, not a verdict. */
export const REASON_WORDS: Record<SafetyReason, ReasonWords> = {
  self_harm_raised: {
    act: "Praat over gedachten aan de dood",
    why: "op vraag 9 is iets anders geantwoord dan “helemaal niet”",
  },
  self_harm_not_asked: {
    act: "Vraag alsnog naar gedachten aan de dood",
    why: "vraag 9 is niet gesteld of overgeslagen",
  },
  told_otherwise: {
    act: "Praat over wat er is verteld",
    why: "iemand vertelde over gedachten aan de dood",
  },
};

export const DISCUSSED_LABELS: Record<Discussed, string> = {
  yes: "Ja, besproken",
  no: "Nee, dat lukte niet",
  asked_no_thoughts: "Alsnog gevraagd: geen gedachten",
  asked_thoughts: "Alsnog gevraagd: wel gedachten",
  not_yet_asked: "Nog niet kunnen vragen",
};

export const INFORMED_LABELS: Record<Informed, string> = {
  gp: "De huisarts of de huisartsenpost",
  crisis_line: "113 Zelfmoordpreventie",
  emergency: "112 of de crisisdienst",
  colleague: "Een collega of de coördinator",
  relative: "Een naaste van de cliënt",
};

export const CLOSING_LABELS: Record<ClosingCode, string> = {
  handed_to_professional: "Overgedragen aan een professional, die het gesprek overneemt",
};

export const TOLD_REFUSALS: Record<"already-saved", string> = {
  "already-saved":
    "Dit is al opgeslagen, met een andere tekst. Kijk bij ‘Veiligheid’ wat er staat. Was dit iets anders? Begin opnieuw en leg het apart vast.",
};

export type TalkRefusal = "already-talked" | "already-closed" | "owner-not-in-team";
export type CloseRefusal = "talk-first" | "already-closed";
export type HandOverRefusal = "already-closed" | "owner-not-in-team";

const ALREADY_CLOSED = "Een collega heeft dit net al afgesloten. Ververs de pagina om het te lezen.";
const NOT_IN_TEAM = "Kies iemand van het team van deze cliënt.";

export const TALK_REFUSALS: Record<TalkRefusal, string> = {
  "already-talked": "Een collega heeft net al een gesprek vastgelegd. Ververs de pagina om het te lezen.",
  "already-closed": ALREADY_CLOSED,
  "owner-not-in-team": NOT_IN_TEAM,
};

export const CLOSE_REFUSALS: Record<CloseRefusal, string> = {
  "talk-first": "Leg eerst het gesprek vast. Lukt dat niet? Draag het dan over aan een professional en schrijf op wie.",
  "already-closed": ALREADY_CLOSED,
};

export const HAND_OVER_REFUSALS: Record<HandOverRefusal, string> = {
  "already-closed": ALREADY_CLOSED,
  "owner-not-in-team": NOT_IN_TEAM,
};

/** What was told, as the first lines of the record. */
export function toldText({ by, what }: { readonly by: string; readonly what: string }): string {
  return `Verteld door ${by}: ${what}`;
}
