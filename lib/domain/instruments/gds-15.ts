import type { Instrument } from "./instrument";

const YES_COUNTS = { yes: 1, no: 0 } as const;
const NO_COUNTS = { yes: 0, no: 1 } as const;

/** Source: Sheikh & Yesavage 1986. For clients of 65 and over; it has no self-harm item: ask separately. */
export const GDS_15 = {
  code: "GDS-15",
  version: "1",
  name: { nl: "Geriatrische depressieschaal (15 items)", en: "Geriatric Depression Scale (15 items)" },
  measures: "depression",
  intro: "Het gaat om de afgelopen week, met vandaag erbij.",
  isWorkingTranslation: true,
  options: [
    { code: "yes", nl: "Ja" },
    { code: "no", nl: "Nee" },
  ],
  items: [
    { nr: 1, nl: "Bent u innerlijk tevreden met uw leven?", points: NO_COUNTS },
    { nr: 2, nl: "Hebt u veel van uw bezigheden en interesses opgegeven?", points: YES_COUNTS },
    { nr: 3, nl: "Hebt u het gevoel dat uw leven leeg is?", points: YES_COUNTS },
    { nr: 4, nl: "Verveelt u zich vaak?", points: YES_COUNTS },
    { nr: 5, nl: "Hebt u meestal een goed humeur?", points: NO_COUNTS },
    { nr: 6, nl: "Bent u bang dat u iets naars zal overkomen?", points: YES_COUNTS },
    { nr: 7, nl: "Voelt u zich meestal wel gelukkig?", points: NO_COUNTS },
    { nr: 8, nl: "Voelt u zich vaak hulpeloos?", points: YES_COUNTS },
    { nr: 9, nl: "Blijft u liever thuis dan uit te gaan en nieuwe dingen te doen?", points: YES_COUNTS },
    { nr: 10, nl: "Hebt u het gevoel dat u meer moeite heeft met het geheugen dan anderen?", points: YES_COUNTS },
    { nr: 11, nl: "Vindt u het fijn om te leven?", points: NO_COUNTS },
    { nr: 12, nl: "Voelt u zich op het ogenblik waardeloos?", points: YES_COUNTS },
    { nr: 13, nl: "Voelt u zich energiek?", points: NO_COUNTS },
    { nr: 14, nl: "Hebt u het gevoel dat uw situatie hopeloos is?", points: YES_COUNTS },
    { nr: 15, nl: "Denkt u dat de meeste mensen het beter hebben dan u?", points: YES_COUNTS },
  ],
  range: [0, 15],
  missing: { allowed: 0, policy: "none_allowed", rule: "all 15" },
  subscales: {},
  bands: [
    { code: "negative", nl: "Geen aanwijzing", min: 0, max: 5 },
    { code: "positive", nl: "Mogelijk depressie", min: 6, max: 15 },
  ],
  licence: "public domain (Sheikh & Yesavage 1986)",
  note: "For clients of 65 and over. It has no self-harm item: ask separately.",
  source: null,
} as const satisfies Instrument;
