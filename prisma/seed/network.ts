import type { SupportKind } from "@/lib/domain/taxonomy/support";
import { endedRelation } from "@/lib/network/network-ending";
import { toColumn } from "@/lib/platform/calendar";
import { ownColumns, type Story } from "./story";
import type { Visit } from "./visits";

interface Relation {
  readonly words: string;
  readonly circle: 1 | 2 | 3;
  readonly sex: "female" | "male";
}

const RELATIONS: readonly Relation[] = [
  { words: "dochter", circle: 1, sex: "female" },
  { words: "zoon", circle: 1, sex: "male" },
  { words: "zus", circle: 1, sex: "female" },
  { words: "broer", circle: 2, sex: "male" },
  { words: "buurvrouw", circle: 2, sex: "female" },
  { words: "buurman", circle: 3, sex: "male" },
  { words: "vriendin", circle: 1, sex: "female" },
  { words: "vriend", circle: 2, sex: "male" },
  { words: "nicht", circle: 3, sex: "female" },
  { words: "oud-collega", circle: 3, sex: "male" },
  { words: "kleindochter", circle: 2, sex: "female" },
  { words: "iemand van de kerk", circle: 3, sex: "female" },
  { words: "iemand van de moskee", circle: 3, sex: "male" },
];

const PROFESSIONALS = ["wijkverpleegkundige", "hulp in de huishouding", "maatschappelijk werker"];
const KINDS: readonly SupportKind[] = ["practical", "emotional", "social"];

/** Puts so many people to fall back on in the network, and now and then somebody else or a loss beside them. */
export function tellNetwork(story: Story, visit: Visit, supporters: number): void {
  const { dice } = story;
  for (const relation of pickRelations(story, supporters)) {
    addPerson(story, visit, { ...relation, kinds: dice.some(KINDS, dice.int(1, 3)), isSupporter: true });
  }
  if (dice.chance(0.35)) {
    const words = dice.pick(PROFESSIONALS);
    addPerson(story, visit, { words, circle: 3, sex: "female", kinds: ["practical"], isSupporter: false });
  }
  if (dice.chance(0.3)) addLoss(story, visit);
}

/** Records that the whole network was discussed, with the number of supporters. */
export function tellInventory(story: Story, visit: Visit, { at, supporters }: { at: Date; supporters: number }): void {
  const { rows, dice, workerId } = story;
  rows.network_inventory.push({
    id: dice.uuid(),
    ...ownColumns(story),
    finishedAt: at,
    supporters,
    byUserId: workerId,
  });
}

interface NewPerson extends Relation {
  readonly kinds: readonly SupportKind[];
  readonly isSupporter: boolean;
  readonly isLost?: boolean;
}

function addPerson(story: Story, visit: Visit, person: NewPerson): void {
  const { rows, dice, history } = story;
  const day = history.day(visit.day);
  rows.network_person.push({
    id: dice.uuid(),
    ...ownColumns(story),
    name: dice.faker.person.firstName(person.sex),
    relation: person.isLost ? endedRelation(person.words, dice.pick(["deceased", "out_of_sight"])) : person.words,
    circle: person.circle,
    kinds: [...person.kinds],
    isSupporter: person.isSupporter,
    addedOn: toColumn(day),
    endedOn: person.isLost ? toColumn(day) : null,
  });
}

function addLoss(story: Story, visit: Visit): void {
  const { dice, person } = story;
  const partner = person.sex === "female" ? ("male" as const) : ("female" as const);
  const lost = dice.chance(0.6) ? { words: "partner", circle: 1 as const, sex: partner } : dice.pick(RELATIONS);
  addPerson(story, visit, { ...lost, kinds: ["emotional"], isSupporter: true, isLost: true });
}

/** Some have two daughters; most relations stand there once. */
function pickRelations({ dice }: Story, count: number): Relation[] {
  return dice.some([...RELATIONS, ...RELATIONS.slice(0, 3)], count);
}
