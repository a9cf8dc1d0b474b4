import "server-only";
import { formalName, fullName, type PersonName } from "@/lib/domain/person-name";
import { dateText } from "@/lib/platform/dutch-date";
import type { Tx } from "@/lib/platform/database";
import type { LivingSituation } from "@/prisma/generated/enums";
import type { SummaryItem } from "./referral-summary";

/** The name a destination uses: "Mevrouw De Groot-Visser". */
export async function readPersonName(tx: Tx, clientId: string): Promise<string> {
  return formalName(nameOf(await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: NAME })));
}

export async function readContactDetails(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const client = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: { ...NAME, ...WHERE_TO_FIND } });
  const street = [client.street, client.houseNumber].filter(Boolean).join(" ");
  const town = [client.postcode, client.place].filter(Boolean).join(" ");
  return [
    { term: "Naam", value: `${formalName(nameOf(client))} (${fullName(nameOf(client))})` },
    { term: "Geboortedatum", value: client.birthDate === null ? "onbekend" : dateText(client.birthDate) },
    { term: "Adres", value: [street, town].filter(Boolean).join(", ") || "onbekend" },
    { term: "Telefoon", value: client.phone ?? "onbekend" },
  ];
}

export async function readLivingSituation(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const { livingSituation } = await tx.client.findUniqueOrThrow({
    where: { id: clientId },
    select: { livingSituation: true },
  });
  return livingSituation === "unknown" ? [] : [{ term: "Woont", value: LIVING_SITUATIONS[livingSituation] }];
}

/** The client's own words on taking part, as last written down. */
export async function readPerspective(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const written = await tx.participationPerspective.findFirst({
    where: { clientId },
    orderBy: [{ writtenAt: "desc" }, { id: "asc" }],
    select: { wants: true, can: true, dares: true, hasChance: true },
  });
  if (!written) return [];
  const said = [
    ["Ik wil", written.wants],
    ["Ik kan", written.can],
    ["Ik durf", written.dares],
    ["Ik krijg de kans", written.hasChance],
  ] as const;
  return said.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}

const NAME = { salutation: true, givenName: true, prefix: true, familyName: true } as const;
const WHERE_TO_FIND = {
  birthDate: true,
  street: true,
  houseNumber: true,
  postcode: true,
  place: true,
  phone: true,
} as const;

const LIVING_SITUATIONS: Readonly<Record<Exclude<LivingSituation, "unknown">, string>> = {
  alone: "alleen",
  with_partner: "met partner",
  with_family: "met familie",
  other: "anders",
};

interface StoredName extends Omit<PersonName, "initialsOrGivenName"> {
  readonly givenName: string | null;
}

function nameOf({ givenName, ...name }: StoredName): PersonName {
  return {
    salutation: name.salutation,
    initialsOrGivenName: givenName,
    prefix: name.prefix,
    familyName: name.familyName,
  };
}
