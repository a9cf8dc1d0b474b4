import type { DestinationKind } from "@/prisma/generated/enums";
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_PRACTICES, type DemoTeam } from "./accounts";
import type { Dice } from "./random";
import type { Rows } from "./rows";

export interface MadeUpDestination {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: DestinationKind;
  readonly name: string;
  readonly place: string;
  /** Who answers there; `null` where nobody can sign in and the worker writes down what was said. */
  readonly answeredById: string | null;
}

const OTHERS: readonly (readonly [kind: DestinationKind, name: string])[] = [
  ["mental_health_care", "GGZ Rivierenland, ouderenteam"],
  ["welfare_coach", "Welzijn op recept"],
  ["buddy_project", "Maatjesproject Samen Op Pad"],
  ["debt_help", "Schuldhulp in de wijk"],
  ["other", "Ontmoetingscentrum De Brug"],
];

export type Destinations = readonly MadeUpDestination[];

/** The practices that can sign in and, per organisation, the other places people are referred to. */
export function makeUpDestinations(dice: Dice, rows: Rows): Destinations {
  const destinations = DEMO_ORGANISATIONS.flatMap(({ id: organisationId, place }) => [
    ...DEMO_PRACTICES.filter((practice) => practice.organisationId === organisationId).map((practice) => ({
      ...practice,
      kind: "gp_practice" as const,
      place,
      answeredById: DEMO_ACCOUNTS.find(({ practiceId }) => practiceId === practice.id)?.id ?? null,
    })),
    ...OTHERS.map(([kind, name]) => ({ id: dice.uuid(), organisationId, kind, name, place, answeredById: null })),
  ]);
  rows.destination.push(...destinations.map(({ answeredById: _, ...row }) => row));
  return destinations;
}

/** Mostly a practice near the client, else another place of the same organisation; never the one it was before. */
export function chooseDestination(
  dice: Dice,
  all: Destinations,
  { team, notId }: { readonly team: DemoTeam; readonly notId?: string },
): MadeUpDestination {
  const own = all.filter(({ id, organisationId }) => organisationId === team.organisationId && id !== notId);
  const practices = own.filter(({ kind }) => kind === "gp_practice");
  const others = own.filter(({ kind }) => kind !== "gp_practice");
  return practices.length > 0 && dice.chance(0.66) ? dice.pick(practices) : dice.pick(others);
}
