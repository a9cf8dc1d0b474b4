import { type DueFacts, nextDue, type Terms } from "@/lib/domain/due";
import { newestOfEach } from "@/lib/assessments/measured-on";
import type { SocialType } from "@/lib/domain/taxonomy/social-types";
import { dayOf, toColumn } from "@/lib/platform/calendar";
import { tellGoals, tellPerspective } from "./activation";
import { tellChapters } from "./chapters";
import type { Destinations } from "./destinations";
import { tellLifeEvents } from "./life-events";
import { tellCompetencies } from "./life-story";
import { chooseMeasuring, type Measured, tellMeasures } from "./measures";
import { tellMoves } from "./moves";
import { tellParticipation } from "./participation";
import { phaseOf, type Plan } from "./plan";
import { tellSharing } from "./sharing";
import { tellJourneySignal } from "./signals";
import { ownColumns, type Story } from "./story";
import { CLOSING_REASONS } from "./texts";
import { planVisits, tellVisits, type Visit } from "./visits";

export interface Around {
  readonly destinations: Destinations;
  readonly terms: Terms;
}

interface JourneyContext extends Around {
  /** What was measured in an earlier journey of the same client. */
  readonly before: Measured | null;
}

/** In working days: measuring again makes sense after three months. */
const REMEASURE_AFTER = 68;

/** The share of whom nothing can be measured yet; the reason is kept, and the journey may go on. */
const UNMEASURABLE = 0.06;

/** Writes one journey of a client as it was planned, with everything that came of it. */
export function tellJourney(story: Story, plan: Plan, { before, ...around }: JourneyContext): Measured | null {
  const { dice, rows } = story;
  const journeyId = dice.uuid();
  const visits = planVisits(story, plan);
  tellVisits(story, journeyId, visits);
  const measured = tellBaseline(story, { plan, visits, before });
  tellChapters(story, visits);
  tellSharingOf(story, { plan, journeyId, around });
  tellActivation(story, { plan, journeyId, visits });
  tellMoves(story, { plan, journeyId });
  tellJourneySignal(story, { plan, journeyId });
  rows.journey.push(journeyRow(story, { plan, journeyId, visits, measured, around }));
  return measured ?? before;
}

interface Told {
  readonly plan: Plan;
  readonly journeyId: string;
  readonly visits: readonly Visit[];
}

/** Measures, life events and competencies, once there is enough trust to ask, and again months later. */
function tellBaseline(
  story: Story,
  { plan, visits, before }: Pick<Told, "plan" | "visits"> & { readonly before: Measured | null },
): Measured | null {
  const { dice } = story;
  const turn = plan.refer ?? plan.activate;
  const met = visits.filter(({ reach }) => reach === "reached");
  const early = met.filter(({ day }) => turn === null || day < turn);
  const first = early[Math.min(dice.int(1, 2), early.length - 1)];
  const isAsked = turn !== null || (early.length > 2 && dice.chance(0.62));
  if (!first || !isAsked || (turn !== null && dice.chance(UNMEASURABLE))) return null;

  const using = chooseMeasuring(story);
  let measured = tellMeasures(story, first, { using, before });
  if (before === null && dice.chance(0.8)) tellLifeEvents(story, first);
  if (dice.chance(0.75)) tellCompetencies(story, first);
  const takesPart = dice.chance(0.4) ? tellParticipation(story, first, null) : null;

  const again = met.find(({ day }) => day >= first.day + REMEASURE_AFTER);
  if (!again || !dice.chance(0.72)) return measured;
  measured = tellMeasures(moreHopeful(story), again, { using, before: measured });
  if (dice.chance(0.5)) tellCompetencies(story, again, 1);
  if (takesPart && dice.chance(0.7)) tellParticipation(story, again, takesPart);
  return measured;
}

function moreHopeful(story: Story): Story {
  const { loneliness, gloom, ...traits } = story.traits;
  const share = story.dice.pick([0.4, 0.6, 0.8, 1, 1.1]);
  return {
    ...story,
    traits: { ...traits, loneliness: Math.min(loneliness * share, 1), gloom: Math.min(gloom * share, 1) },
  };
}

function tellSharingOf(
  story: Story,
  { plan, journeyId, around }: Pick<Told, "plan" | "journeyId"> & { readonly around: Around },
): void {
  if (plan.refer === null) return;
  const end = plan.closed?.on ?? story.history.last;
  tellSharing(story, {
    journeyId,
    destinations: around.destinations,
    referralDays: around.terms.referralAnswer,
    stage: stageOf(plan),
    sentOn: plan.refer,
    answeredBy: plan.activate ?? end,
    endedBy: end,
  });
}

function stageOf(plan: Plan) {
  if (plan.closed !== null) return "closed";
  return plan.activate === null ? "waiting" : "moved_on";
}

