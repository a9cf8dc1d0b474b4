import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { makeFollowCode } from "@/lib/domain/follow-code";
import { fullName, plainLetters } from "@/lib/domain/person-name";
import { addWorkingDays, isWorkingDay } from "@/lib/domain/working-days";
import { toColumn } from "@/lib/platform/calendar";
import type { SignalSource, SignalStatus } from "@/prisma/generated/enums";
import type { DemoTeam } from "./accounts";
import { type History, momentOn } from "./history";
import type { Person } from "./people";
import type { Plan } from "./plan";
import type { Dice } from "./random";
import type { Rows } from "./rows";
import type { Story } from "./story";
import { ALREADY_DONE, DECISION_REASONS, OBSERVATIONS } from "./texts";

const SOURCES: readonly (readonly [source: SignalSource, weight: number])[] = [
  ["neighbour", 26],
  ["family", 20],
  ["gp", 16],
  ["home_care", 12],
  ["housing_association", 10],
  ["self", 8],
  ["police", 5],
  ["other", 3],
];

/** The worry that a journey began with; at times two people had it. */
export function tellJourneySignal(
  story: Story,
  { plan, journeyId }: { readonly plan: Plan; readonly journeyId: string },
) {
  const { dice, history, clientId, coordinatorId, team, person } = story;
  const known = { team, person, triagedById: coordinatorId, clientId, journeyId };
  const signalId = addSignal(story, {
    ...known,
    receivedOn: history.day(plan.opened - dice.int(0, 3)),
    status: "accepted",
    triagedAt: history.at(plan.opened, 150),
  });
  if (!dice.chance(0.05)) return;
  addSignal(story, {
    ...known,
    receivedOn: history.day(plan.opened),
    status: "merged",
    triagedAt: history.at(plan.opened, 145),
    mergedIntoId: signalId,
  });
}

interface Pen {
  readonly dice: Dice;
  readonly history: History;
  readonly rows: Rows;
}

interface NewSignal {
  readonly team: DemoTeam;
  readonly person: Person;
  readonly receivedOn: Temporal.PlainDate;
  readonly status: SignalStatus;
  readonly triagedAt: Date | null;
  readonly triagedById: string | null;
  readonly clientId?: string | null;
  readonly journeyId?: string | null;
  readonly mergedIntoId?: string | null;
}

interface OtherSignals {
  readonly team: DemoTeam;
  readonly triagedById: string;
  readonly makePerson: () => Person;
  /** The clients of the team: a new worry may be about one of them. */
  readonly known: readonly Person[];
}

/** Worries that wait, that belonged elsewhere, or that were about nobody in need, of one team. */
export function tellOtherSignals(pen: Pen, { team, triagedById, makePerson, known }: OtherSignals): void {
  const { dice, history } = pen;
  for (const [index, daysAgo] of WAITING_FOR.entries()) {
    const receivedOn = history.today.subtract({ days: daysAgo });
    const person = index % 4 === 1 ? dice.pick(known) : makePerson();
    addSignal(pen, { team, person, receivedOn, status: "received", triagedAt: null, triagedById: null });
  }
  for (const status of ENDED) {
    const day = dice.int(0, history.last - 3);
    const decided = { triagedAt: history.at(day + dice.int(0, 3), 200), triagedById };
    addSignal(pen, { team, person: makePerson(), receivedOn: history.day(day), status, ...decided });
  }
}

/** In days: most wait since yesterday, some too long, one for weeks. */
const WAITING_FOR = [1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 11, 17, 26];
const ENDED: readonly SignalStatus[] = [
  ...Array.from({ length: 10 }, () => "redirected" as const),
  ...Array.from({ length: 8 }, () => "not_for_us" as const),
];

function addSignal({ dice, rows }: Pen, signal: NewSignal): string {
  const { team, person, receivedOn, status } = signal;
  const source = dice.weighted(SOURCES);
  const knowsName = source === "self" || dice.chance(source === "neighbour" ? 0.5 : 0.85);
  const personName = knowsName && person.name.familyName !== null ? fullName(person.name) : null;
  const id = dice.uuid();
  rows.signal.push({
    id,
    organisationId: team.organisationId,
    teamId: team.id,
    status,
    receivedAt: momentOn(receivedOn, isWorkingDay(receivedOn) ? dice.int(-90, 140) : dice.int(0, 700)),
    dueOn: toColumn(addWorkingDays(receivedOn, 2)),
    followCodeHash: createHash("sha256").update(followCode(dice)).digest("hex"),
    source,
    personName,
    searchName: personName === null ? null : plainLetters(personName),
    personBirthDate: person.birthDate !== null && dice.chance(0.3) ? toColumn(person.birthDate) : null,
    ...addressOf(dice, person),
    observation: dice.pick(OBSERVATIONS[source]),
    alreadyDone: dice.chance(0.5) ? dice.pick(ALREADY_DONE) : null,
    personKnows: source === "self" ? true : dice.pick([true, false, false, null]),
    ...reporterOf(dice, source),
    triagedAt: signal.triagedAt,
    triagedById: signal.triagedById,
    decisionReason: status === "redirected" || status === "not_for_us" ? dice.pick(DECISION_REASONS[status]) : null,
    mergedIntoId: signal.mergedIntoId ?? null,
    clientId: signal.clientId ?? null,
    journeyId: signal.journeyId ?? null,
  });
  return id;
}

function addressOf(dice: Dice, { address }: Person) {
  const knowsPostcode = dice.chance(0.8);
  return {
    postcode: knowsPostcode ? address.postcode : null,
    houseNumber: dice.chance(0.9) ? address.houseNumber : null,
    street: knowsPostcode && dice.chance(0.3) ? null : address.street,
    place: address.place,
  };
}

function reporterOf(dice: Dice, source: SignalSource) {
  if (source === "self" || dice.chance(0.3)) return { reporterName: null, reporterContact: null };
  const phone = `06 00${dice.int(10, 99)} ${dice.int(1000, 9999)}`;
  return { reporterName: dice.faker.person.fullName(), reporterContact: dice.chance(0.7) ? phone : null };
}

function followCode(dice: Dice): string {
  return makeFollowCode(Uint8Array.from({ length: 12 }, () => dice.int(0, 255)));
}
