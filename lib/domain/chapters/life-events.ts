import { CAUSES } from "../taxonomy/causes";
import type { Chapter } from "./chapter";

export const LIFE_EVENTS_CHAPTER = {
  theme: "life_events",
  facts: [
    {
      code: "causes",
      kind: "many",
      nl: "Waardoor is het contact minder geworden?",
      short: "Oorzaken",
      hint: "Wat u en de cliënt er samen van zeggen. Een oorzaak is geen oordeel.",
      options: CAUSES,
    },
    {
      code: "turning_point",
      kind: "text",
      nl: "Wat was voor de cliënt het keerpunt?",
      short: "Keerpunt",
      hint: "Eén zin, liefst in eigen woorden van de cliënt.",
      max: 500,
    },
  ],
} as const satisfies Chapter;
