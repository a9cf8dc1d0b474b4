import type { ReferralReason } from "@/lib/domain/referral";
import type { DestinationKind, SignalSource } from "@/prisma/generated/enums";
import type { SafetyTalk } from "./safety";

/** What a worker wrote after a visit, by what it did for trust. */
export const VISIT_NOTES: Readonly<Record<string | number, readonly string[]>> = {
  not_reached: [
    "Aangebeld, niemand deed open. Kaartje in de bus gedaan.",
    "Gebeld, geen gehoor. Probeer het later in de week nog eens.",
    "Gordijnen dicht, wel licht aan. Kaartje met mijn naam en nummer achtergelaten.",
    "Volgens de buurvrouw bij de dokter. Later terugkomen.",
  ],
  1: [
    "Kort gesproken aan de deur. Wilde niet dat ik binnenkwam, vond een kaartje wel goed.",
    "Zegt dat het goed gaat. Houdt het gesprek kort en kijkt weg.",
    "Praat over het weer en de buurt, nog niet over zichzelf.",
    "Deur op een kier. Ik mag volgende week weer langskomen.",
  ],
  2: [
    "Mocht binnenkomen. Koffie gedronken. Het huis is netjes, de dagen zijn lang.",
    "Samen de post doorgenomen. Blij met wat hulp.",
    "Vertelt over de buurt van vroeger. Mist de winkel op de hoek.",
    "Binnen gezeten, televisie bleef aan. Stiltes mogen er zijn.",
  ],
  3: [
    "Vertelt over de laatste jaren: eerst het werk weg, toen de mensen.",
    "Liet foto's zien van de familie. Het contact is verwaterd.",
    "Zegt de avonden het moeilijkst te vinden. Slaapt slecht.",
    "Verteld over het overlijden van de partner. Er was toen niemand om mee te praten.",
    "Geeft toe dat het alleen zijn zwaar valt. Schaamt zich ervoor.",
  ],
  4: [
    "Vraagt zelf of ik mee wil naar de inloop. Afspraak gemaakt.",
    "Heeft zelf de zus gebeld. Trots.",
    "Wil weten wat er in de buurt te doen is. Samen de folder bekeken.",
    "Is deze week uit zichzelf naar de markt geweest en heeft een praatje gemaakt.",
  ],
};

export const NEXT_STEPS_OF_VISITS = [
  "Volgende week weer langsgaan, zelfde dag en tijd.",
  "Bellen om te horen hoe het gaat.",
  "Samen naar de inloop in het buurthuis.",
  "Folder van de wandelgroep meenemen.",
  "Navragen bij de woningcorporatie.",
  "Samen naar de huisarts.",
  "Kaartje sturen voor de verjaardag.",
];

/** What somebody saw, by who saw it. */
export const OBSERVATIONS: Readonly<Record<SignalSource, readonly string[]>> = {
  self: [
    "Ik zie soms dagen niemand. Ik zou graag iemand spreken.",
    "Sinds ik hier woon ken ik niemand. Ik weet niet goed waar ik moet beginnen.",
  ],
  family: [
    "Mijn moeder komt de deur niet meer uit sinds mijn vader overleden is. Ik woon zelf ver weg.",
    "Mijn broer neemt de telefoon niet meer op en zegt alle afspraken af.",
    "Mijn oom eet slecht en wil niemand zien. Ik maak me zorgen.",
  ],
  neighbour: [
    "De gordijnen zijn al een week dicht. Vroeger groette mevrouw altijd.",
    "De brievenbus puilt uit en de buurman doet niet open.",
    "De vrouw van nummer 12 loopt 's avonds alleen over de galerij en praat met niemand.",
    "Sinds haar hondje dood is zie ik de buurvrouw niet meer buiten.",
  ],
  gp: [
    "Komt vaak op het spreekuur zonder duidelijke klacht. Woont alleen en noemt niemand.",
    "Weduwe, somber, weinig contacten. Staat open voor een bezoek.",
  ],
  housing_association: [
    "Huurachterstand en geen reactie op brieven. Bij het huisbezoek een volle woning en niemand om te helpen.",
    "Bewoner weigert onderhoud. Laat niemand binnen sinds de verhuizing.",
  ],
  police: [
    "Meldingen van overlast bleken over eenzaamheid te gaan: belt 's nachts bij buren aan.",
    "Verward op straat aangetroffen, thuisgebracht. Geen familie bekend.",
  ],
  home_care: [
    "De wijkverpleging is het enige bezoek. Vraagt ons steeds om nog even te blijven.",
    "Eet sinds kort niet meer in de gezamenlijke zaal.",
  ],
  other: [
    "De kapper ziet mevrouw al maanden niet meer en vroeg zich af hoe het gaat.",
    "In de bibliotheek zit elke dag dezelfde man alleen. Hij gaf aan nergens heen te kunnen.",
  ],
};

