import type { Circle, ContactFrequency, PersonSort, SupportDirection } from "./network";
import type { SupportKind } from "./taxonomy/support";

/** Somebody in a network on one date. The id is the same on every date. */
export interface NetworkMember {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly circle: Circle;
  readonly sort: PersonSort;
  readonly frequency: ContactFrequency | null;
  readonly kinds: readonly SupportKind[];
  readonly direction: SupportDirection | null;
  readonly isSupporter: boolean;
}

export interface Between<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What is different about somebody who stands in both networks; `null` and empty where nothing is. */
export interface MemberChange {
  readonly before: NetworkMember;
  readonly after: NetworkMember;
  readonly circle: (Between<Circle> & { readonly way: "closer" | "further" }) | null;
  readonly gained: readonly SupportKind[];
  readonly lost: readonly SupportKind[];
  readonly frequency: Between<ContactFrequency | null> | null;
  readonly direction: Between<SupportDirection | null> | null;
  readonly supporter: Between<boolean> | null;
}

export interface NetworkComparison {
  readonly came: readonly NetworkMember[];
  readonly went: readonly NetworkMember[];
  readonly changed: readonly MemberChange[];
  /** Who stands in both, just the same. */
  readonly same: readonly NetworkMember[];
}

/**
 * What changed between two dates, in the order of the networks. People are known by their id; another name or relation
 * for the same person is no change of support, and so is not told.
 */
export function compareNetworks(earlier: readonly NetworkMember[], later: readonly NetworkMember[]): NetworkComparison {
  const before = new Map(earlier.map((member) => [member.id, member]));
  const after = new Set(later.map(({ id }) => id));
  const stayed = later.flatMap((member) => {
    const known = before.get(member.id);
    return known ? [changeOf(known, member)] : [];
  });
  return {
    came: later.filter(({ id }) => !before.has(id)),
    went: earlier.filter(({ id }) => !after.has(id)),
    changed: stayed.filter(isChange),
    same: stayed.filter((one) => !isChange(one)).map((one) => one.after),
  };
}

function changeOf(before: NetworkMember, after: NetworkMember): MemberChange {
  const way = after.circle < before.circle ? "closer" : "further";
  return {
    before,
    after,
    circle: after.circle === before.circle ? null : { from: before.circle, to: after.circle, way },
    gained: after.kinds.filter((kind) => !before.kinds.includes(kind)),
    lost: before.kinds.filter((kind) => !after.kinds.includes(kind)),
    frequency: between(before.frequency, after.frequency),
    direction: between(before.direction, after.direction),
    supporter: between(before.isSupporter, after.isSupporter),
  };
}

function between<Value>(from: Value, to: Value): Between<Value> | null {
  return from === to ? null : { from, to };
}

function isChange({ circle, gained, lost, frequency, direction, supporter }: MemberChange): boolean {
  return [circle, frequency, direction, supporter].some((one) => one !== null) || gained.length + lost.length > 0;
}
