import { PERSONAL_MEANINGS_OF_CONTACT, SOCIETAL_MEANINGS_OF_CONTACT } from "../taxonomy/contacts";
import { FORMAL_HELP } from "../taxonomy/support";
import type { Chapter } from "./chapter";
import { YES_PARTLY_NO } from "./shared-options";

const HELP = "Hulp van organisaties";
const MEANING = "Wat contact betekent";

export const SUPPORT_CHAPTER = {
  theme: "formal_informal_support",
  facts: [
    { code: "formal_help", kind: "many", nl: "Welke hulp komt er?", short: "Hulp", group: HELP, options: FORMAL_HELP },
    {
      code: "formal_help_enough",
      kind: "one",
      nl: "Is die hulp genoeg voor de cliënt?",
      short: "Hulp is genoeg",
      group: HELP,
      options: YES_PARTLY_NO,
    },
    {
      code: "contact_personal_has",
      kind: "many",
      nl: "Wat geeft contact de cliënt nu, voor zichzelf?",
      short: "Contact geeft",
      group: MEANING,
      options: PERSONAL_MEANINGS_OF_CONTACT,
    },
    {
      code: "contact_personal_misses",
      kind: "many",
      nl: "Wat mist de cliënt in contact, voor zichzelf?",
      short: "Contact mist",
      group: MEANING,
      options: PERSONAL_MEANINGS_OF_CONTACT,
    },
    {
      code: "contact_societal_has",
      kind: "many",
      nl: "Wat geeft contact de cliënt nu, in de samenleving?",
      short: "Samenleving geeft",
      group: MEANING,
      options: SOCIETAL_MEANINGS_OF_CONTACT,
    },
    {
      code: "contact_societal_misses",
      kind: "many",
      nl: "Wat mist de cliënt, in de samenleving?",
      short: "Samenleving mist",
      group: MEANING,
      options: SOCIETAL_MEANINGS_OF_CONTACT,
    },
  ],
} as const satisfies Chapter;
