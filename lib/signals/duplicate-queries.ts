import "server-only";
import type { Temporal } from "temporal-polyfill";
import { auditRead } from "@/lib/access/read-audit";
import { fullName, searchName, type PersonName } from "@/lib/domain/person-name";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import type { SignalSource } from "@/prisma/generated/enums";
import { addressText } from "./address-text";

/** Why two may be one and the same, strongest first. */
export const MATCH_REASONS = ["born_same", "lives_same", "name_alike"] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface ReportedPerson {
  readonly name: PersonName;
  readonly birthDate: Temporal.PlainDate | null;
  readonly postcode: string | null;
  readonly houseNumber: string | null;
}

/** A client who may be the person of a signal. Of another team's client nothing is known but the team. */
export type PossibleClient =
  | {
      readonly known: true;
      readonly id: string;
      readonly name: string;
      readonly birthDate: Temporal.PlainDate | null;
      readonly address: string | null;
      readonly openJourney: { readonly workerName: string } | null;
      readonly because: readonly MatchReason[];
    }
  | { readonly known: false; readonly id: string; readonly team: string; readonly because: readonly MatchReason[] };

/** Clients of the whole organisation who may be this person, best match first. Only a coordinator finds any. */
export async function findPossibleClients(tx: Tx, person: ReportedPerson): Promise<PossibleClient[]> {
  const name = searchName(person.name);
  const found = await tx.$queryRaw<FoundClient[]>`
    SELECT * FROM find_duplicates(${name === "" ? null : name}, ${person.birthDate?.toString() ?? null}::date,
                                  ${person.postcode}, ${person.houseNumber})`;
  const own = new Map((await readOwnClients(tx, found)).map((client) => [client.id, client]));
  return found
    .map((match): PossibleClient => {
      const because = reasonsOf(match);
      const client = own.get(match.id);
      return client ? { known: true, ...client, because } : { known: false, id: match.id, team: match.team, because };
    })
    .toSorted((a, b) => b.because.length - a.because.length);
}

interface FoundClient {
  readonly id: string;
  readonly team: string;
  readonly isOwnTeam: boolean;
  readonly nameAlike: boolean;
  readonly bornSame: boolean;
  readonly livesSame: boolean;
}

async function readOwnClients(tx: Tx, found: readonly FoundClient[]) {
  const ids = found.filter(({ isOwnTeam }) => isOwnTeam).map(({ id }) => id);
  const clients = await tx.client.findMany({ where: { id: { in: ids } }, select: OWN_CLIENT });
  for (const { id } of clients) {
    await auditRead(tx, { objectType: "client", objectId: id, clientId: id, section: "duplicates" });
  }
  return clients.map(ownClient);
}

const OWN_CLIENT = {
  id: true,
  salutation: true,
  givenName: true,
  prefix: true,
  familyName: true,
  birthDate: true,
  street: true,
  houseNumber: true,
  postcode: true,
  journeys: { where: { closedAt: null }, select: { worker: { select: { name: true } } } },
} as const;

interface OwnClientRow {
  readonly id: string;
  readonly salutation: PersonName["salutation"];
  readonly givenName: string | null;
  readonly prefix: string | null;
  readonly familyName: string | null;
  readonly birthDate: Date | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly journeys: readonly { worker: { name: string } }[];
}

function ownClient(client: OwnClientRow) {
  const open = client.journeys[0];
  return {
    id: client.id,
    name: fullName({ ...client, initialsOrGivenName: client.givenName }),
    birthDate: client.birthDate === null ? null : fromColumn(client.birthDate),
    address: addressText(client),
    openJourney: open === undefined ? null : { workerName: open.worker.name },
  };
}

export interface PossibleSignal {
  readonly id: string;
  readonly source: SignalSource;
  readonly receivedAt: Date;
  readonly personName: string | null;
  readonly address: string | null;
  readonly because: readonly MatchReason[];
}

interface OpenSignal extends ReportedPerson {
  readonly id: string;
  readonly teamId: string;
}

/** Other signals of the same team that wait for triage and may be about the same person, the newest five. */
export async function findPossibleSignals(tx: Tx, signal: OpenSignal): Promise<PossibleSignal[]> {
  const { postcode, houseNumber, birthDate } = signal;
  const words = nameWords(signal.name);
  const found = await tx.$queryRaw<FoundSignal[]>`
    SELECT * FROM (
      SELECT id, source::text AS source, "receivedAt", "personName", street, "houseNumber", postcode,
             coalesce(string_to_array("searchName", ' ') && ${words}::text[], false) AS "nameAlike",
             coalesce("personBirthDate" = ${birthDate?.toString() ?? null}::date, false) AS "bornSame",
             coalesce(postcode = ${postcode} AND "houseNumber" = ${houseNumber}, false) AS "livesSame"
      FROM signal
      WHERE "teamId" = ${signal.teamId}::uuid AND status = 'received' AND id <> ${signal.id}::uuid) AS other
    WHERE "nameAlike" OR "bornSame" OR "livesSame" ORDER BY "receivedAt" DESC, id LIMIT 5`;
  return found.map((other) => ({
    id: other.id,
    source: other.source,
    receivedAt: other.receivedAt,
    personName: other.personName,
    address: addressText(other),
    because: reasonsOf(other),
  }));
}

interface FoundSignal extends Omit<PossibleSignal, "address" | "because"> {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly nameAlike: boolean;
  readonly bornSame: boolean;
  readonly livesSame: boolean;
}

/** The words of the family name, else of the given name, that are long enough to say something. */
function nameWords({ familyName, initialsOrGivenName }: PersonName): string[] {
  const name = searchName({ salutation: "none", prefix: null, initialsOrGivenName: null, familyName });
  const words = name === "" ? searchName({ salutation: "none", prefix: null, initialsOrGivenName, familyName }) : name;
  return words.split(" ").filter((word) => word.length >= 2);
}

function reasonsOf(match: Pick<FoundClient, "nameAlike" | "bornSame" | "livesSame">): MatchReason[] {
  const holds = { born_same: match.bornSame, lives_same: match.livesSame, name_alike: match.nameAlike };
  return MATCH_REASONS.filter((reason) => holds[reason]);
}
