import "server-only";
import type { Role } from "@/lib/access/permissions";
import { IDLE_MINUTES } from "@/lib/access/session";
import { type DatabaseActor, withActor } from "@/lib/platform/database";
import { isUuid } from "@/lib/platform/uuid";
import { Prisma } from "@/prisma/generated/client";

export const ACCOUNTS_PER_PAGE = 50;

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly isActive: boolean;
  readonly isOwn: boolean;
  /** The teams, or the practice of a GP; empty for whoever works for the whole organisation. */
  readonly workplaces: readonly string[];
}

export interface AccountPage {
  readonly rows: readonly AccountRow[];
  readonly total: number;
  readonly active: number;
  readonly off: number;
  /** From 1. */
  readonly page: number;
}

export interface AccountDetail extends AccountRow {
  readonly createdAt: Date;
  /** Devices that are signed in now. */
  readonly openSessions: number;
  readonly lastSeenAt: Date | null;
}

/** The accounts of the actor's own organisation by name, switched on or off. Empty for whoever is no admin. */
export async function listAccounts(
  actor: DatabaseActor,
  { isActive, page }: { readonly isActive: boolean; readonly page: number },
): Promise<AccountPage> {
  return withActor(actor, async (tx) => {
    const [counts] = await tx.$queryRaw<{ active: number; off: number }[]>`
      SELECT (count(*) FILTER (WHERE u."isActive"))::int AS active, (count(*) FILTER (WHERE NOT u."isActive"))::int AS off
      FROM "user" u WHERE ${OWN}`;
    const { active, off } = counts ?? { active: 0, off: 0 };
    const total = isActive ? active : off;
    const shown = Math.min(Math.max(1, page), Math.max(1, Math.ceil(total / ACCOUNTS_PER_PAGE)));
    const rows = await tx.$queryRaw<AccountRow[]>`
      SELECT ${COLUMNS} FROM "user" u WHERE ${OWN} AND u."isActive" = ${isActive}
      ORDER BY u.name, u.id LIMIT ${ACCOUNTS_PER_PAGE} OFFSET ${(shown - 1) * ACCOUNTS_PER_PAGE}`;
    return { rows, total, active, off, page: shown };
  });
}

/** One account of the own organisation; `null` when there is none, or it belongs elsewhere. */
export async function getAccount(actor: DatabaseActor, userId: string): Promise<AccountDetail | null> {
  if (!isUuid(userId)) return null;
  return withActor(actor, async (tx) => {
    const [account] = await tx.$queryRaw<AccountDetail[]>`
      SELECT ${COLUMNS}, u."createdAt",
        (SELECT count(*)::int FROM auth_session s WHERE s."userId" = u.id AND s."revokedAt" IS NULL
          AND s."absoluteExpiresAt" > now() AND s."lastSeenAt" > now() - ${IDLE_MINUTES} * interval '1 minute') AS "openSessions",
        (SELECT max(s."lastSeenAt") FROM auth_session s WHERE s."userId" = u.id) AS "lastSeenAt"
      FROM "user" u WHERE ${OWN} AND u.id = ${userId}::uuid`;
    return account ?? null;
  });
}

// The table has no row policy, because sign-in reads it before there is an actor; so the rule stands in each question.
const OWN = Prisma.sql`app_role() = 'admin' AND u."organisationId" = app_organisation_id()`;

const COLUMNS = Prisma.sql`u.id, u.name, u.email, u.role::text AS role, u."isActive", u.id = app_user_id() AS "isOwn",
  ARRAY(SELECT t.name FROM membership m JOIN team t ON t.id = m."teamId" WHERE m."userId" = u.id
    UNION ALL SELECT d.name FROM destination d WHERE d.id = u."destinationId" ORDER BY 1) AS workplaces`;
