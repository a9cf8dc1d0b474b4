import { DEMO_ORGANISATIONS, DEMO_TEAMS, type DemoTeam } from "./accounts";
import type { Dice } from "./random";

export interface Address {
  readonly postcode: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly place: string;
}

interface Street {
  readonly name: string;
  readonly postcode: string;
  readonly place: string;
}

const STREETS_PER_AREA = 14;
const STREET_ENDINGS = ["straat", "straat", "laan", "weg", "plantsoen", "dijk", "hof", "kade", "pad"];
/** F, I, O, Q, U and Y are not used in Dutch postcodes. */
const LETTERS = [..."ABCDEGHJKLMNPRTVWXZ"];
const NEVER_GIVEN_OUT = ["SA", "SD", "SS"];

/** The streets of the teams, where all clients live. */
export class Neighbourhoods {
  private readonly streets: ReadonlyMap<string, readonly Street[]>;

  constructor(private readonly dice: Dice) {
    this.streets = new Map(DEMO_TEAMS.map((team) => [team.id, this.layOut(team)]));
  }

  addressIn(team: DemoTeam): Address {
    const { name, postcode, place } = this.dice.pick(this.streets.get(team.id) ?? []);
    const addition = this.dice.weighted([
      ["", 88],
      ["A", 5],
      ["B", 3],
      ["-2", 2],
      [" hs", 2],
    ]);
    return { postcode, street: name, houseNumber: `${this.dice.int(1, 240)}${addition}`, place };
  }

  private layOut(team: DemoTeam): Street[] {
    const place = DEMO_ORGANISATIONS.find(({ id }) => id === team.organisationId)?.place ?? "";
    return team.areas.flatMap((area) =>
      Array.from({ length: STREETS_PER_AREA }, () => ({
        name: capitalised(this.dice.faker.person.lastName() + this.dice.pick(STREET_ENDINGS)),
        postcode: `${area} ${this.letters()}`,
        place,
      })),
    );
  }

  private letters(): string {
    const pair = this.dice.pick(LETTERS) + this.dice.pick(LETTERS);
    return NEVER_GIVEN_OUT.includes(pair) ? this.letters() : pair;
  }
}

// "van den Broekstraat" takes a capital as the name of a street.
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
