import type { Theme } from "@/lib/domain/taxonomy/themes";

/** What was written down in words, by the code of the fact. */
export const FACTS_IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  turning_point: [
    "Toen de winkel dichtging kende ik niemand meer.",
    "Na de dood van de partner bleef de deur dicht.",
    "De verhuizing naar de flat. “Daar groet niemand.”",
    "Geen keerpunt: het werd elk jaar wat stiller.",
  ],
  good_at: [
    "Koken voor veel mensen.",
    "Kan goed luisteren en onthoudt alles wat iemand vertelt.",
    "Kleine dingen repareren: lampen, radio’s, een fiets.",
    "Weet veel van vogels en planten.",
    "Zingen. Zat vroeger in een koor.",
  ],
  in_the_way: [
    "Denkt dat anderen niet op bezoek zitten te wachten.",
    "Schaamte over het huis.",
    "Hoort slecht en vraagt dat niet graag.",
    "Wordt moe van veel mensen bij elkaar.",
  ],
  chronic_illness_which: ["Reuma", "COPD", "Suikerziekte", "Hartfalen", "Chronische pijn na een val", "Parkinson"],
};

/** What a worker wrote beside the facts of a theme. */
export const CHAPTER_NOTES: Readonly<Record<Theme, readonly string[]>> = {
  life_events: [
    "Vertelt in stukjes. Steeds komt het jaar terug waarin alles tegelijk gebeurde.",
    "Wil over de scheiding nog niet praten. Laten rusten.",
  ],
  youth_socialisation: [
    "Groeide op boven de bakkerij. Bezoek was er altijd, maar over gevoel werd niet gesproken.",
    "Was de oudste en zorgde voor de anderen. “Voor vriendinnen was geen tijd.”",
    "Zegt weinig over vroeger. Een foto van oma is het enige dat op de kast staat.",
  ],
  personal_competencies: [
    "Als iemand de eerste stap samen zet, gaat de tweede vaak vanzelf.",
    "Heeft vroeger een team geleid en lijkt dat vergeten te zijn.",
  ],
  health: [
    "Slaapt slecht en eet onregelmatig. Wil liever niet naar de huisarts, wel als ik meega.",
    "De pijn bepaalt de dag: ’s ochtends lukt er niets, na de middag wel.",
    "Belt de zus als de spanning te hoog wordt. Dat helpt.",
  ],
  formal_informal_support: [
    "De hulp in het huishouden is nu het vaste gezicht. Vakantie van haar is een moeilijke week.",
    "Mist vooral iemand om iets voor te kunnen doen.",
  ],
  living_environment: [
    "De lift is vaak stuk. Dan komt er twee dagen niemand en gaat er niemand uit.",
    "Vaste plek op de bank bij het water. Daar wordt gegroet.",
  ],
  societal_participation: [
    "Hielp vroeger bij de bibliotheek en wil dat misschien weer.",
    "Wil best koffie schenken in de inloop, als er iemand naast staat.",
  ],
};

const PART_OF_LONG_NOTE =
  "Vandaag lang gepraat. Eerst over het werk op de scheepswerf, daarna over de jaren waarin het huis steeds leger werd. " +
  "De kinderen wonen ver weg en bellen op zondag. De rest van de week is stil. Toch is er ook veel: de planten, de radio, " +
  "de buurman die de krant bovenlangs doorgeeft. We spraken af dat we de volgende keer samen naar de markt lopen. ";

/** So long that a page has to be able to bear it. */
export const LONG_CHAPTER_NOTE = Array.from({ length: 18 }, (_, index) => `${index + 1}. ${PART_OF_LONG_NOTE}`).join(
  "\n\n",
);
