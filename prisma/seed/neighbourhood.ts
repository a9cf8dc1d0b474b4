import { DEFAULT_TERMS } from "@/lib/domain/due";
import type { Phase } from "@/lib/domain/workflow";
import { toColumn } from "@/lib/platform/calendar";
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_TEAMS, type DemoTeam } from "./accounts";
import { makeUpDestinations } from "./destinations";
import type { History } from "./history";
import { type Around, tellJourney } from "./journeys";
import { Neighbourhoods } from "./neighbourhoods";
import { tellLongLife } from "./long-life";
import { makeUpPerson, nameColumns, type Person } from "./people";
import { type Plan, planClosed, planOpen } from "./plan";
import { Dice } from "./random";
import { emptyRows, type Rows } from "./rows";
import { leaveSafetyOpen } from "./safety";
import { tellOtherSignals } from "./signals";
import { writeStaff } from "./staff";
import type { Story, Traits } from "./story";
import { CLIENT_NOTES } from "./texts";

/** The one number that decides everything but the date. */
export const SEED = 2003;
const FIRST_NUMBER = 1001;
const REOPEN_WINDOW = 135;

/** Per team: all its clients, and the open journeys of each of its workers. */
const CASELOADS = [
  { clients: 215, open: [42, 31, 38, 27] },
  { clients: 205, open: [35, 41, 28, 33] },
  { clients: 180, open: [44, 30, 38] },
] as const;

const PHASES_OF_OPEN: readonly (readonly [phase: Phase, weight: number])[] = [
  ["signal", 12],
  ["trust", 41],
  ["refer", 23],
  ["activate", 24],
];

/** Makes up the whole demonstration: the same day gives the same rows, to the last letter. */
export async function makeUpNeighbourhood(history: History): Promise<Rows> {
  const dice = new Dice(SEED);
  const rows = emptyRows();
  await writeStaff(rows, history.at(0, 0));
  const around = { destinations: makeUpDestinations(dice, rows), terms: DEFAULT_TERMS };
  const places = new Neighbourhoods(dice);
  const pen = { dice, history, rows };
  for (const [index, team] of DEMO_TEAMS.entries()) {
    const makePerson = () => makeUpPerson(dice, places, { team, today: history.today });
    const coordinatorId = memberIds(team, "coordinator")[0] ?? "";
    const known = planClients(pen, team, CASELOADS[index]).map((client) => {
      const person = personFor(client, makePerson);
      tellClient({ ...pen, team, coordinatorId, person, ...client }, around);
      return person;
    });
    tellOtherSignals(pen, { team, triagedById: coordinatorId, makePerson, known });
  }
  numberClients(rows);
  leaveSafetyOpen(rows, history);
  tellLongLife(rows, { dice, history });
  return rows;
}

interface Pen {
  readonly dice: Dice;
  readonly history: History;
  readonly rows: Rows;
}

interface PlannedClient {
  readonly workerId: string;
  /** One after the other; the last may be open. */
  readonly plans: readonly Plan[];
}

function planClients(
  { dice, history }: Pen,
  team: DemoTeam,
  { clients, open }: { readonly clients: number; readonly open: readonly number[] } = { clients: 0, open: [] },
): PlannedClient[] {
  const workers = memberIds(team, "worker");
  const planned: PlannedClient[] = workers.flatMap((workerId, index) =>
    Array.from({ length: open[index] ?? 0 }, () => {
      const plan = planOpen(dice, dice.deal(PHASES_OF_OPEN), history.last);
      return { workerId, plans: [...earlierPlan(dice, plan), plan] };
    }),
  );
  const closed = Array.from({ length: clients - planned.length }, () => ({
    workerId: dice.pick(workers),
    plans: [planClosed(dice, history.last - 1)],
  }));
  return dice.shuffle([...planned, ...closed]);
}

/** Nobody is referred or activated without a name. */
function personFor({ plans }: Pick<PlannedClient, "plans">, makePerson: () => Person): Person {
  const person = makePerson();
  const isKnownWell = plans.some(({ refer, activate }) => refer !== null || activate !== null);
  return isKnownWell && person.name.familyName === null ? personFor({ plans }, makePerson) : person;
}

/** Some were here before; after half a year that is another journey. */
function earlierPlan(dice: Dice, { opened }: Plan): Plan[] {
  if (opened < 180 || !dice.chance(0.3)) return [];
  const plan = planClosed(dice, opened - REOPEN_WINDOW);
  return (plan.closed?.on ?? opened) <= opened - REOPEN_WINDOW ? [plan] : [];
}

type ClientQuestion = Omit<Story, "clientId" | "traits"> & { readonly plans: readonly Plan[] };

function tellClient({ plans, ...question }: ClientQuestion, around: Around): void {
  const { dice, history, rows, person, team } = question;
  const clientId = dice.uuid();
  const story: Story = { ...question, clientId, traits: makeUpTraits(dice) };
  rows.client.push({
    id: clientId,
    organisationId: team.organisationId,
    teamId: team.id,
    number: 0,
    ...nameColumns(person.name),
    birthDate: person.birthDate === null ? null : toColumn(person.birthDate),
    ...person.address,
    phone: person.phone,
    livingSituation: person.livingSituation,
    statisticsChoice: person.statisticsChoice,
    note: `${dice.pick(CLIENT_NOTES)} canary-${dice.hex(16)}`,
    createdAt: history.at(plans[0]?.opened ?? 0, 150),
  });
  let before = null;
  for (const plan of plans) before = tellJourney(story, plan, { ...around, before });
}

/** Whether somebody is lonely, and has few people to fall back on. */
const NATURES: readonly (readonly [readonly [isLonely: boolean, isSmall: boolean], count: number])[] = [
  [[true, true], 8],
  [[true, false], 5],
  [[false, true], 4],
  [[false, false], 3],
];

/** What chance makes of a person; the rules of the field decide later which social type that is. */
function makeUpTraits(dice: Dice): Traits {
  const [isLonely, isSmall] = dice.deal(NATURES);
  const { faker } = dice;
  return {
    loneliness: isLonely ? faker.number.float({ min: 0.4, max: 1 }) : faker.number.float({ min: 0, max: 0.12 }),
    supporters: isSmall ? dice.int(0, 4) : dice.int(5, 9),
    gloom: faker.number.float({ min: 0.05, max: isLonely ? 0.75 : 0.45 }),
    openness: faker.number.float({ min: 0, max: 1 }),
  };
}

function memberIds(team: DemoTeam, role: "worker" | "coordinator"): string[] {
  return DEMO_ACCOUNTS.filter((account) => account.teamId === team.id && account.role === role).map(({ id }) => id);
}

/** Within an organisation clients are numbered in the order in which they came. */
function numberClients(rows: Rows): void {
  for (const { id } of DEMO_ORGANISATIONS) {
    const own = rows.client.filter(({ organisationId }) => organisationId === id);
    own.sort((a, b) => timeOf(a.createdAt) - timeOf(b.createdAt));
    own.forEach((client, index) => (client.number = FIRST_NUMBER + index));
    const organisation = rows.organisation.find((row) => row.id === id);
    if (organisation) organisation.nextClientNumber = FIRST_NUMBER + own.length;
  }
}

function timeOf(moment: Date | string | undefined): number {
  return moment instanceof Date ? moment.getTime() : 0;
}
