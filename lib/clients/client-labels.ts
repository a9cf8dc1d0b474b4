import type { LivingSituation, Salutation, StatisticsChoice } from "@/prisma/generated/enums";
import type { ClientRefusal } from "./client-commands";

export const SALUTATION_LABELS: Record<Salutation, string> = {
  mrs: "Mevrouw",
  mr: "Meneer",
  none: "Geen aanhef",
};

export const LIVING_SITUATION_LABELS: Record<LivingSituation, string> = {
  alone: "Alleen",
  with_partner: "Met een partner",
  with_family: "Met familie",
  other: "Anders",
  unknown: "Onbekend",
};

/** Whether the client may be counted in statistics. */
export const STATISTICS_CHOICE_LABELS: Record<StatisticsChoice, string> = {
  yes: "Ja",
  no: "Nee",
  not_asked: "Nog niet gevraagd",
};

export const CLIENT_REFUSALS: Record<ClientRefusal, string> = {
  changed_meanwhile:
    "Een collega heeft deze gegevens net veranderd. Wat u typte staat er nog. Kijk na wat er nu in het dossier staat, en bewaar dan opnieuw.",
};
