import {
  ACCOUNTS_OF_DIRECTION,
  COPING_WAYS,
  PSYCHIATRIC_LINKS,
  SELF_RATED_HEALTH,
  STRESS_LEVELS,
  STRESS_SOURCES,
} from "../taxonomy/health";
import { SUPPORT_EFFECTS } from "../taxonomy/support";
import type { Chapter } from "./chapter";
import { YES_NO } from "./shared-options";

const BODY = "Lichaam";
/** The facts of the lecture's chain; a page may draw them. */
export const HEALTH_CHAIN_GROUP = "Van spanning naar gezondheid";
const MIND = "Psychische ziekte";

export const HEALTH_CHAPTER = {
  theme: "health",
  facts: [
    {
      code: "self_rated_health",
      kind: "scale",
      nl: "Hoe is volgens de cliënt zelf de gezondheid?",
      short: "Ervaren gezondheid",
      group: BODY,
      options: SELF_RATED_HEALTH,
    },
    {
      code: "chronic_illness",
      kind: "one",
      nl: "Heeft de cliënt een langdurige ziekte?",
      short: "Langdurige ziekte",
      hint: "Langer dan zes maanden, of naar verwachting zo lang.",
      group: BODY,
      options: YES_NO,
    },
    { code: "chronic_illness_which", kind: "text", nl: "Welke ziekte?", short: "Welke ziekte", group: BODY, max: 300 },
    {
      code: "stress_now",
      kind: "scale",
      nl: "Hoeveel spanning heeft de cliënt nu?",
      short: "Spanning nu",
      group: HEALTH_CHAIN_GROUP,
      options: STRESS_LEVELS,
    },
    {
      code: "stress_from",
      kind: "many",
      nl: "Waar komt die spanning van?",
      short: "Spanning van",
      group: HEALTH_CHAIN_GROUP,
      options: STRESS_SOURCES,
    },
    {
      code: "coping",
      kind: "many",
      nl: "Hoe gaat de cliënt met spanning om?",
      short: "Omgaan met spanning",
      group: HEALTH_CHAIN_GROUP,
      options: COPING_WAYS,
    },
    {
      code: "support_effects",
      kind: "many",
      nl: "Wat doet steun van anderen voor de cliënt?",
      short: "Wat steun doet",
      group: HEALTH_CHAIN_GROUP,
      options: SUPPORT_EFFECTS,
    },
    {
      code: "psychiatric_direction",
      kind: "one",
      nl: "Hoe hangen isolement en psychische ziekte samen?",
      short: "Isolement en ziekte",
      hint: "Zoals u het samen ziet. Het is geen diagnose.",
      group: MIND,
      options: PSYCHIATRIC_LINKS,
    },
    {
      code: "psychiatric_account",
      kind: "many",
      nl: "Volgens wie is dat zo?",
      short: "Volgens",
      group: MIND,
      options: ACCOUNTS_OF_DIRECTION,
    },
  ],
} as const satisfies Chapter;