export const ALREADY_DONE = [
  "Een paar keer aangebeld.",
  "Een kaartje in de bus gedaan.",
  "Gevraagd of ik iets kon doen, maar dat hoefde niet.",
  "Met de andere buren gesproken.",
];

export const DECISION_REASONS = {
  redirected: [
    "Woont buiten ons gebied; doorgegeven aan het team van die buurt.",
    "Vraagt om hulp bij het huishouden; doorgegeven aan het Wmo-loket.",
    "Hoort bij de crisisdienst; daar meteen gemeld.",
  ],
  not_for_us: [
    "Blijkt genoeg mensen om zich heen te hebben; geen zorgen.",
    "Gaat om geluidsoverlast, niet om de persoon.",
    "Melder trekt het signaal in: er was een vergissing in het adres.",
  ],
} as const;

/** The believable part of a client's note. */
export const CLIENT_NOTES = [
  "Hoort slecht: hard aankloppen en even wachten.",
  "Liefst in de middag bezoeken, is 's ochtends moe.",
  "Drinkt graag thee; praat makkelijker tijdens een wandeling.",
  "Heeft een kat die niet naar buiten mag, deur snel dicht.",
  "Belt niet graag; een kaartje vooraf helpt.",
  "Spreekt thuis een andere taal; eenvoudige woorden gebruiken.",
  "Wil niet dat de buren weten dat wij langskomen.",
  "Loopt met een rollator; afspraken op de begane grond.",
];

export const CLOSING_REASONS: Readonly<Record<string, readonly string[]>> = {
  goals_reached: [
    "De doelen zijn gehaald; komt elke week bij de wandelgroep.",
    "Heeft weer mensen om zich heen en redt zich.",
  ],
  goals_partly_reached: ["Een deel van de doelen is gehaald; wil het nu zelf proberen."],
  stays_in_trust: ["Wil contact, geen stappen. Af en toe een kaartje is genoeg."],
  safety_net: ["Geen verandering te verwachten; de wijkverpleging houdt een oog in het zeil."],
  taken_over: ["De GGZ heeft de begeleiding overgenomen."],
  declined: ["Wil geen bezoek meer. Weet ons te vinden."],
  not_reached: ["Na herhaald proberen niet bereikt. Kaartje met ons nummer achtergelaten."],
  moved_away: ["Verhuisd naar een andere gemeente, dichter bij familie."],
  deceased: ["Overleden. De familie is gesproken."],
  other: ["Langdurig opgenomen; na terugkomst opnieuw kijken."],
};

export const STEP_BACK_REASONS = [
  "De stap was te groot. Eerst weer gewoon langsgaan.",
  "Na de opname is het vertrouwen kwijt. We beginnen rustig opnieuw.",
  "Wil toch niet verwezen worden; het contact blijft.",
];

export const REOPEN_REASONS = ["Belde zelf: het gaat toch niet alleen.", "De buurvrouw maakt zich opnieuw zorgen."];

export const SAFETY_TALKS: readonly SafetyTalk[] = [
  {
    discussed: "yes",
    agreed: "De gedachte is er soms, geen plan. Belt bij nacht 113. Ik bel vanavond nog een keer.",
    informed: ["gp"],
    done: "’s Avonds gebeld: rustig, gaat slapen. De huisarts belt morgen.",
  },
  {
    discussed: "yes",
    agreed: "Zou liever niet meer wakker worden, doet zichzelf niets aan. Wij bellen samen de huisarts.",
    informed: ["gp", "relative"],
    done: "De huisarts is aan het eind van de middag langs geweest en neemt het over.",
  },
  {
    discussed: "yes",
    agreed: "Vooral moe. De dochter weet ervan en blijft vannacht. Ik kom vrijdag weer.",
    informed: ["relative", "colleague"],
    done: "Dochter gesproken: zij blijft slapen en belt ons of 113 als het erger wordt.",
  },
  {
    discussed: "no",
    agreed: "Wilde er niet over praten en vroeg mij te gaan. Collega en huisarts gebeld, wij houden contact.",
    informed: ["gp", "colleague"],
    done: "De praktijkondersteuner heeft vandaag gebeld en maakt morgen een afspraak.",
    handedTo: "Marieke Bos, praktijkondersteuner van de huisarts",
  },
];

export const NOT_ASKED_TALKS: readonly SafetyTalk[] = [
  {
    discussed: "asked_no_thoughts",
    agreed: "De vraag was overgeslagen omdat de bril er niet was. Samen gelezen: helemaal niet.",
    informed: [],
    done: "Nagevraagd en besproken, er is nu niets nodig.",
  },
  {
    discussed: "not_yet_asked",
    agreed: "De bel ging, wij moesten stoppen. Ik bel aan het eind van de middag om het alsnog te vragen.",
    informed: ["colleague", "gp"],
    done: "Nam aan het eind van de middag niet op. De huisarts gaat vandaag langs en vraagt het.",
    handedTo: "huisarts De Wit",
  },
];

