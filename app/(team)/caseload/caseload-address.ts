import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { Actor } from "@/lib/access/actor";
import { isUuid } from "@/lib/platform/uuid";
import { readPlace, writePlace } from "@/lib/journeys/caseload-place";
import {
  CASELOAD_SORTS,
  CASELOAD_STATUSES,
  type CaseloadPlace,
  type CaseloadQuery,
  DIRECTIONS,
  firstDirection,
  PHASE_FILTERS,
  SOCIAL_TYPE_FILTERS,
  sortsOf,
} from "@/lib/journeys/caseload-query";

export const CASELOAD_PATH = "/caseload";

const place = createParser<CaseloadPlace>({
  parse: readPlace,
  serialize: writePlace,
  eq: (one, other) => writePlace(one) === writePlace(other),
});

/** Everything that decides what the list shows stands in its address; what an address cannot mean is left aside. */
const parsers = {
  q: parseAsString,
  team: parseAsString,
  worker: parseAsString,
  status: parseAsStringLiteral(CASELOAD_STATUSES).withDefault("open"),
  phase: parseAsStringLiteral(PHASE_FILTERS),
  type: parseAsStringLiteral(SOCIAL_TYPE_FILTERS),
  late: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(CASELOAD_SORTS).withDefault("due"),
  dir: parseAsStringLiteral(DIRECTIONS),
  after: place,
  before: place,
};

export type CaseloadAddress = inferParserType<typeof parsers>;

export const loadCaseloadAddress = createLoader(parsers);

const serialize = createSerializer(parsers);

/** The list as it is, with some choices changed. Another choice begins at the front. */
export function caseloadHref(address: CaseloadAddress, change: Partial<CaseloadAddress> = {}): string {
  return serialize(CASELOAD_PATH, { ...address, after: null, before: null, ...change });
}

export const ALL = "all";
export const MINE = "mine";

/** The team and the worker that the address means for this person: at first one's own journeys, or a whole team. */
export function readCaseload(actor: Actor, address: CaseloadAddress): CaseloadQuery | null {
  const team = actor.teams.find(({ id }) => id === address.team) ?? actor.teams[0];
  if (!team) return null;

  const { status, phase, type, after, before } = address;
  const sort = sortsOf(status).includes(address.sort) ? address.sort : "due";
  return {
    teamId: team.id,
    status,
    phase,
    sort,
    after,
    before,
    socialType: type,
    workerId: workerOf(actor, address.worker),
    isLate: address.late && status === "open",
    direction: address.dir ?? firstDirection(status, sort),
  };
}

/** The choice of worker that is in force: "mine", "all" or an id. */
export function workerChoice({ role, userId }: Actor, worker: string | null): string {
  if (worker === userId) return MINE;
  // The first option of the list sends an empty value.
  if (worker === "") return ALL;
  return worker ?? (role === "coordinator" ? ALL : MINE);
}

function workerOf(actor: Actor, worker: string | null): string | null {
  const choice = workerChoice(actor, worker);
  if (choice === ALL) return null;
  return choice === MINE || !isUuid(choice) ? actor.userId : choice;
}
