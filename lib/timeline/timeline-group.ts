import type { TimelineKind } from "./timeline-event";

/** What a timeline can be narrowed to; each kind of event is in one group. */
export const TIMELINE_GROUPS = {
  contact: ["signal", "move", "contact"],
  measuring: ["assessment", "social_type", "inventory", "competency", "participation"],
  safety: ["safety_raised", "safety_talked", "safety_closed"],
  story: ["life_event", "chapter", "person_added", "person_lost"],
  sharing: ["consent_given", "consent_withdrawn", "referral"],
  activating: ["perspective", "goal_set", "goal_reviewed", "activity"],
} as const satisfies Record<string, readonly TimelineKind[]>;
export type TimelineGroup = keyof typeof TIMELINE_GROUPS;

/** The group that an address names; `null` for everything. */
export function readTimelineGroup(named: string | null): TimelineGroup | null {
  const groups: readonly string[] = Object.keys(TIMELINE_GROUPS);
  return isGroup(named, groups) ? named : null;
}

function isGroup(named: string | null, groups: readonly string[]): named is TimelineGroup {
  return named !== null && groups.includes(named);
}
