import { hash } from "@node-rs/argon2";
import { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_PASSWORD, DEMO_TEAMS } from "./accounts";
import type { Rows } from "./rows";

/** As costly as a real one (lib/accounts/password.ts), but salted always alike: the same day gives the same rows. */
const HASHING = { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt: Buffer.from("kring-demo-salt!") };

/** The organisations, teams and accounts; all of them began on the first day of the history. */
export async function writeStaff(rows: Rows, since: Date): Promise<void> {
  rows.organisation.push(...DEMO_ORGANISATIONS.map(({ id, name, slug }) => ({ id, name, slug })));
  rows.team.push(
    ...DEMO_TEAMS.map(({ id, organisationId, name, isIntake }) => ({ id, organisationId, name, isIntake })),
  );
  rows.team_area.push(...DEMO_TEAMS.flatMap(({ id, areas }) => areas.map((postcode4) => ({ postcode4, teamId: id }))));

  const passwordHash = await hash(DEMO_PASSWORD, HASHING);
  rows.user.push(
    ...DEMO_ACCOUNTS.map(({ id, organisationId, role, name, email, practiceId }) => ({
      id,
      organisationId,
      role,
      name,
      email,
      passwordHash,
      destinationId: practiceId,
      createdAt: since,
    })),
  );
  rows.membership.push(...DEMO_ACCOUNTS.flatMap(({ id, teamId }) => (teamId === null ? [] : [{ userId: id, teamId }])));
}
