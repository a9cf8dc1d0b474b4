import { PARTICIPATION_KINDS, type ParticipationKind } from "@/lib/domain/taxonomy/participation";
import { labelOf } from "@/lib/domain/taxonomy/coded";

/** "Sociale participatie". */
export function participationLabel(kind: ParticipationKind): string {
  return labelOf(PARTICIPATION_KINDS, kind);
}

/** What a kind is about, in the words of a visit. */
export const PARTICIPATION_HINTS: Readonly<Record<ParticipationKind, string>> = {
  social: "Omgaan met mensen: familie, buren, een club.",
  societal: "Meedoen in de samenleving: werk, vrijwilligerswerk, een cursus.",
};

/**
 * How far a goal was reached, after goal attainment scaling: 0 is what was hoped for
 * (Kiresuk & Sherman 1968, Community Mental Health Journal 4).
 */
export const ATTAINMENT_LABELS = {
  "-2": "Veel minder dan gehoopt",
  "-1": "Minder dan gehoopt",
  "0": "Zoals gehoopt",
  "1": "Meer dan gehoopt",
  "2": "Veel meer dan gehoopt",
} as const;
export type AttainmentCode = keyof typeof ATTAINMENT_LABELS;
export const ATTAINMENT_CODES = ["-2", "-1", "0", "1", "2"] as const satisfies readonly AttainmentCode[];

/** The words of an attainment as it stands in the database. */
export function attainmentLabel(attainment: number): string {
  const code = ATTAINMENT_CODES.find((candidate) => Number(candidate) === attainment);
  return code === undefined ? "Onbekend" : ATTAINMENT_LABELS[code];
}

export const PERSPECTIVE_FIELDS = {
  wants: { term: "Wil", label: "Wat wil de cliënt?", hint: "In de eigen woorden: “Ik wil weer …”" },
  can: { term: "Kan", label: "Wat kan de cliënt?", hint: "Waar is de cliënt goed in, en wat lukt nog niet?" },
  dares: { term: "Durft", label: "Wat durft de cliënt?", hint: "Wat is spannend, en wat helpt daarbij?" },
  hasChance: {
    term: "Krijgt de kans",
    label: "Welke kans krijgt de cliënt?",
    hint: "Wat is er in de buurt, en wie gaat mee?",
  },
} as const;

export const ACTIVATION_REFUSALS = {
  "already-saved": "Dit is al opgeslagen, met andere woorden. Begin opnieuw om ook dit te bewaren.",
  "no-open-journey": "Er loopt geen traject. Heropen eerst het traject, dan kunt u dit vastleggen.",
} as const;

export const GOAL_REFUSALS = {
  ...ACTIVATION_REFUSALS,
  "goal-ended": "Dit doel is al afgesloten.",
} as const;
