import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { SUPPORT_KINDS, type SupportKind } from "@/lib/domain/taxonomy/support";
import { dayOf, fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { type NetworkEnding, readEndedRelation } from "./network-ending";

/** Someone in the life of a client, named as the client does. */
export interface NetworkPersonRow {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  /** 1 is nearest. */
  readonly circle: 1 | 2 | 3;
  readonly kinds: readonly SupportKind[];
  readonly isSupporter: boolean;
  /** Why this person is no longer there; `null` for who still is. */
  readonly loss: Exclude<NetworkEnding, "mistake"> | null;
  readonly endedOn: Temporal.PlainDate | null;
}

export interface NetworkOverview {
  /** Who is there now, nearest first. */
  readonly people: readonly NetworkPersonRow[];
  /** Who was there and is lost; slips of the pen are in neither list. */
  readonly lost: readonly NetworkPersonRow[];
  /** Newest first. */
  readonly inventories: readonly { id: string; supporters: number; finishedOn: Temporal.PlainDate }[];
  /** How many people there are to fall back on now: what an inventory finished today would record. */
  readonly supporters: number;
  readonly smallNetworkMax: number;
}

export async function readNetwork(tx: Tx, clientId: string): Promise<NetworkOverview> {
  const rows = await tx.networkPerson.findMany({
    where: { clientId },
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { name: "asc" }],
    select: PERSON,
  });
  const inventories = await tx.networkInventory.findMany({
    where: { clientId },
    orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { id: true, supporters: true, finishedAt: true },
  });
  const client = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: { team: { select: { organisation: { select: { smallNetworkMax: true } } } } },
  });
  const people = rows.filter(({ endedOn }) => endedOn === null).map(personRow);
  return {
    people,
    lost: rows.flatMap(lostRow),
    inventories: inventories.map(({ finishedAt, ...row }) => ({ ...row, finishedOn: dayOf(finishedAt) })),
    supporters: people.filter(({ isSupporter }) => isSupporter).length,
    smallNetworkMax: client.team.organisation.smallNetworkMax,
  };
}

/** One person who is still there; `null` for anybody else. */
export async function getNetworkPerson(tx: Tx, clientId: string, personId: string): Promise<NetworkPersonRow | null> {
  if (!isUuid(personId)) return null;
  const row = await tx.networkPerson.findFirst({ where: { id: personId, clientId, endedOn: null }, select: PERSON });
  return row && personRow(row);
}

const PERSON = {
  id: true,
  name: true,
  relation: true,
  circle: true,
  kinds: true,
  isSupporter: true,
  endedOn: true,
} as const;

interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly circle: number;
  readonly kinds: string[];
  readonly isSupporter: boolean;
  readonly endedOn: Date | null;
}

function personRow({ circle, kinds, endedOn, ...row }: KeptPerson): NetworkPersonRow {
  return {
    ...row,
    circle: circleOf(circle),
    kinds: kinds.filter((kind): kind is SupportKind => isCodeOf(SUPPORT_KINDS, kind)),
    loss: null,
    endedOn: endedOn === null ? null : fromColumn(endedOn),
  };
}

/** Nothing for who is still there, and for who stood there by mistake. */
function lostRow(row: KeptPerson): NetworkPersonRow[] {
  if (row.endedOn === null) return [];
  const { relation, ending } = readEndedRelation(row.relation);
  return ending === "mistake" ? [] : [{ ...personRow(row), relation, loss: ending ?? "out_of_sight" }];
}

function circleOf(circle: number): 1 | 2 | 3 {
  if (circle === 1 || circle === 2) return circle;
  return 3;
}
