import { WHAT_HELPS } from "../taxonomy/what-helps";
import type { Chapter } from "./chapter";

export const COMPETENCIES_CHAPTER = {
  theme: "personal_competencies",
  facts: [
    { code: "good_at", kind: "text", nl: "Waar is de cliënt goed in?", short: "Goed in", max: 500 },
    {
      code: "what_helps",
      kind: "many",
      nl: "Wat helpt de cliënt om iets nieuws te doen?",
      short: "Wat helpt",
      options: WHAT_HELPS,
    },
    { code: "in_the_way", kind: "text", nl: "Wat staat in de weg?", short: "In de weg", max: 500 },
  ],
} as const satisfies Chapter;
