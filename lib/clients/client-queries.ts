import "server-only";
import { fromColumn } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";

export type ClientDetails = Awaited<ReturnType<typeof getClientDetails>>;

/** Who a client is and how to reach this person, with the version that a correction starts from. */
export async function getClientDetails(tx: Tx, clientId: string) {
  const { birthDate, ...client } = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: DETAILS });
  return { ...client, birthDate: birthDate === null ? null : fromColumn(birthDate) };
}

const DETAILS = {
  version: true,
  salutation: true,
  givenName: true,
  prefix: true,
  familyName: true,
  birthDate: true,
  postcode: true,
  houseNumber: true,
  street: true,
  place: true,
  phone: true,
  livingSituation: true,
  statisticsChoice: true,
} as const;
