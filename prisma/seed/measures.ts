import type { InstrumentCode } from "@/lib/domain/instruments/instruments";
import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { type InstrumentScore, scoreInstrument } from "@/lib/domain/instruments/score";
import { classifySocialType, type LonelinessInstrument } from "@/lib/domain/social-type";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { answerItems } from "./answers";
import { minutesAfter } from "./history";
import { tellInventory, tellNetwork } from "./network";
import { ownColumns, type Story } from "./story";
import { CUT_OFF_ANSWERS, SAFETY_TALKS } from "./texts";
import type { Visit } from "./visits";

const SMALL_NETWORK_MAX = 4;
const DEPRESSION_CUT_OFF = 10;

/** What a client is measured with; the same the second time, or nothing could be compared. */
export interface Measuring {
  readonly loneliness: LonelinessInstrument | null;
  readonly hasInventory: boolean;
  readonly hasLsns: boolean;
  readonly hasPhq: boolean;
}

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

export function chooseMeasuring({ dice }: Story): Measuring {
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
    hasPhq: dice.chance(0.62),
  };
}

/** Takes the measures at a visit and derives the social type from them, by the rules of the field. */
export function tellMeasures(
  story: Story,
  visit: Visit,
  { using, before }: { readonly using: Measuring; readonly before: Measured | null },
): Measured {
  const supporters = using.hasInventory ? takeInventory(story, visit, before) : null;
  const lsns6 = using.hasLsns ? assess(story, visit, "LSNS-6").score : null;
  const score = using.loneliness === null ? null : assess(story, visit, using.loneliness).score;
  if (using.hasPhq) assess(story, visit, "PHQ-9");

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

/** Later on some have found somebody new. */
function takeInventory(story: Story, visit: Visit, before: Measured | null): number {
  const known = before?.supporters ?? 0;
  const supporters = before ? known + story.dice.int(0, 2) : story.traits.supporters;
  tellNetwork(story, visit, supporters - known);
  tellInventory(story, visit, { at: minutesAfter(visit.at, 30), supporters });
  return supporters;
}

function assess(story: Story, visit: Visit, instrument: InstrumentCode): InstrumentScore {
  const answers = answerItems(story, instrument);
  const result = scoreInstrument(instrument, answers);
  const talk = instrument === PHQ_9.code ? talkAfter(story, visit, result) : null;
  story.rows.assessment.push({
    id: story.dice.uuid(),
    ...ownColumns(story),
    instrument,
    answers: [...answers],
    status: result.status,
    score: result.score,
    band: result.band,
    imputed: result.imputed,
    subscales: { ...result.subscales },
    flags: [...result.flags],
    takenAt: minutesAfter(visit.at, 40),
    byUserId: story.workerId,
    safetyTalk: talk?.words ?? null,
    safetyTalkAt: talk?.at ?? null,
    safetyTalkById: talk === null ? null : story.workerId,
  });
  return result;
}

interface Talk {
  readonly words: string;
  readonly at: Date;
}

/** Thoughts of death are talked about at once; a high score without them soon, and not always yet. */
function talkAfter({ dice }: Story, visit: Visit, { flags, score }: InstrumentScore): Talk | null {
  if (flags.includes(PHQ_9.safety.flag)) return { words: dice.pick(SAFETY_TALKS), at: minutesAfter(visit.at, 55) };
  if (score === null || score < DEPRESSION_CUT_OFF || dice.chance(0.12)) return null;
  return { words: dice.pick(CUT_OFF_ANSWERS), at: minutesAfter(visit.at, 60) };
}
