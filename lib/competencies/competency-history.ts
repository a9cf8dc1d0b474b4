import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import {
  COMPETENCY_SUBJECT_CODES,
  COMPETENCY_SUBJECTS,
  type CompetencySubject,
} from "@/lib/domain/taxonomy/competencies";

/** One row as it was written. Nothing of it is ever changed: a correction is a new row that replaces this one. */
export interface WrittenRating {
  readonly id: string;
  readonly competency: string;
  /** 1 to 5 as the professional sees it; 0 when only the client's own view was asked. */
  readonly level: number;
  readonly ownLevel: number | null;
  /** What was seen or heard; beside an own view alone the client's own words, which may be empty. */
  readonly example: string;
  readonly ratedAt: Date;
  readonly byName: string;
  readonly replacesId: string | null;
}

/** How one competency was seen at one moment, as it stands after its corrections. */
export interface CompetencyMoment extends WrittenRating {
  /** When it was seen: when the first version was written. */
  readonly seenAt: Date;
  /** What stood here before, newest first. */
  readonly earlier: readonly WrittenRating[];
}

export interface CompetencyViews {
  readonly competency: CompetencySubject;
  /** Newest first. */
  readonly moments: readonly CompetencyMoment[];
}

/** All competencies and roots, in the order of the lecture, each with its moments. Codes of no list are left out. */
export function viewsOf(rows: readonly WrittenRating[]): CompetencyViews[] {
  const known = rows.filter(({ competency }) => isCodeOf(COMPETENCY_SUBJECTS, competency));
  const moments = momentsOf(known);
  return COMPETENCY_SUBJECT_CODES.map((code) => ({
    competency: code,
    moments: moments.filter(({ competency }) => competency === code),
  }));
}

/** The last view of each of the two; they may be of different days, and are never made into one number. */
export function latestViews(moments: readonly CompetencyMoment[]): {
  readonly professional: CompetencyMoment | null;
  readonly own: CompetencyMoment | null;
} {
  return {
    professional: moments.find(({ level }) => level > 0) ?? null,
    own: moments.find(({ ownLevel }) => ownLevel !== null) ?? null,
  };
}

/** The moment that a rating belongs to, be it the last version or an earlier one. */
export function momentWith(views: readonly CompetencyViews[], ratingId: string): CompetencyMoment | null {
  const moments = views.flatMap((one) => one.moments);
  return moments.find(({ id, earlier }) => id === ratingId || earlier.some((row) => row.id === ratingId)) ?? null;
}

function momentsOf(rows: readonly WrittenRating[]): CompetencyMoment[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map((row) => {
      const earlier = versionsBefore(row, byId);
      return { ...row, earlier, seenAt: (earlier.at(-1) ?? row).ratedAt };
    })
    .toSorted((a, b) => b.seenAt.getTime() - a.seenAt.getTime() || b.ratedAt.getTime() - a.ratedAt.getTime());
}

function versionsBefore(row: WrittenRating, byId: ReadonlyMap<string, WrittenRating>): WrittenRating[] {
  const before = row.replacesId === null ? undefined : byId.get(row.replacesId);
  return before ? [before, ...versionsBefore(before, byId)] : [];
}
