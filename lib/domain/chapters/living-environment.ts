import { FEELS_SAFE, HOUSING, NEIGHBOUR_CONTACT, REACHABLE, URBANITY } from "../taxonomy/living";
import type { Chapter } from "./chapter";
import { YES_PARTLY_NO } from "./shared-options";

export const LIVING_CHAPTER = {
  theme: "living_environment",
  facts: [
    { code: "urbanity", kind: "one", nl: "Waar woont de cliënt?", short: "Stad of platteland", options: URBANITY },
    { code: "housing", kind: "one", nl: "Wat voor huis is het?", short: "Huis", options: HOUSING },
    {
      code: "housing_fits",
      kind: "one",
      nl: "Past het huis bij de cliënt?",
      short: "Huis past",
      options: YES_PARTLY_NO,
    },
    {
      code: "neighbour_contact",
      kind: "scale",
      nl: "Wat voor contact is er met de buren?",
      short: "Contact met buren",
      options: NEIGHBOUR_CONTACT,
    },
    {
      code: "feels_safe",
      kind: "scale",
      nl: "Voelt de cliënt zich veilig in de buurt?",
      short: "Veilig",
      options: FEELS_SAFE,
    },
    {
      code: "reachable",
      kind: "many",
      nl: "Waar kan de cliënt zelf komen?",
      short: "Zelf te bereiken",
      options: REACHABLE,
    },
  ],
} as const satisfies Chapter;
