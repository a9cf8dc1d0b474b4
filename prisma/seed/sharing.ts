import { CONSENT_PART_CODES, type ConsentForm, type ConsentPart, PARTS_TO_REFER } from "@/lib/consent/consent-parts";
import {
  isEnded,
  needsNextStep,
  needsReason,
  NEXT_STEPS,
  REFERRAL_REASONS,
  type ReferralReason,
  type ReferralStatus,
} from "@/lib/domain/referral";
import { addWorkingDays } from "@/lib/domain/working-days";
import { toColumn } from "@/lib/platform/calendar";
import { chooseDestination, type Destinations, type MadeUpDestination } from "./destinations";
import { minutesAfter } from "./history";
import { walkReferral, type Walk } from "./referral-walk";
import { ownColumns, type Story } from "./story";
import { summarise } from "./summary";
import { QUESTIONS, REASON_TEXTS, REPORTS } from "./texts";

/** How far the journey came after it referred. */
export type ReferralStage = "waiting" | "moved_on" | "closed";

interface SharingQuestion {
  readonly journeyId: string;
  readonly destinations: Destinations;
  readonly referralDays: number;
  readonly stage: ReferralStage;
  readonly sentOn: number;
  readonly answeredBy: number;
  readonly endedBy: number;
}

const STATUSES: Readonly<Record<ReferralStage, readonly (readonly [status: ReferralStatus, count: number])[]>> = {
  waiting: [
    ["draft", 2],
    ["requested", 9],
    ["accepted", 4],
    ["in_progress", 4],
    ["on_hold", 2],
    ["rejected", 2],
    ["failed", 1],
    ["cancelled", 1],
    ["completed", 1],
    ["entered_in_error", 1],
  ],
  moved_on: [
    ["completed", 9],
    ["in_progress", 4],
    ["accepted", 2],
    ["on_hold", 1],
    ["rejected", 2],
    ["failed", 1],
    ["cancelled", 1],
  ],
  closed: [
    ["completed", 13],
    ["rejected", 3],
    ["failed", 1],
    ["cancelled", 3],
  ],
};

/** A consent and what was referred on it; after a refusal sometimes a second try elsewhere. */
export function tellSharing(story: Story, question: SharingQuestion): void {
  const { dice } = story;
  const status = statusOf(story, question);
  const destination = chooseDestination(dice, question.destinations, story);
  const isTriedAgain = question.stage === "waiting" && needsNextStep(status) && dice.chance(0.5);
  refer(story, question, { status, destination, hasNextStep: isTriedAgain || question.stage !== "waiting" });
  if (!isTriedAgain) return;

  const elsewhere = chooseDestination(dice, question.destinations, { ...story, notId: destination.id });
  const again = { ...question, sentOn: Math.max(question.sentOn, question.endedBy - dice.int(0, 9)) };
  refer(story, again, { status: "requested", destination: elsewhere, hasNextStep: false });
}

/** A referral of yesterday cannot be finished, and one that waits for a month is rare. */
function statusOf({ dice }: Story, { stage, sentOn, endedBy }: SharingQuestion): ReferralStatus {
  const days = endedBy - sentOn;
  if (days < 3) return dice.chance(0.85) ? "requested" : "draft";
  const status = dice.deal(STATUSES[stage]);
  return status === "requested" && days > 14 && dice.chance(0.6) ? "accepted" : status;
}

interface NewReferral {
  readonly status: ReferralStatus;
  readonly destination: MadeUpDestination;
  readonly hasNextStep: boolean;
}

