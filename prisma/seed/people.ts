import type { Temporal } from "temporal-polyfill";
import { searchName, sortName, type PersonName } from "@/lib/domain/person-name";
import type { LivingSituation, Salutation, StatisticsChoice } from "@/prisma/generated/enums";
import { makeUpLongName, makeUpName, type MadeUpName, type Sex } from "./names";
import type { Address, Neighbourhoods } from "./neighbourhoods";
import type { DemoTeam } from "./accounts";
import type { Dice } from "./random";

/** A made-up person, as far as somebody knows who they are. */
export interface Person {
  readonly name: PersonName;
  readonly sex: Sex;
  readonly birthDate: Temporal.PlainDate | null;
  readonly address: Address;
  readonly phone: string | null;
  readonly livingSituation: LivingSituation;
  readonly statisticsChoice: StatisticsChoice;
}

const NOBODY: MadeUpName = { givenName: null, prefix: null, familyName: null };

/** Mostly people over 65, more women than men; of a few hardly anything is known. */
export function makeUpPerson(
  dice: Dice,
  around: Neighbourhoods,
  of: { team: DemoTeam; today: Temporal.PlainDate },
): Person {
  const sex: Sex = dice.chance(0.63) ? "female" : "male";
  const age = ageOf(dice);
  const name = nameOf(dice, sex, age);
  return {
    name,
    sex,
    birthDate: dice.chance(name.familyName === null ? 0.9 : 0.02) ? null : bornSome(dice, age, of.today),
    address: around.addressIn(of.team),
    phone: dice.chance(0.8) ? phoneNumber(dice) : null,
    livingSituation: livingSituationOf(dice, age),
    statisticsChoice: dice.weighted<StatisticsChoice>([
      ["yes", 72],
      ["not_asked", 20],
      ["no", 8],
    ]),
  };
}

/** How a name is kept beside the person: to put lists in order and to find somebody again. */
export function nameColumns(name: PersonName) {
  return {
    salutation: name.salutation,
    givenName: name.initialsOrGivenName,
    prefix: name.prefix,
    familyName: name.familyName,
    sortName: sortName(name),
    searchName: searchName(name),
  };
}

function nameOf(dice: Dice, sex: Sex, age: number): PersonName {
  const made = dice.weighted<() => MadeUpName>([
    [() => makeUpName(dice, sex, age >= 58), 950],
    [() => makeUpLongName(dice, sex), 15],
    [() => ({ ...makeUpName(dice, sex, age >= 58), givenName: null }), 20],
    // "The woman at number 12".
    [() => NOBODY, 30],
  ])();
  const salutation: Salutation = sex === "female" ? "mrs" : "mr";
  return {
    salutation: dice.chance(0.97) ? salutation : "none",
    initialsOrGivenName: made.givenName,
    prefix: made.prefix,
    familyName: made.familyName,
  };
}

function ageOf(dice: Dice): number {
  const [youngest, oldest] = dice.weighted<readonly [number, number]>([
    [[19, 39], 6],
    [[40, 54], 7],
    [[55, 64], 11],
    [[65, 74], 25],
    [[75, 84], 32],
    [[85, 94], 17],
    [[95, 101], 2],
  ]);
  return dice.int(youngest, oldest);
}

function bornSome(dice: Dice, age: number, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ years: age, days: dice.int(1, 360) });
}

function livingSituationOf(dice: Dice, age: number): LivingSituation {
  return dice.weighted<LivingSituation>([
    ["alone", age >= 75 ? 78 : 60],
    ["with_partner", 12],
    ["with_family", age < 40 ? 20 : 8],
    ["other", 4],
    ["unknown", 8],
  ]);
}

/** No telephone in the Netherlands has such a number. */
function phoneNumber(dice: Dice): string {
  return `06 00${dice.int(10, 99)} ${dice.int(1000, 9999)}`;
}
