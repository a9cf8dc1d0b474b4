import "server-only";
import { plainLetters } from "@/lib/domain/person-name";
import { type DatabaseActor, withActor } from "@/lib/platform/database";

/** More names than this are not shown: the search has to say more. */
export const MOST_FOUND = 50;

export interface FoundClients {
  /** Best match first. */
  readonly clientIds: readonly string[];
  /** Whether there may be more than are given. */
  readonly isCut: boolean;
}

/**
 * The clients of the actor's teams whose name is like this text, or who have exactly this number. Gives ids and no
 * more: whoever shows a name leaves the audit row.
 */
export async function searchClients(actor: DatabaseActor, text: string): Promise<FoundClients> {
  const number = readNumber(text);
  if (number !== null) return findByNumber(actor, number);

  const name = plainLetters(text.slice(0, LONGEST_NAME));
  if (name === "") return { clientIds: [], isCut: false };
  return withActor(actor, async (tx) => {
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM search_clients(${name}, ${MOST_FOUND}::int) ORDER BY score DESC, id`;
    return { clientIds: found.map(({ id }) => id), isCut: found.length === MOST_FOUND };
  });
}

const LONGEST_NAME = 100;
const GREATEST_NUMBER = 2_147_483_647;

/** "1042", as people type it: with spaces around it, or a dot between the thousands. */
function readNumber(text: string): number | null {
  const digits = text.trim().replace(/^(\d{1,3})\.(\d{3})$/, "$1$2");
  if (!/^\d{1,10}$/.test(digits)) return null;
  return Math.min(Number(digits), GREATEST_NUMBER);
}

function findByNumber(actor: DatabaseActor, number: number): Promise<FoundClients> {
  return withActor(actor, async (tx) => {
    // Numbers are unique in an organisation; the row policy leaves the actor's own.
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM client WHERE "organisationId" = app_organisation_id() AND number = ${number}::int`;
    return { clientIds: found.map(({ id }) => id), isCut: false };
  });
}
