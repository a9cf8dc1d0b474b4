import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import type { ChainStep, SocialTypeRow } from "./snapshot-tables";

const [resilient, contactPoor, lonely, isolated] = SOCIAL_TYPES;

export const SOCIAL_TYPE_ROW_LABELS: Record<SocialTypeRow, string> = {
  socially_resilient: resilient.nl,
  contact_poor: contactPoor.nl,
  lonely: lonely.nl,
  socially_isolated: isolated.nl,
  unknown: "Nog niet gemeten",
};

export const CHAIN_STEP_LABELS: Record<ChainStep, string> = {
  signal: "Signaal",
  trust: "Vertrouwen",
  refer: "Verwijzen",
  activate: "Activeren",
  closed: "Afgesloten",
};

/** What each number counts. */
export const CHAIN_STEP_DEFINITIONS: Record<ChainStep, string> = {
  signal: "Alle trajecten die ooit zijn gestart, ook de afgesloten trajecten.",
  trust: "Trajecten waarin een eerste contact lukte: ze kwamen in de fase vertrouwen.",
  refer: "Trajecten die in de fase verwijzen kwamen.",
  activate: "Trajecten die in de fase activeren kwamen. Dat kan ook zonder verwijzing.",
  closed: "Trajecten die nu zijn afgesloten, met welke uitkomst dan ook.",
};

export const SOCIAL_TYPE_DEFINITION =
  "We tellen iedereen met een open traject, met het sociale type zoals het nu in het dossier staat. Dat volgt uit de " +
  "omvang van het steunnetwerk en uit hoe eenzaam iemand zich voelt. Een begeleider kan er met een reden van afwijken.";

/** What the numbers cannot say. */
export const SOCIAL_TYPE_GAPS: readonly string[] = [
  "Wie nog niet is gemeten, staat apart. In de eerste fasen is dat vaak zo: vertrouwen gaat voor meten.",
  "Deze mensen kwamen door een signaal in beeld. De verdeling zegt dus niets over alle inwoners.",
  "De cijfers van 2003 gaan over de hele bevolking. Ze zijn een achtergrond en geen doel: uw caseload hoort anders te zijn.",
];

export const CHAIN_GAPS: readonly string[] = [
  "Een signaal waar geen traject uit kwam, telt niet mee.",
  "Een traject dat nog loopt, kan later verder komen. Wie bij een stap ontbreekt, is dus niet altijd afgehaakt.",
  "Een traject kan in elke fase worden afgesloten. Dat is niet altijd slecht nieuws: in vertrouwen blijven is ook een uitkomst.",
  "Wie twee keer een traject had, telt twee keer.",
];

/** How every number is made, in the words of who reads it. */
export const COUNTING_RULES: readonly string[] = [
  "Elke week maken we één telling. Die verandert daarna niet meer.",
  "Wie niet in de statistiek wil, telt nergens mee.",
  "Minder dan 10 tonen we als <10. Dat kan ook nul zijn.",
  "Andere aantallen ronden we af op 5, ook elk totaal apart. Daardoor tellen aantallen niet altijd precies op.",
  "Soms staat er ‘verborgen’. Uit dat aantal zou u anders een klein aantal kunnen uitrekenen.",
  "Percentages tonen we pas bij 50 of meer mensen. We rekenen ze uit met de afgeronde aantallen.",
];

/** "2026-W47" → "week 47 van 2026". */
export function weekText(week: string): string {
  const [year, number] = week.split("-W");
  return `week ${Number(number)} van ${year}`;
}
