import type { DemoTeam } from "./accounts";
import type { History } from "./history";
import type { Person } from "./people";
import type { Dice } from "./random";
import type { Rows } from "./rows";

/** What every chapter of a client's history is written with: whose it is, who works in it, and where rows go. */
export interface Story {
  readonly dice: Dice;
  readonly history: History;
  readonly rows: Rows;
  readonly person: Person;
  readonly team: DemoTeam;
  readonly workerId: string;
  readonly coordinatorId: string;
  readonly clientId: string;
  readonly traits: Traits;
}

/** What chance made of a person; it colours every answer and every visit. */
export interface Traits {
  /** From 0 to 1: the share of loneliness items answered lonely. */
  readonly loneliness: number;
  /** People to fall back on. */
  readonly supporters: number;
  /** From 0 to 1: the weight of the answers of a PHQ-9. */
  readonly gloom: number;
  /** From 0 to 1: how readily trust grows. */
  readonly openness: number;
}

/** The columns that every row of a client has. */
export function ownColumns({ team, clientId }: Pick<Story, "team" | "clientId">) {
  return { organisationId: team.organisationId, clientId };
}
