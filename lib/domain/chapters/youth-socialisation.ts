import { LESSONS_ABOUT_CONTACT, RAISED_BY, VIEWS_OF_YOUTH } from "../taxonomy/youth";
import type { Chapter } from "./chapter";

export const YOUTH_CHAPTER = {
  theme: "youth_socialisation",
  facts: [
    {
      code: "view_of_youth",
      kind: "scale",
      nl: "Hoe kijkt de cliënt terug op de jeugd?",
      short: "Terugblik op de jeugd",
      options: VIEWS_OF_YOUTH,
    },
    {
      code: "raised_by",
      kind: "many",
      nl: "Wie heeft de cliënt opgevoed?",
      short: "Opgevoed door",
      options: RAISED_BY,
    },
    {
      code: "learnt_about_contact",
      kind: "many",
      nl: "Wat leerde de cliënt thuis over contact?",
      short: "Thuis geleerd",
      options: LESSONS_ABOUT_CONTACT,
    },
    {
      code: "ethnicity",
      kind: "text",
      nl: "Hoe noemt de cliënt zelf de eigen afkomst?",
      short: "Etniciteit",
      hint: "In eigen woorden. Alleen als de cliënt het wil vertellen.",
      max: 200,
      specialCategory: true,
    },
  ],
} as const satisfies Chapter;
