import type { ConsentPart } from "@/lib/consent/consent-parts";
import { INSTRUMENTS, isInstrumentCode } from "@/lib/domain/instruments/instruments";
import { formalName, fullName } from "@/lib/domain/person-name";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES, COMPETENCY_RATINGS } from "@/lib/domain/taxonomy/competencies";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { eventName, fromWhenColumns } from "@/lib/life-events/life-event-row";
import { whenText } from "@/lib/life-events/life-event-words";
import { freezeSummary, type SummaryFacts, type SummaryItem } from "@/lib/referrals/referral-summary";
import type { Rows } from "./rows";
import type { Story } from "./story";

const LIVING: Readonly<Record<string, string>> = {
  alone: "alleen",
  with_partner: "met partner",
  with_family: "met familie",
  other: "anders",
};

/** The summary of what was written of this client up to now, as the product would have frozen it. */
export function summarise(story: Story, parts: readonly ConsentPart[], frozenOn: string) {
  const facts: SummaryFacts = {
    personName: formalName(story.person.name),
    items: {
      contact_details: contactDetails(story),
      living_situation: one("Woont", LIVING[story.person.livingSituation]),
      social_type: socialType(story),
      loneliness_score: score(story, "loneliness"),
      depression_score: score(story, "depression"),
      support_network: network(story),
      competencies: competencies(story),
      perspective: [],
      life_events: lifeEvents(story),
    },
  };
  return freezeSummary(facts, parts, frozenOn);
}

function contactDetails({ person }: Story): SummaryItem[] {
  const { name, address, birthDate, phone } = person;
  return [
    { term: "Naam", value: `${formalName(name)} (${fullName(name)})` },
    { term: "Geboortedatum", value: birthDate === null ? "onbekend" : dutchDay(birthDate.toString()) },
    { term: "Adres", value: `${address.street} ${address.houseNumber}, ${address.postcode} ${address.place}` },
    { term: "Telefoon", value: phone ?? "onbekend" },
  ];
}

function socialType(story: Story): SummaryItem[] {
  const record = own(story, story.rows.social_type_record).at(-1);
  const type = record?.overrideType ?? record?.type ?? null;
  return type === null || type === undefined ? [] : one(labelOf(SOCIAL_TYPES, type), "gemeten door het wijkteam");
}

function score(story: Story, measures: "loneliness" | "depression"): SummaryItem[] {
  const taken = own(story, story.rows.assessment).findLast(
    ({ instrument }) => isInstrumentCode(instrument) && INSTRUMENTS[instrument].measures === measures,
  );
  if (!taken || typeof taken.score !== "number" || !isInstrumentCode(taken.instrument)) return [];
  const { range, name, bands } = INSTRUMENTS[taken.instrument];
  const band = bands.find(({ code }) => code === taken.band)?.nl.toLowerCase() ?? "";
  return [
    { term: "Score", value: `${taken.score} van ${range[1]}: ${band} (${name.nl})` },
    { term: "Let op", value: "Een score is een aanleiding voor een gesprek, geen diagnose." },
  ];
}

function network(story: Story): SummaryItem[] {
  const people = own(story, story.rows.network_person).filter(({ isSupporter, endedOn }) => isSupporter && !endedOn);
  if (people.length === 0) return [];
  return [
    { term: "Mensen om op terug te vallen", value: String(people.length) },
    ...people.map(({ relation, kinds }) => ({ term: relation, value: kindWords(kinds) })),
  ];
}

function competencies(story: Story): SummaryItem[] {
  const rated = own(story, story.rows.competency_rating);
  return COMPETENCIES.flatMap(({ code, nl }) => {
    const last = rated.findLast(({ competency }) => competency === code);
    const words = COMPETENCY_RATINGS.find(({ value }) => value === last?.level)?.nl.toLowerCase() ?? "";
    return last ? one(nl, `wijkteam: ${last.level} van 5, ${words}`) : [];
  });
}

function lifeEvents(story: Story): SummaryItem[] {
  const rows = own(story, story.rows.life_event);
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  return rows
    .filter(({ id, isRemoved }) => !isRemoved && !replaced.has(id))
    .map((row) => ({
      term: eventName({ kind: row.kind, label: row.label ?? null }),
      value: whenText(whenOf(row), null),
    }));
}

function whenOf({ whenKind, onDate, year, untilYear, age }: Rows["life_event"][number]) {
  return fromWhenColumns({
    whenKind: whenKind ?? "unknown",
    onDate: onDate instanceof Date ? onDate : null,
    year: year ?? null,
    untilYear: untilYear ?? null,
    age: age ?? null,
    isOngoing: false,
  });
}

function kindWords(kinds: unknown): string {
  const rows = SUPPORT_KINDS.filter(({ code }) => Array.isArray(kinds) && kinds.includes(code));
  return rows.map(({ nl }) => nl.toLowerCase()).join(", ") || "steun niet uitgevraagd";
}

/** The rows of this client: they were written last. */
function own<Row extends { clientId: string }>({ clientId }: Story, rows: readonly Row[]): Row[] {
  return rows.slice(-60).filter((row) => row.clientId === clientId);
}

function one(term: string, value: string | undefined): SummaryItem[] {
  return value === undefined ? [] : [{ term, value }];
}

function dutchDay(iso: string): string {
  return new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
}
