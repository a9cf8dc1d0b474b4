import { ageOn } from "@/lib/domain/age";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { type Answers, type InstrumentScore, scoreInstrument } from "@/lib/domain/instruments/score";
import { classifySocialType, type LonelinessInstrument } from "@/lib/domain/social-type";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { answerItems } from "./answers";
import { minutesAfter } from "./history";
import { tellInventory } from "./network";
import { tellSafety, tellToldSafety } from "./safety";
import { ownColumns, type Story } from "./story";
import { CUT_OFF_ANSWERS } from "./texts";
import type { Visit } from "./visits";

const SMALL_NETWORK_MAX = 4;
const DEPRESSION_CUT_OFF = 10;

/** What a client is measured with; the same the second time, or nothing could be compared. */
export interface Measuring {
  readonly loneliness: LonelinessInstrument | null;
  readonly hasInventory: boolean;
  readonly hasLsns: boolean;
  readonly depression: DepressionInstrument | null;
}

type DepressionInstrument = Extract<InstrumentCode, "PHQ-9" | "PHQ-2" | "GDS-15">;

/** What is known of a client after measuring: the newest that could be scored, with the days it was found on. */
export interface Measured {
  readonly supporters: number | null;
  readonly lsns6: number | null;
  readonly networkOn: string | null;
  readonly loneliness: { readonly instrument: LonelinessInstrument; readonly score: number } | null;
  readonly lonelinessOn: string | null;
  readonly type: SocialType | null;
  /** The worker's own judgement beside the measured type. */
  readonly override: SocialType | null;
}

export function chooseMeasuring(story: Story): Measuring {
  const { dice } = story;
  const hasInventory = dice.chance(0.86);
  return {
    loneliness: dice.weighted<LonelinessInstrument | null>([
      ["DJG-11", 45],
      ["DJG-6", 38],
      ["UCLA-3", 12],
      [null, 5],
    ]),
    hasInventory,
    hasLsns: hasInventory ? dice.chance(0.12) : dice.chance(0.85),
    depression: dice.chance(0.62) ? "PHQ-9" : otherDepression(story),
  };
}

/** The list for older people is for people of 65 and over. */
function otherDepression({ dice, person, history }: Story): DepressionInstrument | null {
  const { birthDate } = person;
  const isOld = birthDate !== null && ageOn(birthDate, history.day(0)) >= 65;
  if (isOld && dice.chance(0.35)) return "GDS-15";
  return dice.chance(0.35) ? "PHQ-2" : null;
}

/** Takes the measures at a visit and derives the social type from them, by the rules of the field. */
export function tellMeasures(
  story: Story,
  visit: Visit,
  { using, before }: { readonly using: Measuring; readonly before: Measured | null },
): Measured {
  const supporters = using.hasInventory ? tellInventory(story, visit, minutesAfter(visit.at, 30)) : null;
  const lsns6 = using.hasLsns ? assess(story, visit, "LSNS-6").score : null;
  const score = using.loneliness === null ? null : assess(story, visit, using.loneliness).score;
  if (using.depression !== null) assess(story, visit, using.depression);
  if (story.dice.chance(0.02)) tellToldSafety(story, minutesAfter(visit.at, 60));

  const day = story.history.day(visit.day).toString();
  const loneliness = using.loneliness === null || score === null ? null : { instrument: using.loneliness, score };
  const kept = {
    supporters: supporters ?? before?.supporters ?? null,
    lsns6: lsns6 ?? before?.lsns6 ?? null,
    networkOn: supporters === null && lsns6 === null ? (before?.networkOn ?? null) : day,
    loneliness: loneliness ?? before?.loneliness ?? null,
    lonelinessOn: loneliness === null ? (before?.lonelinessOn ?? null) : day,
  };
  return classify(story, visit, { kept, before });
}

interface Classifying {
  readonly kept: Omit<Measured, "type" | "override">;
  readonly before: Measured | null;
}

/** A judgement of the worker stands until something else is measured. */
function classify(story: Story, visit: Visit, { kept, before }: Classifying): Measured {
  const { networkOn, lonelinessOn, ...measures } = kept;
  const inputs = { ...measures, settings: { smallNetworkMax: SMALL_NETWORK_MAX } };
  const { type: found, because } = classifySocialType(inputs);
  const type = found === "unknown" ? null : found;
  const isJudged = type === "lonely" && story.dice.chance(0.06);
  const standing = before?.type === type ? before.override : null;
  const override = isJudged ? ("socially_isolated" as const) : standing;
  story.rows.social_type_record.push({
    id: story.dice.uuid(),
    ...ownColumns(story),
    type,
    inputs: { ...inputs, networkOn, lonelinessOn },
    because: because.map((reason) => ({ ...reason })),
    overrideType: override,
    overrideReason: override === null ? null : "Noemt veel mensen, maar ziet hen in de praktijk nooit.",
    assessedAt: minutesAfter(visit.at, 50),
    byUserId: story.workerId,
  });
  return { ...kept, type, override };
}

function assess(story: Story, visit: Visit, instrument: InstrumentCode): InstrumentScore {
  const answers = answerItems(story, instrument);
  const result = scoreInstrument(instrument, answers);
  const answer = instrument === PHQ_9.code ? answerAfter(story, visit, result) : null;
  const id = story.dice.uuid();
  const takenAt = minutesAfter(visit.at, 40);
  story.rows.assessment.push({
    id,
    ...ownColumns(story),
    instrument,
    version: INSTRUMENTS[instrument].version,
    answers: [...answers],
    ...howTaken(story, instrument, answers),
    status: result.status,
    score: result.score,
    band: result.band,
    imputed: result.imputed,
    subscales: { ...result.subscales },
    flags: [...result.flags],
    takenAt,
    byUserId: story.workerId,
    cutOffAnswer: answer?.words ?? null,
    cutOffAnswerAt: answer?.at ?? null,
    cutOffAnswerById: answer === null ? null : story.workerId,
  });
  tellSafety(story, { assessmentId: id, flags: result.flags, at: takenAt });
  return result;
}

/** Most are read aloud by the worker; most of what has no answer was skipped by the client. */
function howTaken({ dice, traits }: Story, instrument: InstrumentCode, answers: Answers) {
  const missing = answers.flatMap((answer, index) => (answer === null ? [index + 1] : []));
  const difficulty = Math.min(Math.floor(traits.gloom * 4), 3);
  return {
    takenBy: dice.chance(0.15) ? "by_client" : "with_worker",
    skipped: missing.filter(() => dice.chance(0.7)),
    difficulty: instrument === PHQ_9.code && dice.chance(0.85) ? difficulty : null,
  };
}

interface Answer {
  readonly words: string;
  readonly at: Date;
}

/** A high score is answered soon, and not always yet. */
function answerAfter({ dice }: Story, visit: Visit, { score }: InstrumentScore): Answer | null {
  if (score === null || score < DEPRESSION_CUT_OFF || dice.chance(0.12)) return null;
  return { words: dice.pick(CUT_OFF_ANSWERS), at: minutesAfter(visit.at, 60) };
}
