/**
 * The participation ladder: six steps from alone to paid work. Names after the Participatieladder of the VNG
 * (Association of Netherlands Municipalities); what stands beside them is the ladder's own rule, shortened.
 */
export const LADDER_STEPS = [
  { step: 1, nl: "Geïsoleerd", rule: "Ziet buiten het eigen huishouden minder dan één keer per week iemand." },
  { step: 2, nl: "Sociale contacten buitenshuis", rule: "Ziet minstens één keer per week iemand buiten de deur." },
  {
    step: 3,
    nl: "Deelname aan georganiseerde activiteiten",
    rule: "Doet minstens één keer per week mee, zonder taak voor anderen.",
  },
  {
    step: 4,
    nl: "Onbetaald werk",
    rule: "Heeft een taak voor anderen en ontmoet daarbij minstens één keer per week iemand.",
  },
  { step: 5, nl: "Betaald werk met ondersteuning", rule: "Werkt voor loon, met hulp of een aangepaste plek." },
  { step: 6, nl: "Betaald werk", rule: "Werkt voor loon of in een eigen zaak, zonder ondersteuning." },
] as const;

export type LadderStep = (typeof LADDER_STEPS)[number]["step"];

/** "3 · Deelname aan georganiseerde activiteiten"; `null` for what is no step. */
export function ladderText(step: number | null): string | null {
  const found = LADDER_STEPS.find((row) => row.step === step);
  return found ? `${found.step} · ${found.nl}` : null;
}
