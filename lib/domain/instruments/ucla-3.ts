import type { Instrument } from "./instrument";

/** Each option is worth the number of its code. */
const POINTS = { "1": 1, "2": 2, "3": 3 } as const;

/** Source: Hughes et al. 2004; cut-off 6 after Steptoe et al. 2013, a research convention. */
export const UCLA_3 = {
  code: "UCLA-3",
  version: "1",
  name: { nl: "UCLA eenzaamheidsschaal (3 items)", en: "UCLA loneliness scale (3 items)" },
  measures: "loneliness",
  intro: null,
  isWorkingTranslation: true,
  options: [
    { code: "1", nl: "Bijna nooit of nooit" },
    { code: "2", nl: "Soms" },
    { code: "3", nl: "Vaak" },
  ],
  items: [
    {
      nr: 1,
      nl: "Hoe vaak mist u gezelschap?",
      en: "How often do you feel that you lack companionship?",
      points: POINTS,
    },
    { nr: 2, nl: "Hoe vaak voelt u zich buitengesloten?", en: "How often do you feel left out?", points: POINTS },
    {
      nr: 3,
      nl: "Hoe vaak voelt u zich afgezonderd van anderen?",
      en: "How often do you feel isolated from others?",
      points: POINTS,
    },
  ],
  range: [3, 9],
  missing: { allowed: 0, policy: "none_allowed", rule: "all 3" },
  subscales: {},
  bands: [
    { code: "not_lonely", nl: "Niet eenzaam", min: 3, max: 5 },
    { code: "lonely", nl: "Eenzaam", min: 6, max: 9 },
  ],
  licence: "Free for surveys (Hughes et al. 2004); cut-off 6 after Steptoe et al. 2013, a research convention",
  note: null,
  source: null,
  lonelyFrom: 6,
} as const satisfies Instrument;