function refer(story: Story, question: SharingQuestion, { status, destination, hasNextStep }: NewReferral): void {
  const { dice, history, rows, workerId } = story;
  const walk = walkReferral(dice, { ...question, history, to: status });
  const parts = partsToShare(story);
  const isWithdrawn = status === "cancelled" && dice.chance(0.5);
  const consentId = consent(story, { question, destination, parts, withdrawnAt: isWithdrawn ? endOf(walk) : null });
  const reason = isWithdrawn ? "client_declines" : dice.pick(REFERRAL_REASONS);
  const referralId = dice.uuid();
  rows.referral.push({
    id: referralId,
    ...ownColumns(story),
    journeyId: question.journeyId,
    destinationId: destination.id,
    consentId,
    status,
    question: dice.pick(QUESTIONS[destination.kind]),
    summary: summarise(story, parts, history.day(question.sentOn).toString()),
    ...momentsOf(story, walk, question),
    ...reasonOf(story, status, { reason, isWithdrawn }),
    report: status === "completed" ? dice.pick(REPORTS) : null,
    nextStep: hasNextStep && needsNextStep(status) ? dice.pick(NEXT_STEPS[reason]) : null,
    createdById: workerId,
    createdAt: history.at(question.sentOn, 412),
    version: Math.max(walk.steps.length, 1),
  });
  for (const { from, to, by, at } of walk.steps) {
    const byUserId = by === "target" ? (destination.answeredById ?? workerId) : workerId;
    const { organisationId } = ownColumns(story);
    rows.referral_event.push({
      id: dice.uuid(),
      organisationId,
      referralId,
      fromStatus: from,
      toStatus: to,
      by,
      byUserId,
      at,
    });
  }
}

function momentsOf({ dice, history }: Story, walk: Walk, { sentOn, referralDays }: SharingQuestion) {
  const [sent, answer] = walk.steps;
  const isAnsweredByTarget = answer?.by === "target";
  const last = walk.steps.at(-1);
  const endedAt = last && isEnded(last.to) ? last.at : null;
  const isSeen = sent && (isAnsweredByTarget || (dice.chance(0.5) && sentOn < history.last));
  return {
    requestedAt: sent?.at ?? null,
    dueOn: sent ? toColumn(addWorkingDays(history.day(sentOn), referralDays)) : null,
    seenAt: isSeen ? minutesAfter(sent.at, dice.int(4, 12)) : null,
    answeredAt: isAnsweredByTarget ? answer.at : null,
    endedAt,
    closedToTargetAt: endedAt !== null && last?.by === "requester" ? endedAt : null,
  };
}

function reasonOf(
  { dice }: Story,
  status: ReferralStatus,
  { reason, isWithdrawn }: { readonly reason: ReferralReason; readonly isWithdrawn: boolean },
) {
  if (!needsReason(status)) return { reasonCode: null, reasonText: null };
  const said = dice.chance(0.7) ? REASON_TEXTS[reason] : null;
  return { reasonCode: reason, reasonText: isWithdrawn ? "De toestemming is ingetrokken." : said };
}

function endOf(walk: Walk): Date | null {
  return walk.steps.at(-1)?.at ?? null;
}

/** What is needed to refer, and of the rest what this client was willing to share. */
function partsToShare({ dice }: Story): ConsentPart[] {
  const isGenerous = dice.chance(0.5);
  return CONSENT_PART_CODES.filter((part) => PARTS_TO_REFER.includes(part) || dice.chance(isGenerous ? 0.8 : 0.35));
}

interface NewConsent {
  readonly question: SharingQuestion;
  readonly destination: MadeUpDestination;
  readonly parts: readonly ConsentPart[];
  readonly withdrawnAt: Date | null;
}

function consent(story: Story, { question, destination, parts, withdrawnAt }: NewConsent): string {
  const { dice, history, rows, workerId } = story;
  const isAsked = dice.chance(0.97);
  const givenOn = history.day(question.sentOn);
  const id = dice.uuid();
  rows.consent.push({
    id,
    ...ownColumns(story),
    destinationId: destination.id,
    parts: [...parts],
    form: isAsked ? dice.pick<ConsentForm>(["spoken", "on_paper", "spoken", "digital"]) : "not_asked",
    legalBasis: isAsked ? "consent" : "public_task",
    reason: isAsked ? null : "Ernstige zorgen over de veiligheid thuis; besproken in het team.",
    givenOn: toColumn(givenOn),
    endsOn: dice.chance(0.6) ? toColumn(givenOn.add({ years: 1 })) : null,
    withdrawnAt,
    byUserId: workerId,
  });
  return id;
}
