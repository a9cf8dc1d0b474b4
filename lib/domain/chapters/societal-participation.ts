import { SOCIETAL_CONSEQUENCES } from "../taxonomy/contacts";
import { TAKES_PART_IN, WAYS_TO_PREVENT_OR_REDUCE } from "../taxonomy/participation";
import { EDUCATION_LEVELS, EMPLOYMENT } from "../taxonomy/risk-factors";
import type { Chapter } from "./chapter";

export const PARTICIPATION_CHAPTER = {
  theme: "societal_participation",
  facts: [
    { code: "employment", kind: "one", nl: "Wat doet de cliënt overdag?", short: "Werk", options: EMPLOYMENT },
    {
      code: "education",
      kind: "one",
      nl: "Wat is de hoogste opleiding die de cliënt afmaakte?",
      short: "Opleiding",
      options: EDUCATION_LEVELS,
    },
    {
      code: "takes_part",
      kind: "many",
      nl: "Waar doet de cliënt aan mee?",
      short: "Doet mee aan",
      options: TAKES_PART_IN,
    },
    {
      code: "societal_consequences",
      kind: "many",
      nl: "Wat ziet u dat het isolement de samenleving kost?",
      short: "Gevolgen",
      hint: "Gevolgen uit het onderzoek, als u ze hier herkent.",
      options: SOCIETAL_CONSEQUENCES,
    },
    {
      code: "approach",
      kind: "many",
      nl: "Wat doen wij nu om het isolement minder te maken?",
      short: "Onze aanpak nu",
      options: WAYS_TO_PREVENT_OR_REDUCE,
    },
  ],
} as const satisfies Chapter;