function tellActivation(story: Story, { plan, journeyId, visits }: Told): void {
  const turn = visits.find(({ day }) => day === plan.activate);
  const planned = turn ?? visits.find(({ day }) => day === plan.refer);
  if (planned && (turn || story.dice.chance(0.4))) tellPerspective(story, planned, journeyId);
  if (!turn) return;

  const since = visits.filter(({ day }) => day >= turn.day);
  tellGoals(story, { journeyId, visits: since, attainment: attainmentOf(plan) });
}

function attainmentOf({ closed }: Plan): readonly number[] | null {
  if (closed === null) return null;
  if (closed.outcome === "goals_reached") return [0, 1, 1, 2];
  return closed.outcome === "goals_partly_reached" ? [-1, 0, 1] : [-2, -1, 0];
}

interface JourneyQuestion extends Told {
  readonly measured: Measured | null;
  readonly around: Around;
}

function journeyRow(story: Story, { plan, journeyId, visits, measured, around }: JourneyQuestion) {
  const { dice, history, team, workerId } = story;
  const phase = phaseOf(plan);
  const turn = [plan.activate, plan.refer, plan.trust].find((day) => day !== null) ?? null;
  const openedAt = history.at(plan.opened, OPENED_MINUTES);
  const met = visits.filter(({ reach }) => reach === "reached");
  const due = nextDue(dueFacts(story, { plan, journeyId, visits }), around.terms);
  const isUnmeasured = typeOf(measured) === null && (phase === "refer" || phase === "activate");
  return {
    id: journeyId,
    ...ownColumns(story),
    teamId: team.id,
    workerId,
    phase,
    phaseSince: turn === null ? openedAt : history.at(turn, MOVED_MINUTES),
    openedAt,
    firstReachedAt: met[0]?.at ?? null,
    lastContactAt: visits.at(-1)?.at ?? null,
    trustLevel: met.at(-1)?.trustLevel ?? null,
    notMeasurableWhy: isUnmeasured ? dice.pick(NOT_MEASURABLE) : null,
    socialType: typeOf(measured),
    dueOn: due ? toColumn(due.dueOn) : null,
    dueKind: due?.kind ?? null,
    ...closingColumns(story, plan),
  };
}

/** After the visit of that day, whenever it was. */
const OPENED_MINUTES = 150;
const MOVED_MINUTES = 495;
const NOT_MEASURABLE = [
  "Vragenlijsten roepen nu te veel spanning op.",
  "Taal en gehoor maken meten nu niet mogelijk.",
  "Is nog te kort uit het ziekenhuis.",
];

function typeOf(measured: Measured | null): SocialType | null {
  return measured?.override ?? measured?.type ?? null;
}

function dueFacts({ clientId, history, rows }: Story, { plan, journeyId, visits }: Told): DueFacts {
  const referrals = rows.referral.slice(-4).filter((row) => row.journeyId === journeyId && row.status === "requested");
  const goals = rows.goal.slice(-4).filter((row) => row.journeyId === journeyId && row.attainment === null);
  const last = visits.at(-1);
  return {
    phase: phaseOf(plan),
    closedOn: plan.closed === null ? null : history.day(plan.closed.on),
    openedOn: history.day(plan.opened),
    lastContactOn: last ? history.day(last.day) : null,
    unansweredReferralsSince: referrals.flatMap(({ requestedAt }) =>
      requestedAt instanceof Date ? [dayOf(requestedAt)] : [],
    ),
    openGoalsReviewedOn: goals.flatMap(({ reviewedAt, setAt }) => {
      const since = reviewedAt ?? setAt;
      return since instanceof Date ? [dayOf(since)] : [];
    }),
    measuredOn: measuredOn({ clientId, rows }, history.at(plan.opened, OPENED_MINUTES)),
  };
}

/** The newest valid measurement of each thing since the journey began. */
function measuredOn({ clientId, rows }: Pick<Story, "clientId" | "rows">, openedAt: Date) {
  const since = (row: { clientId: string }, at: unknown) =>
    row.clientId === clientId && at instanceof Date && at >= openedAt ? at : null;
  const scores = rows.assessment.map((row) => ({
    instrument: row.instrument,
    at: typeof row.score === "number" ? since(row, row.takenAt) : null,
  }));
  const inventories = rows.network_inventory.map((row) => ({ instrument: null, at: since(row, row.finishedAt) }));
  return newestOfEach([...scores, ...inventories]).map(({ takenOn }) => takenOn);
}

function closingColumns({ dice, history }: Story, { closed }: Plan) {
  if (closed === null)
    return { closedAt: null, outcome: null, outcomeReason: null, aftercareOn: null, noAftercareWhy: null };
  const hasAftercare = closed.outcome !== "deceased" && closed.outcome !== "moved_away" && dice.chance(0.6);
  return {
    closedAt: history.at(closed.on, MOVED_MINUTES + 10),
    outcome: closed.outcome,
    outcomeReason: dice.pick(CLOSING_REASONS[closed.outcome] ?? []),
    aftercareOn: hasAftercare ? toColumn(history.day(closed.on).add({ months: 3 })) : null,
    noAftercareWhy: hasAftercare ? null : "Weet ons te vinden; er zijn geen afspraken nodig.",
  };
}