export const CUT_OFF_ANSWERS = [
  "Besproken. Gaat deze week zelf naar de huisarts.",
  "Besproken. Wil nu geen verwijzing; over een maand opnieuw meten.",
  "Is al onder behandeling bij de praktijkondersteuner.",
];

export const WANTS = [
  "Ik wil weer een keer in de week met anderen eten.",
  "Ik wil iets doen waar iemand wat aan heeft.",
  "Ik wil mijn zus weer zien zonder ruzie.",
  "Ik wil naar buiten durven als het donker is.",
  "Ik wil iemand hebben om mee te wandelen.",
  "Ik wil Nederlands oefenen met de buren.",
];
export const CAN = [
  "Ik kan goed koken.",
  "Ik kan een half uur lopen.",
  "Ik kan naaien en repareren.",
  "Ik ken de buurt als geen ander.",
];
export const DARES = [
  "Mee, als er iemand naast me loopt.",
  "De eerste keer niet alleen.",
  "Opbellen durf ik wel, aanbellen niet.",
];
export const HAS_CHANCE = [
  "In het buurthuis is elke dinsdag een maaltijd.",
  "De buurvrouw vroeg of ik meega.",
  "De bus stopt voor de deur.",
];

export const GOALS = {
  social: [
    "Elke week met iemand een wandeling maken.",
    "Twee keer per maand mee-eten in het buurthuis.",
    "De zus een keer per week bellen.",
    "Kennismaken met de buren van de galerij.",
  ],
  societal: [
    "Een ochtend per week helpen in de moestuin.",
    "Voorlezen op de basisschool om de hoek.",
    "Elke woensdag koffie schenken bij de inloop.",
    "Meedoen met de taalgroep in de bibliotheek.",
  ],
} as const;

export const ACTIVITIES = {
  social: ["Wandelgroep", "Samen eten", "Koffieochtend", "Handwerkgroep", "Jeu de boules", "Zangkoor"],
  societal: ["Moestuin", "Taalgroep", "Repair café", "Voorlezen op school", "Koffie schenken", "Boodschappendienst"],
} as const;

export const PROVIDERS = [
  "Buurthuis De Brug",
  "Bibliotheek",
  "De Zonnebloem",
  "Moestuin Achterweg",
  "Kerk en moskee samen",
  "Wijkcentrum",
];

export const QUESTIONS: Readonly<Record<DestinationKind, readonly string[]>> = {
  gp_practice: [
    "Wilt u kijken naar de somberheid en het slechte slapen?",
    "Graag een gesprek over de medicijnen, die de hele dag suf maken.",
    "Graag een afspraak met de praktijkondersteuner; de drempel is hoog.",
    "Valt steeds vaker en eet weinig. Wilt u een huisbezoek doen?",
    "Al jaren niet bij u geweest. Wilt u kennismaken en de bloeddruk nakijken?",
    "Drinkt elke avond om te slapen en wil daar zelf over praten.",
    "Rouwt na twee jaar nog elke dag. Past een gesprek met de praktijkondersteuner?",
    "Vergeet veel, en maakt zich daar zorgen over. Wilt u dit onderzoeken?",
  ],
  mental_health_care: [
    "Graag een eerste gesprek over angst om naar buiten te gaan.",
    "Hoort stemmen als het stil is in huis. Graag beoordelen.",
  ],
  welfare_coach: [
    "Graag samen zoeken naar een plek om mee te doen.",
    "Wil bewegen, maar niet alleen. Graag meedenken.",
  ],
  buddy_project: [
    "Graag een maatje voor een wekelijkse wandeling.",
    "Graag een maatje dat ook Turks of Arabisch spreekt.",
  ],
  debt_help: [
    "Graag hulp bij het ordenen van de post en de rekeningen.",
    "Durft brieven niet te openen. Graag samen beginnen.",
  ],
  other: ["Graag een rondleiding en een vaste contactpersoon.", "Wil koken voor anderen. Kan dat bij u?"],
};

export const REPORTS = [
  "Twee gesprekken gevoerd. Slaapt beter, komt over zes weken terug.",
  "Kennisgemaakt en een vast maatje gevonden; zij zien elkaar elke donderdag.",
  "Medicijnen aangepast. Ik blijf elke maand bellen.",
  "Zes keer geweest. Doet nu zelfstandig mee.",
  "Onderzocht, geen lichamelijke oorzaak. Praat elke twee weken met de praktijkondersteuner.",
  "De kennismaking was goed. Afspraak over drie maanden staat.",
];

export const REASON_TEXTS: Readonly<Record<ReferralReason, string>> = {
  not_suitable: "De vraag past niet bij wat wij bieden.",
  no_capacity: "Wij zitten vol; wachttijd ongeveer drie maanden.",
  could_not_reach: "Drie keer gebeld en een brief gestuurd, geen reactie.",
  client_declines: "De cliënt ziet er toch van af.",
  not_eligible: "Woont buiten ons werkgebied.",
  other: "Wij spreken dit graag eerst samen door.",
};
