import "server-only";
import type { Temporal } from "temporal-polyfill";
import { supportersIn } from "@/lib/domain/network";
import type { NetworkMember } from "@/lib/domain/network-comparison";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { readFrozenPeople } from "./frozen-people";
import { NETWORK_PERSON_COLUMNS, networkPersonOf, type NetworkPersonRow } from "./network-person";

export interface InventoryRow {
  readonly id: string;
  readonly supporters: number;
  readonly finishedOn: Temporal.PlainDate;
  /** Whether the people of that date were kept: without them there is nothing to lay beside another date. */
  readonly hasPeople: boolean;
}

export interface NetworkOverview {
  /** Who is there now, nearest first. */
  readonly people: readonly NetworkPersonRow[];
  /** Who was there and is lost; slips of the pen are in neither list. */
  readonly lost: readonly NetworkPersonRow[];
  /** Newest first. */
  readonly inventories: readonly InventoryRow[];
  /** How many people there are to fall back on now: what an inventory finished today would record. */
  readonly supporters: number;
  readonly smallNetworkMax: number;
}

export async function readNetwork(tx: Tx, clientId: string): Promise<NetworkOverview> {
  const everybody = await readEverybody(tx, clientId);
  const inventories = await readInventories(tx, clientId);
  const client = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: { team: { select: { organisation: { select: { smallNetworkMax: true } } } } },
  });
  const people = everybody.filter(({ ending }) => ending === null);
  return {
    people,
    lost: everybody.filter(({ ending }) => ending !== null && ending !== "mistake"),
    inventories: inventories.map(({ people: _, ...row }) => row),
    supporters: supportersIn(people),
    smallNetworkMax: client.team.organisation.smallNetworkMax,
  };
}

/** One person, also one who is gone; `null` when there is nobody like that in this dossier. */
export async function getNetworkPerson(tx: Tx, clientId: string, personId: string): Promise<NetworkPersonRow | null> {
  if (!isUuid(personId)) return null;
  const row = await tx.networkPerson.findFirst({ where: { id: personId, clientId }, select: NETWORK_PERSON_COLUMNS });
  return row && networkPersonOf(row);
}

/** The network on one date. */
export interface NetworkMoment {
  /** The id of an inventory, or "now". */
  readonly key: string;
  readonly on: Temporal.PlainDate | null;
  /** 1 for the first of its day. */
  readonly nth: number;
  readonly people: readonly NetworkMember[];
}

export interface NetworkMoments {
  /** Oldest first; what stands there now comes last. */
  readonly moments: readonly NetworkMoment[];
  /** Inventories of before people were kept with them. */
  readonly withoutPeople: number;
  /** Everybody who ever stood in this network, as they stand now: why somebody went is written there. */
  readonly everybody: readonly NetworkPersonRow[];
}

export async function readNetworkMoments(tx: Tx, clientId: string): Promise<NetworkMoments> {
  const everybody = await readEverybody(tx, clientId);
  const inventories = await readInventories(tx, clientId);
  const moments = inventories.flatMap(({ id, finishedOn, people }) => {
    const kept = readFrozenPeople(people);
    return kept === null ? [] : [{ key: id, on: finishedOn, people: kept }];
  });
  const oldestFirst = moments.toReversed().map((moment, index, all) => ({
    ...moment,
    nth: all.slice(0, index).filter(({ on }) => on.equals(moment.on)).length + 1,
  }));
  const now = { key: "now", on: null, nth: 1, people: everybody.filter(({ ending }) => ending === null) };
  return {
    moments: [...oldestFirst, now],
    withoutPeople: inventories.length - moments.length,
    everybody,
  };
}

async function readEverybody(tx: Tx, clientId: string): Promise<NetworkPersonRow[]> {
  const rows = await tx.networkPerson.findMany({
    where: { clientId },
    orderBy: [{ circle: "asc" }, { addedOn: "asc" }, { id: "asc" }],
    select: NETWORK_PERSON_COLUMNS,
  });
  return rows.map(networkPersonOf);
}

/** More than anybody has; newest first. */
const MOST_INVENTORIES = 40;

async function readInventories(tx: Tx, clientId: string) {
  const rows = await tx.networkInventory.findMany({
    where: { clientId },
    orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
    take: MOST_INVENTORIES,
    select: { id: true, supporters: true, finishedAt: true, people: true },
  });
  return rows.map(({ finishedAt, people, ...row }) => ({
    ...row,
    finishedOn: dayOf(finishedAt),
    hasPeople: people !== null,
    people,
  }));
}
