import { INSTRUMENTS, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { isCodeOf, labelOf, type Coded } from "@/lib/domain/taxonomy/coded";
import { CAUSES } from "@/lib/domain/taxonomy/causes";
import { COMPETENCIES, COMPETENCY_ROOTS } from "@/lib/domain/taxonomy/competencies";
import { LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { isTrustLevel, trustLabel } from "@/lib/domain/trust";
import { attainmentLabel } from "@/lib/activation/activation-labels";
import { CHANNEL_PLACES, REACH_STORIES } from "@/lib/contact/contact-labels";
import { MOVE_STORIES, PHASE_LABELS } from "@/lib/journeys/journey-labels";
import { REFERRAL_EVENT_LABELS } from "@/lib/referrals/referral-labels";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";
import type { TimelineEvent, TimelineKind } from "./timeline-event";

/** What a person reads of an event. */
export interface TimelineWords {
  readonly title: string;
  readonly text?: string | null;
  /** Where it can be read in full, below the dossier's own address unless it begins with "/". */
  readonly path?: string;
  /** A turning point. */
  readonly isKey?: boolean;
}

/** Tells one event in plain words. */
export function timelineWords(event: TimelineEvent): TimelineWords {
  const tell = WORDS[event.kind] as (event: TimelineEvent) => TimelineWords;
  return tell(event);
}

type Told = { readonly [Kind in TimelineKind]: (event: Extract<TimelineEvent, { kind: Kind }>) => TimelineWords };

const WORDS: Told = {
  signal: ({ id, detail }) => ({
    title: `Signaal: ${wordFrom(SOURCE_LABELS, detail.source)}`,
    path: `/signals/${id}`,
    isKey: true,
  }),
  move: ({ detail }) => ({ title: moveTitle(detail), text: detail.reason, isKey: true }),
  contact: ({ detail }) => ({ ...contactWords(detail), isKey: detail.reach === "reached" }),
  assessment: ({ id, detail }) => ({
    title: `${detail.instrument} afgenomen: ${bandWords(detail)}`,
    path: `assessments/${id}`,
  }),
  safety_raised: ({ id }) => ({ title: "Gedachten aan de dood: te bespreken", path: `safety/${id}`, isKey: true }),
  safety_talked: ({ id }) => ({ title: "Gesprek over gedachten aan de dood vastgelegd", path: `safety/${id}` }),
  safety_closed: ({ id }) => ({ title: "Opvolging na dat gesprek afgerond", path: `safety/${id}` }),
  person_added: ({ detail }) => ({
    title: `In het steunnetwerk: ${detail.name} (${detail.relation})`,
    path: "network",
  }),
  person_lost: ({ detail }) => ({
    title: `Niet meer in het steunnetwerk: ${detail.name} (${detail.relation})`,
    text: detail.why === "deceased" ? "Overleden." : "Uit beeld.",
    path: "network",
  }),
  inventory: ({ detail }) => ({
    title: `Hele steunnetwerk besproken: ${detail.supporters} om op terug te vallen`,
    path: "network",
  }),
  social_type: ({ detail }) => socialTypeWords(detail),
  life_event: ({ id, detail }) => ({
    title: `Levensgebeurtenis ${lifeEventVerb(detail)}: ${lifeEventName(detail)}`,
    path: detail.isRemoved ? "life-events" : `life-events/${id}`,
  }),
  competency: ({ detail }) => ({
    title: `${nameFrom([...COMPETENCIES, ...COMPETENCY_ROOTS], detail.competency)} ${detail.isRevision ? "gecorrigeerd" : "bekeken"}`,
    path: "competencies",
  }),
  chapter: ({ detail }) => ({
    title: `Thema ${detail.isRevision ? "bijgewerkt" : "begonnen"}: ${nameFrom(THEMES, detail.theme)}`,
    path: `themes/${detail.theme.replaceAll("_", "-")}`,
  }),
  participation: ({ detail }) => ({
    title: detail.ladderStep === null ? "Zelfredzaamheid bekeken" : `Participatieladder: trede ${detail.ladderStep}`,
    path: "participation",
  }),
  consent_given: ({ detail }) => ({ title: `Mag delen met ${detail.destination}`, path: "consent" }),
  consent_withdrawn: ({ detail }) => ({ title: `Delen met ${detail.destination} ingetrokken`, path: "consent" }),
  referral: ({ detail }) => ({
    title: `Verwijzing naar ${detail.destination}: ${wordFrom(REFERRAL_EVENT_LABELS, detail.toStatus).toLowerCase()}`,
    path: `referrals/${detail.referralId}`,
    isKey: true,
  }),
  perspective: () => ({ title: "Eigen participatieperspectief opgeschreven", path: "activation" }),
  goal_set: ({ id, detail }) => ({ title: "Doel gekozen", text: detail.text, path: `activation/goals/${id}` }),
  goal_reviewed: ({ id, detail }) => ({
    title: detail.attainment === null ? "Naar een doel gekeken" : `Doel: ${attainmentLabel(detail.attainment)}`,
    text: detail.text,
    path: `activation/goals/${id}`,
  }),
  activity: ({ detail }) => ({
    title: `Voor het eerst geweest: ${detail.name}`,
    path: `activation/goals/${detail.goalId}`,
    isKey: true,
  }),
};

type Detail<Kind extends TimelineKind> = Extract<TimelineEvent, { kind: Kind }>["detail"];

function moveTitle({ move, toPhase }: Detail<"move">): string {
  const back =
    move === "step_back" && toPhase !== null ? `, naar ${wordFrom(PHASE_LABELS, toPhase).toLowerCase()}` : "";
  return `${wordFrom(MOVE_STORIES, move)}${back}`;
}

function contactWords({ channel, reach, trustLevel, note }: Detail<"contact">): TimelineWords {
  const place = wordFrom(CHANNEL_PLACES, channel);
  if (reach !== "reached") return { title: `Geprobeerd, ${place}: ${wordFrom(REACH_STORIES, reach)}`, text: note };
  const trust = isTrustLevel(trustLevel) ? `, vertrouwen ${trustLevel}: ${trustLabel(trustLevel).toLowerCase()}` : "";
  return { title: `Contact, ${place}${trust}`, text: note };
}

/** "12, matig": the score with the name of its band; a measurement without a total says so. */
function bandWords({ instrument, score, band }: Detail<"assessment">): string {
  if (score === null) return "niet alle vragen beantwoord";
  const bands = isInstrumentCode(instrument) ? INSTRUMENTS[instrument].bands : [];
  const name = bands.find(({ code }) => code === band)?.nl;
  return name === undefined ? String(score) : `${score}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function socialTypeWords({ type, overrideType, overrideReason }: Detail<"social_type">): TimelineWords {
  const measured = type === null ? "nog niet bekend" : nameFrom(SOCIAL_TYPES, type).toLowerCase();
  if (overrideType === null) return { title: `Sociaal type gemeten: ${measured}`, path: "social-type" };
  return {
    title: `Sociaal type: ${nameFrom(SOCIAL_TYPES, overrideType).toLowerCase()}, oordeel van de begeleider (gemeten: ${measured})`,
    text: overrideReason,
    path: "social-type",
  };
}

function lifeEventName({ kind, label }: Detail<"life_event">): string {
  const name = nameFrom([...LIFE_EVENTS, ...CAUSES], kind);
  return name === kind ? (label ?? "eigen woorden") : name;
}

function lifeEventVerb({ isRevision, isRemoved }: Detail<"life_event">): string {
  if (isRemoved) return "weggehaald";
  return isRevision ? "gewijzigd" : "opgeschreven";
}

/** The words of a code; a code that has none is shown as it is, so that nothing that happened is lost from sight. */
function nameFrom(rows: readonly Coded[], code: string): string {
  return isCodeOf(rows, code) ? labelOf(rows, code) : code;
}

function wordFrom(labels: Readonly<Record<string, string | null>>, code: string): string {
  return labels[code] ?? code;
}
