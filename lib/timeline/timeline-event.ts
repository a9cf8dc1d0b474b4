import { z } from "zod";

/** Unique within a timeline; `isDayOnly`: the hour is not known. `byName` is `null` where nobody of the team acted. */
const told = {
  key: z.string(),
  id: z.string(),
  at: z.date(),
  isDayOnly: z.boolean(),
  byName: z.string().nullable(),
};

function kindOf<Kind extends string, Detail extends z.ZodRawShape>(kind: Kind, detail: Detail) {
  return z.object({ ...told, kind: z.literal(kind), detail: z.object(detail) });
}

const text = z.string();
const textOrNull = z.string().nullable();

/** What the timeline's query gives of each kind. Codes, not words: a label that is mended later reads well everywhere. */
const timelineEvent = z.discriminatedUnion("kind", [
  kindOf("signal", { source: text }),
  kindOf("move", { move: text, toPhase: textOrNull, reason: textOrNull }),
  kindOf("contact", { channel: text, reach: text, trustLevel: z.number(), note: textOrNull }),
  kindOf("assessment", { instrument: text, score: z.number().nullable(), band: textOrNull }),
  kindOf("safety_raised", {}),
  kindOf("safety_talked", {}),
  kindOf("safety_closed", {}),
  kindOf("person_added", { name: text, relation: text }),
  kindOf("person_lost", { name: text, relation: text, why: textOrNull }),
  kindOf("inventory", { supporters: z.number() }),
  kindOf("social_type", { type: textOrNull, overrideType: textOrNull, overrideReason: textOrNull }),
  kindOf("life_event", { kind: text, label: textOrNull, isRevision: z.boolean(), isRemoved: z.boolean() }),
  kindOf("competency", { competency: text, isRevision: z.boolean() }),
  kindOf("chapter", { theme: text, isRevision: z.boolean() }),
  kindOf("participation", { ladderStep: z.number().nullable() }),
  kindOf("consent_given", { destination: text }),
  kindOf("consent_withdrawn", { destination: text }),
  kindOf("referral", { referralId: text, destination: text, toStatus: text }),
  kindOf("perspective", {}),
  kindOf("goal_set", { text }),
  kindOf("goal_reviewed", { text, attainment: z.number().nullable() }),
  kindOf("activity", { name: text, goalId: text }),
]);

/** One thing that happened in a dossier. */
export type TimelineEvent = z.output<typeof timelineEvent>;
export type TimelineKind = TimelineEvent["kind"];

/**
 * One row of the timeline's query.
 * @throws ZodError when the query and this file no longer say the same.
 */
export function readTimelineEvent(row: unknown): TimelineEvent {
  return timelineEvent.parse(row);
}
