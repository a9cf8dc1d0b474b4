import {
  CIRCLES,
  CONTACT_FREQUENCY_CODES,
  type ContactFrequency,
  isCircle,
  type SupportDirection,
  supportersIn,
} from "@/lib/domain/network";
import type { SupportKind } from "@/lib/domain/taxonomy/support";
import { freezePeople } from "@/lib/network/frozen-people";
import { networkPersonOf, type NetworkPersonRow } from "@/lib/network/network-person";
import { toColumn } from "@/lib/platform/calendar";
import { DEMO_ACCOUNTS } from "./accounts";
import { LONG_ONES, MORE_RELATIONS, PETS, PROFESSIONALS, type Relation, RELATIONS } from "./network-relations";
import type { Rows } from "./rows";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

const KINDS: readonly SupportKind[] = ["practical", "emotional", "social"];

/** Discusses the whole network: fills it the first time, and tells later what has changed. @returns who counts. */
export function tellInventory(story: Story, visit: Visit, at: Date): number {
  if (keptPeople(story).length === 0) meet(story, visit);
  else retell(story, visit);
  const { rows, dice, workerId } = story;
  const people = keptPeople(story)
    .map((row) => networkPersonOf(asKept(row)))
    .filter(({ ending }) => ending === null);
  const supporters = supportersIn(people);
  rows.network_inventory.push({
    id: dice.uuid(),
    ...ownColumns(story),
    finishedAt: at,
    supporters,
    people: freezePeople(people),
    byUserId: workerId,
  });
  return supporters;
}

/** As many people to fall back on as chance made them; often somebody or something else beside them, or a loss. */
function meet(story: Story, visit: Visit): void {
  const { dice, traits } = story;
  if (isMostConnected(story)) return meetFortyPeople(story, visit);
  for (const relation of pickRelations(story, traits.supporters))
    addPerson(story, visit, { ...relation, counts: true });
  if (dice.chance(0.3)) addPerson(story, visit, { ...dice.pick(RELATIONS), circle: 3, counts: false });
  if (dice.chance(0.35)) addPerson(story, visit, dice.pick(PROFESSIONALS));
  if (dice.chance(0.18)) addPerson(story, visit, dice.pick(PETS));
  if (dice.chance(0.04)) addPerson(story, visit, dice.pick(LONG_ONES));
  if (dice.chance(0.3)) addLoss(story, visit);
}

/** One caseload holds somebody whom everybody knows. */
function isMostConnected({ rows, workerId, traits }: Story): boolean {
  const isOfFirstWorker = workerId === DEMO_ACCOUNTS[0]?.id && traits.supporters > 6;
  return isOfFirstWorker && !rows.network_inventory.some(({ supporters }) => supporters > 20);
}

function meetFortyPeople(story: Story, visit: Visit): void {
  const all = [...RELATIONS, ...MORE_RELATIONS, ...RELATIONS.slice(0, 9), ...LONG_ONES];
  for (const relation of all) addPerson(story, visit, { ...relation, counts: relation.circle < 3 });
  for (const relation of [...PROFESSIONALS, ...PETS.slice(0, 2)]) addPerson(story, visit, relation);
  addLoss(story, visit);
  addLoss(story, visit);
  addPerson(story, visit, { words: "buurvrouw", circle: 3, sex: "female", counts: false });
}

/** Months later some are gone, some stand nearer or further away, and mostly somebody new has come. */
function retell(story: Story, visit: Visit): void {
  const { dice } = story;
  for (const row of keptPeople(story)) {
    if (row.endedOn) continue;
    if (row.sort !== "pet" && dice.chance(0.07)) {
      Object.assign(row, ending(story, visit));
      continue;
    }
    const nearer = row.circle + (dice.chance(0.65) ? -1 : 1);
    if (dice.chance(0.22) && isCircle(nearer)) row.circle = nearer;
    if (dice.chance(0.15)) row.kinds = dice.some(KINDS, dice.int(1, 3));
    if (dice.chance(0.15)) row.frequency = frequencyIn(story, row.circle);
  }
  for (const relation of pickRelations(story, dice.int(0, 3))) addPerson(story, visit, { ...relation, counts: true });
}

interface NewPerson extends Relation {
  /** Whether the client can fall back on them; professionals and pets never count. */
  readonly counts?: boolean;
}

type PersonRow = Rows["network_person"][number];

function addPerson(
  story: Story,
  visit: Visit,
  { words, circle, sex, counts = false, ...person }: NewPerson,
): PersonRow {
  const { rows, dice, history } = story;
  const row: PersonRow = {
    id: dice.uuid(),
    ...ownColumns(story),
    name: person.called ?? dice.faker.person.firstName(sex),
    relation: words,
    circle,
    sort: person.sort ?? "person",
    frequency: frequencyIn(story, circle),
    kinds: person.sort === "pet" ? ["emotional"] : dice.some(KINDS, dice.int(counts ? 1 : 0, 3)),
    direction: directionOf(story, person.sort ?? "person"),
    isSupporter: counts,
    addedOn: toColumn(history.day(visit.day)),
    endedOn: null,
    endedWhy: null,
    version: 1,
  };
  rows.network_person.push(row);
  return row;
}

function addLoss(story: Story, visit: Visit): void {
  const { dice, person } = story;
  const partner = person.sex === "female" ? ("male" as const) : ("female" as const);
  const lost = dice.chance(0.6) ? { words: "partner", circle: 1 as const, sex: partner } : dice.pick(RELATIONS);
  Object.assign(addPerson(story, visit, { ...lost, counts: true }), ending(story, visit));
}

function ending({ dice, history }: Story, visit: Visit) {
  return { endedOn: toColumn(history.day(visit.day)), endedWhy: dice.pick(["deceased", "out_of_sight"]) };
}

/** Who stands near comes more often. Of some nobody asked. */
function frequencyIn({ dice }: Story, circle: number): ContactFrequency | null {
  if (dice.chance(0.08)) return null;
  const from = Math.max(
    CIRCLES.findIndex((one) => one === circle),
    0,
  );
  return dice.pick(CONTACT_FREQUENCY_CODES.slice(from, from + 3));
}

function directionOf({ dice }: Story, sort: NetworkPersonRow["sort"]): SupportDirection | null {
  if (sort === "professional") return "from_person";
  return dice.weighted<SupportDirection | null>([
    ["both", 56],
    ["from_person", 20],
    ["to_person", 14],
    [null, 10],
  ]);
}

/** Some have two daughters; most relations stand there once. */
function pickRelations({ dice }: Story, count: number): Relation[] {
  return dice.some([...RELATIONS, ...RELATIONS.slice(0, 3)], count);
}

function keptPeople({ rows, clientId }: Story): PersonRow[] {
  return rows.network_person.filter((row) => row.clientId === clientId);
}

/** A row that is still to be written, as the database would give it back. */
function asKept(row: PersonRow) {
  return {
    id: row.id ?? "",
    name: row.name,
    relation: row.relation,
    circle: row.circle,
    sort: row.sort ?? "person",
    frequency: row.frequency ?? null,
    kinds: Array.isArray(row.kinds) ? row.kinds : [],
    direction: row.direction ?? null,
    isSupporter: row.isSupporter ?? true,
    endedOn: row.endedOn instanceof Date ? row.endedOn : null,
    endedWhy: row.endedWhy ?? null,
    version: 1,
  };
}
