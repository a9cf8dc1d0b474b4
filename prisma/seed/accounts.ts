import type { Role } from "@/lib/access/permissions";

/** Easy on purpose: it opens nothing but made-up people. */
export const DEMO_PASSWORD = "welkom-bij-kring";

export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly place: string;
}

export interface DemoTeam {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly isIntake: boolean;
  /** The first four digits of the postcodes it works in. */
  readonly areas: readonly string[];
}

export interface DemoPractice {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
}

/** Who can sign in. A worker or coordinator has a team, a GP a practice, the others neither. */
export interface DemoAccount {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organisationId: string;
  readonly teamId: string | null;
  readonly practiceId: string | null;
}

const LINDEHAVEN = organisation(1, "Welzijn Lindehaven", "lindehaven");
const OUDEVEEN = organisation(2, "Samen in Oudeveen", "oudeveen");
export const DEMO_ORGANISATIONS = [LINDEHAVEN, OUDEVEEN] as const;

const NORTH = team(11, LINDEHAVEN, { name: "Buurtteam Noord", isIntake: true, areas: ["3641", "3642", "3643"] });
const HARBOUR = team(12, LINDEHAVEN, { name: "Buurtteam Haven", isIntake: false, areas: ["3644", "3645"] });
const VILLAGE = team(13, OUDEVEEN, { name: "Dorpsteam Oudeveen", isIntake: true, areas: ["7961", "7962", "7963"] });
export const DEMO_TEAMS = [NORTH, HARBOUR, VILLAGE] as const;

const LINDE = practice(21, LINDEHAVEN, "Huisartsenpraktijk De Linde");
const QUAY = practice(22, LINDEHAVEN, "Gezondheidscentrum Havenkwartier");
const VEEN = practice(23, OUDEVEEN, "Huisartsen Oudeveen");
export const DEMO_PRACTICES = [LINDE, QUAY, VEEN] as const;

/** One account of each role in one organisation comes first, to look around with; then everybody else. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  member(101, "worker", "Sanne de Wit", NORTH),
  member(102, "coordinator", "Marijke Hoekstra", NORTH),
  gp(103, "Hanneke Smit", LINDE),
  staff(104, "manager", "Elif Kaya", LINDEHAVEN),
  staff(105, "admin", "Dennis Pinas", LINDEHAVEN),
  staff(106, "privacy_officer", "Saskia Verhoef", LINDEHAVEN),
  member(107, "worker", "Yusuf Demir", NORTH),
  member(108, "worker", "Priya Ramdin", NORTH),
  member(109, "worker", "Joost van Leeuwen", NORTH),
  member(110, "coordinator", "Karim Bouazza", HARBOUR),
  member(111, "worker", "Anouk Jansen", HARBOUR),
  member(112, "worker", "Agnieszka Nowak", HARBOUR),
  member(113, "worker", "Thijs Vermeer", HARBOUR),
  member(114, "worker", "Fatma Yıldız", HARBOUR),
  member(115, "coordinator", "Ineke Postma", VILLAGE),
  member(116, "worker", "Ruben Tjon", VILLAGE),
  member(117, "worker", "Lotte Bakker", VILLAGE),
  member(118, "worker", "Wei Chen", VILLAGE),
  gp(119, "Rachid Amrani", QUAY),
  gp(120, "Peter Veldman", VEEN),
  staff(121, "manager", "Bert Hofman", OUDEVEEN),
  staff(122, "admin", "Carla Mulder", OUDEVEEN),
  staff(123, "privacy_officer", "Omar Aziz", OUDEVEEN),
];

function organisation(nr: number, name: string, slug: string): DemoOrganisation {
  return { id: demoId(nr), name, slug, place: name.split(" ").at(-1) ?? name };
}

function team(
  nr: number,
  { id: organisationId }: DemoOrganisation,
  rest: Pick<DemoTeam, "name" | "isIntake" | "areas">,
): DemoTeam {
  return { id: demoId(nr), organisationId, ...rest };
}

function practice(nr: number, { id: organisationId }: DemoOrganisation, name: string): DemoPractice {
  return { id: demoId(nr), organisationId, name };
}

function member(nr: number, role: "worker" | "coordinator", name: string, of: DemoTeam): DemoAccount {
  return account(nr, { role, name, organisationId: of.organisationId, teamId: of.id, practiceId: null });
}

function gp(nr: number, name: string, of: DemoPractice): DemoAccount {
  return account(nr, { role: "gp", name, organisationId: of.organisationId, teamId: null, practiceId: of.id });
}

function staff(nr: number, role: "manager" | "admin" | "privacy_officer", name: string, of: DemoOrganisation) {
  return account(nr, { role, name, organisationId: of.id, teamId: null, practiceId: null });
}

function account(nr: number, rest: Omit<DemoAccount, "id" | "email" | "password">): DemoAccount {
  return { id: demoId(nr), email: emailOf(rest.name), password: DEMO_PASSWORD, ...rest };
}

/** "Fatma Yıldız" → "fatma.yildiz@voorbeeld.example": a domain that can belong to nobody (RFC 2606). */
function emailOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("ı", "i");
  return `${plain.toLowerCase().replaceAll(" ", ".")}@voorbeeld.example`;
}

/** Ids that never change, so that a bookmark outlives a fresh start. */
function demoId(nr: number): string {
  return `00000000-0000-4000-8000-${String(nr).padStart(12, "0")}`;
}
