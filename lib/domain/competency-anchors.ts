import type { CompetencySubject } from "./taxonomy/competencies";

/** The levels that can be chosen, from "stands in the way of contact now" to "also in what is new". */
export const COMPETENCY_LEVELS = [1, 2, 3, 4, 5] as const;
export type CompetencyLevel = (typeof COMPETENCY_LEVELS)[number];

export interface AnchoredSubject {
  /** What one looks at, as a question about the client. */
  readonly question: string;
  /** What can be seen or heard at each level. */
  readonly anchors: Readonly<Record<CompetencyLevel, string>>;
}

/**
 * The five levels of each competency and root, described in what can be seen or heard. Our own words, made for this
 * product and not validated: an observation, not a test (docs/competencies.md tells how they were made).
 */
export const COMPETENCY_ANCHORS: Readonly<Record<CompetencySubject, AnchoredSubject>> = {
  self_confidence: {
    question: "Durft iemand iets te proberen, en te zeggen wat wel en niet goed voelt?",
    anchors: {
      1: "Zegt bij bijna alles: dat kan ik niet. Begint er daarom niet aan, ook niet met hulp.",
      2: "Probeert iets alleen als er iemand bij is. Stopt meteen als het tegenzit.",
      3: "Doet bekende dingen na een aanmoediging. Twijfelt bij iets nieuws en vraagt vaak of het goed is.",
      4: "Doet de meeste dingen zonder aanmoediging. Zegt wat wel en niet goed voelt, soms na even aarzelen.",
      5: "Begint zelf aan iets nieuws en kan ermee leven als het niet lukt. Zegt ook tegen een vreemde: dit wil ik niet.",
    },
  },
  problem_solving: {
    question: "Wat doet iemand als er iets geregeld of opgelost moet worden?",
    anchors: {
      1: "Laat problemen liggen tot een ander ingrijpt. De post blijft dicht, afspraken gaan voorbij.",
      2: "Noemt wel wat er moet gebeuren. Komt pas in beweging als iemand het samen doet.",
      3: "Bedenkt met hulp een eerste stap en zet die. Loopt vast als het anders gaat dan gedacht.",
      4: "Regelt gewone dingen zelf, zoals een telefoontje of een formulier. Vraagt hulp als het te veel wordt.",
      5: "Bedenkt meer dan één oplossing, kiest er een en probeert iets anders als die niet werkt.",
    },
  },
  social_skills: {
    question: "Hoe gaat het maken en houden van contact?",
    anchors: {
      1: "Kijkt weg als iemand groet. Een gesprek komt niet op gang, of loopt snel uit op ruzie.",
      2: "Geeft kort antwoord als een ander begint. Het gesprek stopt als de ander stopt.",
      3: "Praat mee met mensen die vertrouwd zijn. Heeft een zetje nodig om iets te vragen of te luisteren.",
      4: "Begint zelf een praatje en vraagt door. Belt of groet terug, meestal zonder herinnering.",
      5: "Maakt ook contact met onbekenden, luistert en vertelt. Praat een misverstand zelf uit.",
    },
  },
  personality: {
    question: "Helpt de eigen aard bij contact, of zit die in de weg?",
    anchors: {
      1: "Spanning, achterdocht of boosheid is er bij elk bezoek. Mensen haken af, of iemand trekt zich zelf terug.",
      2: "Ontspant alleen bij één of twee mensen. Een klein verschil van mening maakt het contact moeilijk.",
      3: "Is de ene dag open en de andere dag gesloten. Met geduld en uitleg lukt contact toch.",
      4: "Is meestal zichzelf bij anderen en kent de eigen aard. Zegt bijvoorbeeld: ik moet even wennen.",
      5: "Blijft zichzelf, ook bij onbekenden of drukte. Weet wat daarbij helpt en zorgt daar zelf voor.",
    },
  },
  youth_socialisation: {
    question: "Wat heeft iemand vroeger over contact geleerd, en wat doet dat nu?",
    anchors: {
      1: "Vertelt dat praten of vertrouwen vroeger niet kon. Gaat ook nu om die reden mensen uit de weg.",
      2: "Noemt weinig goede voorbeelden van vroeger. Gewone omgang, zoals groeten of koffie aanbieden, is vreemd.",
      3: "Noemt goede en moeilijke dingen van vroeger. Kent de gewone omgang, maar valt soms terug op oude gewoonten.",
      4: "Gebruikt wat thuis, op school of bij een club geleerd is. Oude gewoonten zitten zelden in de weg.",
      5: "Vertelt rustig over vroeger, ook over wat moeilijk was. Kiest zelf wat blijft en wat nu anders gaat.",
    },
  },
  secure_attachment: {
    question: "Hoe veilig voelt het om iemand dichtbij te laten komen?",
    anchors: {
      1: "Laat niemand dichtbij, of kan iemand niet laten gaan. Een gemiste afspraak breekt het contact.",
      2: "Laat één persoon een beetje toe. Blijft bang om te veel te zijn of verlaten te worden, en zegt of toont dat.",
      3: "Vertrouwt iemand die vaak terugkomt. Heeft na een vakantie of verandering tijd nodig om weer te wennen.",
      4: "Vraagt steun aan mensen die vertrouwd zijn en neemt die aan. Kan ook alleen zijn.",
      5: "Vertrouwt meer dan één mens, geeft en krijgt steun. Blijft rustig als iemand even weg is.",
    },
  },
};

/** What a level means for this competency or root; `null` for a level that is none of the five. */
export function anchorOf(subject: CompetencySubject, level: number | null): string | null {
  const known = COMPETENCY_LEVELS.find((value) => value === level);
  return known === undefined ? null : COMPETENCY_ANCHORS[subject].anchors[known];
}
