import { COMPETENCY_CODES, COMPETENCY_ROOT_CODES, type CompetencySubject } from "@/lib/domain/taxonomy/competencies";
import { minutesAfter } from "./history";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

const EXAMPLES: Readonly<Record<CompetencySubject, readonly string[]>> = {
  self_confidence: [
    "Durft zelf de apotheek te bellen.",
    "Zegt vaak: dat kan ik toch niet.",
    "Ging alleen naar de bakker.",
  ],
  problem_solving: [
    "Legt post weg tot iemand helpt.",
    "Regelde zelf een nieuwe pas.",
    "Wacht af tot het vanzelf overgaat.",
  ],
  social_skills: [
    "Kijkt weg als er iemand groet.",
    "Maakt makkelijk een praatje bij de lift.",
    "Praat graag, luistert minder.",
  ],
  personality: ["Is pas na een kwartier op het gemak.", "Zegt zelf: ik ben een einzelgänger, altijd geweest."],
  youth_socialisation: ["Vertelt dat er thuis niet gepraat werd.", "Leerde op de voetbalclub met anderen omgaan."],
  secure_attachment: ["Belt na een vakantie van ons meteen op.", "Laat alleen de buurvrouw binnen."],
};

const OWN_WORDS = ["Het gaat wel weer, zei zij.", "Vroeger kon ik dat beter.", "Daar ben ik best trots op.", ""];

/**
 * How the worker, and mostly the client too, sees the three personal competencies; with some their roots. Some are asked
 * for their own view another time, and a slip of the pen is mended at times.
 */
export function tellCompetencies(story: Story, visit: Visit, lift = 0): void {
  const { dice } = story;
  for (const competency of COMPETENCY_CODES) rate(story, { competency, visit, lift });
  if (dice.chance(0.3)) for (const competency of COMPETENCY_ROOT_CODES) rate(story, { competency, visit, lift });
}

interface Rating {
  readonly competency: CompetencySubject;
  readonly visit: Visit;
  readonly lift: number;
}

function rate(story: Story, { competency, visit, lift }: Rating): void {
  const { dice, rows, traits, workerId } = story;
  const level = Math.min(dice.int(1, 3) + (traits.openness > 0.5 ? 1 : 0) + lift, 5);
  const ownLevel = dice.chance(0.8) ? Math.min(Math.max(level + dice.int(-1, 1), 1), 5) : null;
  const seen = { ...ownColumns(story), competency, byUserId: workerId };
  const ratedAt = minutesAfter(visit.at, 70);
  const id = dice.uuid();
  // The same hour: the history ends yesterday, and nothing may lie after it.
  if (ownLevel === null && dice.chance(0.4)) {
    const own = { level: 0, ownLevel: dice.int(1, 5), example: dice.pick(OWN_WORDS) };
    rows.competency_rating.push({
      ...seen,
      id: dice.uuid(),
      ...own,
      ratedAt: minutesAfter(visit.at, 60),
      replacesId: null,
    });
  }
  const isMended = dice.chance(0.04);
  const example = dice.pick(EXAMPLES[competency]);
  const first = isMended ? Math.max(level - 1, 1) : level;
  rows.competency_rating.push({ ...seen, id, level: first, ownLevel, example, ratedAt, replacesId: null });
  if (!isMended) return;
  const mended = { id: dice.uuid(), level, ownLevel, example, ratedAt: minutesAfter(visit.at, 75), replacesId: id };
  rows.competency_rating.push({ ...seen, ...mended });
}
