import type { Temporal } from "temporal-polyfill";
import {
  type Circle,
  CONTACT_FREQUENCIES,
  type ContactFrequency,
  isCircle,
  PERSON_SORTS,
  type PersonSort,
  SUPPORT_DIRECTIONS,
  type SupportDirection,
} from "@/lib/domain/network";
import type { NetworkMember } from "@/lib/domain/network-comparison";
import { type Coded, isCodeOf } from "@/lib/domain/taxonomy/coded";
import { SUPPORT_KINDS, type SupportKind } from "@/lib/domain/taxonomy/support";
import { fromColumn } from "@/lib/platform/calendar";
import { endingOf, type NetworkEnding } from "./network-ending";

/** Someone in the life of a client, named as the client does. */
export interface NetworkPersonRow extends NetworkMember {
  /** Why this person is no longer there; `null` for who still is. */
  readonly ending: NetworkEnding | null;
  readonly endedOn: Temporal.PlainDate | null;
  /** Goes up with every change, so that two editors notice each other. */
  readonly version: number;
}

/** A person as the database keeps one. */
export interface KeptNetworkPerson {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly circle: number;
  readonly sort: string;
  readonly frequency: string | null;
  readonly kinds: readonly string[];
  readonly direction: string | null;
  readonly isSupporter: boolean;
  readonly endedOn: Date | null;
  readonly endedWhy: string | null;
  readonly version: number;
}

/** The columns that make a NetworkPersonRow, for a query's `select`. */
export const NETWORK_PERSON_COLUMNS = {
  id: true,
  name: true,
  relation: true,
  circle: true,
  sort: true,
  frequency: true,
  kinds: true,
  direction: true,
  isSupporter: true,
  endedOn: true,
  endedWhy: true,
  version: true,
} as const;

/** A kept person with codes that are known; a code of a newer list is unknown here rather than lost. */
export function networkPersonOf({ endedOn, endedWhy, ...kept }: KeptNetworkPerson): NetworkPersonRow {
  return {
    ...kept,
    circle: circleOf(kept.circle),
    sort: sortOf(kept.sort),
    frequency: codeOf<ContactFrequency>(CONTACT_FREQUENCIES, kept.frequency),
    kinds: kept.kinds.filter((kind): kind is SupportKind => isCodeOf(SUPPORT_KINDS, kind)),
    direction: codeOf<SupportDirection>(SUPPORT_DIRECTIONS, kept.direction),
    endedOn: endedOn === null ? null : fromColumn(endedOn),
    ending: endedOn === null ? null : endingOf(endedWhy),
  };
}

function circleOf(circle: number): Circle {
  return isCircle(circle) ? circle : 3;
}

function sortOf(kept: string): PersonSort {
  return isCodeOf(PERSON_SORTS, kept) ? kept : "person";
}

function codeOf<Code extends string>(rows: readonly (Coded & { readonly code: Code })[], kept: string | null) {
  return rows.find(({ code }) => code === kept)?.code ?? null;
}
