import { PHASES, type Phase } from "@/lib/domain/workflow";
import { SOCIAL_TYPE_CODES, type SocialType } from "@/lib/domain/taxonomy/social-types";

/** What a caseload can be put in order by. `due` is the end of the journey in the list of closed ones. */
export const CASELOAD_SORTS = ["due", "name", "contact", "phase"] as const;
export type CaseloadSort = (typeof CASELOAD_SORTS)[number];

export const DIRECTIONS = ["asc", "desc"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CASELOAD_STATUSES = ["open", "closed"] as const;
export type CaseloadStatus = (typeof CASELOAD_STATUSES)[number];

export const PHASE_FILTERS: readonly Phase[] = PHASES;
export const SOCIAL_TYPE_FILTERS: readonly (SocialType | "unknown")[] = [...SOCIAL_TYPE_CODES, "unknown"];

export interface CaseloadFilters {
  readonly teamId: string;
  readonly status: CaseloadStatus;
  /** Of one worker, or of the whole team. */
  readonly workerId: string | null;
  readonly phase: Phase | null;
  readonly socialType: SocialType | "unknown" | null;
  readonly isLate: boolean;
}

/** Which rows, in what order, from where. A page begins after a row or ends before one; it has no number. */
export interface CaseloadQuery extends CaseloadFilters {
  readonly sort: CaseloadSort;
  readonly direction: Direction;
  readonly after?: CaseloadPlace | null;
  readonly before?: CaseloadPlace | null;
}

/**
 * A place in the list: the value a row was sorted by, and its journey. Keeping the value makes the next page begin
 * where this one ended, when the row itself has moved meanwhile. By name the value stays out: names do not belong in
 * an address that a browser remembers.
 */
export interface CaseloadPlace {
  readonly value: string | null;
  readonly journeyId: string;
}

/** Closed journeys are few in their uses: by when they ended, or by name. */
export function sortsOf(status: CaseloadStatus): readonly CaseloadSort[] {
  return status === "open" ? CASELOAD_SORTS : ["due", "name"];
}

/** The worst due, the longest silence, the longest in its phase and the first in the alphabet come first. */
export function firstDirection(status: CaseloadStatus, sort: CaseloadSort): Direction {
  return status === "closed" && sort === "due" ? "desc" : "asc";
}
