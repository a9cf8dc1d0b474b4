import type { Instrument } from "./instrument";

/** Each option is worth the number of its code. */
const POINTS = { "0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5 } as const;

/** Source: Lubben et al. 2006, Gerontologist 46:503-513. */
export const LSNS_6 = {
  code: "LSNS-6",
  version: "1",
  name: { nl: "Lubben Social Network Scale (6 items)", en: "Lubben Social Network Scale (6 items)" },
  measures: "network",
  intro: null,
  isWorkingTranslation: true,
  options: [
    { code: "0", nl: "Geen" },
    { code: "1", nl: "Eén" },
    { code: "2", nl: "Twee" },
    { code: "3", nl: "Drie of vier" },
    { code: "4", nl: "Vijf t/m acht" },
    { code: "5", nl: "Negen of meer" },
  ],
  items: [
    {
      nr: 1,
      nl: "Met hoeveel familieleden heeft u minstens één keer per maand contact (zien, bellen, appen)?",
      en: "How many relatives do you see or hear from at least once a month?",
      points: POINTS,
    },
    {
      nr: 2,
      nl: "Met hoeveel familieleden voelt u zich zo vertrouwd dat u over persoonlijke zaken kunt praten?",
      en: "How many relatives do you feel at ease with that you can talk about private matters?",
      points: POINTS,
    },
    {
      nr: 3,
      nl: "Hoeveel familieleden staan zo dicht bij u dat u ze om hulp kunt vragen?",
      en: "How many relatives do you feel close to such that you could call on them for help?",
      points: POINTS,
    },
    {
      nr: 4,
      nl: "Met hoeveel vrienden (ook in de buurt) heeft u minstens één keer per maand contact?",
      en: "How many of your friends do you see or hear from at least once a month?",
      points: POINTS,
    },
    {
      nr: 5,
      nl: "Met hoeveel vrienden voelt u zich zo vertrouwd dat u over persoonlijke zaken kunt praten?",
      en: "How many friends do you feel at ease with that you can talk about private matters?",
      points: POINTS,
    },
    {
      nr: 6,
      nl: "Hoeveel vrienden staan zo dicht bij u dat u ze om hulp kunt vragen?",
      en: "How many friends do you feel close to such that you could call on them for help?",
      points: POINTS,
    },
  ],
  range: [0, 30],
  missing: { allowed: 0, policy: "none_allowed", rule: "all 6 for the total, all 3 for a subscale" },
  subscales: { family: [1, 2, 3], friends: [4, 5, 6] },
  bands: [
    { code: "at_risk", nl: "Risico op sociaal isolement", min: 0, max: 11 },
    { code: "not_at_risk", nl: "Geen verhoogd risico", min: 12, max: 30 },
  ],
  licence:
    "© J. Lubben; free for clinical and research use with citation (Lubben et al. 2006, Gerontologist 46:503-513)",
  note: null,
  source: null,
  smallNetworkBelow: 12,
  subscaleMarginalBelow: 6,
} as const satisfies Instrument;
