import type { Instrument } from "./instrument";

const OPTIONS = [
  { code: "yes", nl: "Ja" },
  { code: "more_or_less", nl: "Min of meer" },
  { code: "no", nl: "Nee" },
] as const;

/** "Min of meer" always scores 1, on positive and negative items alike (scale manual, VU Amsterdam 2022). */
const POSITIVE = { yes: 0, more_or_less: 1, no: 1 } as const;
const NEGATIVE = { yes: 1, more_or_less: 1, no: 0 } as const;

/** Source: LASA codebook; scale manual VU Amsterdam (2022); cut-offs van Tilburg & de Jong Gierveld 1999. */
export const DJG_11 = {
  code: "DJG-11",
  version: "1",
  name: { nl: "Eenzaamheidsschaal De Jong Gierveld (11 items)", en: "De Jong Gierveld loneliness scale (11 items)" },
  measures: "loneliness",
  intro:
    "Wilt u van elk van de volgende uitspraken aangeven in hoeverre die op u, zoals u de laatste tijd bent, van toepassing is?",
  isWorkingTranslation: false,
  options: OPTIONS,
  items: [
    {
      nr: 1,
      nl: "Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes terecht kan",
      en: "There is always someone I can talk to about my day-to-day problems",
      points: POSITIVE,
    },
    {
      nr: 2,
      nl: "Ik mis een echt goede vriend of vriendin",
      en: "I miss having a really close friend",
      points: NEGATIVE,
    },
    { nr: 3, nl: "Ik ervaar een leegte om me heen", en: "I experience a general sense of emptiness", points: NEGATIVE },
    {
      nr: 4,
      nl: "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen",
      en: "There are plenty of people I can lean on when I have problems",
      points: POSITIVE,
    },
    {
      nr: 5,
      nl: "Ik mis gezelligheid om me heen",
      en: "I miss the pleasure of the company of others",
      points: NEGATIVE,
    },
    {
      nr: 6,
      nl: "Ik vind mijn kring van kennissen te beperkt",
      en: "I find my circle of friends and acquaintances too limited",
      points: NEGATIVE,
    },
    {
      nr: 7,
      nl: "Ik heb veel mensen op wie ik volledig kan vertrouwen",
      en: "There are many people I can trust completely",
      points: POSITIVE,
    },
    {
      nr: 8,
      nl: "Er zijn voldoende mensen met wie ik me nauw verbonden voel",
      en: "There are enough people I feel close to",
      points: POSITIVE,
    },
    { nr: 9, nl: "Ik mis mensen om me heen", en: "I miss having people around me", points: NEGATIVE },
    { nr: 10, nl: "Vaak voel ik me in de steek gelaten", en: "I often feel rejected", points: NEGATIVE },
    {
      nr: 11,
      nl: "Wanneer ik daar behoefte aan heb, kan ik altijd bij mijn vrienden terecht",
      en: "I can call on my friends whenever I need them",
      points: POSITIVE,
    },
  ],
  range: [0, 11],
  missing: {
    allowed: 1,
    policy: "adds_zero",
    rule: "a missing item adds 0 (no proration); with more than 1 missing the total is not given; a subscale needs all its items",
  },
  subscales: { emotional: [2, 3, 5, 6, 9, 10], social: [1, 4, 7, 8, 11] },
  bands: [
    { code: "not_lonely", nl: "Niet eenzaam", min: 0, max: 2 },
    { code: "moderately_lonely", nl: "Matig eenzaam", min: 3, max: 8 },
    { code: "strongly_lonely", nl: "Sterk eenzaam", min: 9, max: 10 },
    { code: "very_strongly_lonely", nl: "Zeer sterk eenzaam", min: 11, max: 11 },
  ],
  licence:
    "Free for survey research with citation (de Jong Gierveld & Kamphuis 1985; de Jong Gierveld & van Tilburg 2006; cut-offs van Tilburg & de Jong Gierveld 1999). Made for group averages, not for individual diagnosis: show it as an opening for a conversation, never as a diagnosis. Ask the authors before production use in case work.",
  note: "'min of meer' always scores 1, on positive and negative items alike. Subscales: numbers only, no labels.",
  source: "LASA codebook; scale manual VU Amsterdam (2022)",
  lonelyFrom: 3,
} as const satisfies Instrument;

/** Source: scale manual VU Amsterdam (2022). The bands of the 11-item scale do not apply. */
export const DJG_6 = {
  code: "DJG-6",
  version: "1",
  name: { nl: "Eenzaamheidsschaal De Jong Gierveld (6 items)", en: "De Jong Gierveld loneliness scale (6 items)" },
  measures: "loneliness",
  intro:
    "Wilt u van elk van de volgende uitspraken aangeven in hoeverre die op u, zoals u de laatste tijd bent, van toepassing is?",
  isWorkingTranslation: false,
  options: OPTIONS,
  items: [
    { nr: 1, nl: "Ik ervaar een leegte om me heen", en: "I experience a general sense of emptiness", points: NEGATIVE },
    {
      nr: 2,
      nl: "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen",
      en: "There are plenty of people I can lean on when I have problems",
      points: POSITIVE,
    },
    {
      nr: 3,
      nl: "Ik heb veel mensen op wie ik volledig kan vertrouwen",
      en: "There are many people I can trust completely",
      points: POSITIVE,
    },
    {
      nr: 4,
      nl: "Er zijn voldoende mensen met wie ik me nauw verbonden voel",
      en: "There are enough people I feel close to",
      points: POSITIVE,
    },
    { nr: 5, nl: "Ik mis mensen om me heen", en: "I miss having people around me", points: NEGATIVE },
    { nr: 6, nl: "Vaak voel ik me in de steek gelaten", en: "I often feel rejected", points: NEGATIVE },
  ],
  range: [0, 6],
  missing: {
    allowed: 1,
    policy: "adds_zero",
    rule: "a missing item adds 0 (no proration); with more than 1 missing the total is not given; a subscale needs all 3",
  },
  subscales: { emotional: [1, 5, 6], social: [2, 3, 4] },
  bands: [
    { code: "not_lonely", nl: "Niet eenzaam", min: 0, max: 1 },
    { code: "moderately_lonely", nl: "Matig eenzaam", min: 2, max: 4 },
    { code: "strongly_lonely", nl: "Sterk eenzaam", min: 5, max: 6 },
  ],
  licence:
    "Free for survey research with citation (de Jong Gierveld & Kamphuis 1985; de Jong Gierveld & van Tilburg 2006; cut-offs van Tilburg & de Jong Gierveld 1999). Made for group averages, not for individual diagnosis: show it as an opening for a conversation, never as a diagnosis. Ask the authors before production use in case work.",
  note: "The bands of the 11-item scale do not apply.",
  source: "scale manual VU Amsterdam (2022), section on the 6-item version",
  lonelyFrom: 2,
} as const satisfies Instrument;
