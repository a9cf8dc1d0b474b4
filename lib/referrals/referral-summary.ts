import { z } from "zod";
import { CONSENT_PART_CODES, type ConsentPart } from "@/lib/consent/consent-parts";

const item = z.object({ term: z.string(), value: z.string() });
const section = z.object({ part: z.enum(CONSENT_PART_CODES), heading: z.string(), items: z.array(item) });

const summary = z.object({
  version: z.literal(1),
  /** ISO date on which it was frozen. */
  frozenOn: z.string(),
  /** The name, only when the contact details are shared: an inbox has to tell people apart. */
  personName: z.string().nullable(),
  sections: z.array(section),
});

/**
 * What a destination gets to see of a client, in the words of the day it was sent. Kept as words, like a letter: a later
 * change of a label, a score or a rule never changes what was said.
 */
export type ReferralSummary = Readonly<z.output<typeof summary>>;
export type SummarySection = ReferralSummary["sections"][number];
export type SummaryItem = SummarySection["items"][number];

/** Everything that could be shared, already in words; `freezeSummary` takes from it only what may be. */
export interface SummaryFacts {
  readonly personName: string;
  /** The rows of each part; a part without rows was not filled in. The question travels beside the summary. */
  readonly items: Readonly<Record<Exclude<ConsentPart, "question">, readonly SummaryItem[]>>;
}

/**
 * The summary as it is sent: exactly the parts the consent covers, in a fixed order, nothing else.
 * @param frozenOn ISO date.
 */
export function freezeSummary(facts: SummaryFacts, parts: readonly ConsentPart[], frozenOn: string): ReferralSummary {
  const sections = CONSENT_PART_CODES.filter((part) => parts.includes(part)).flatMap((part) =>
    part === "question" ? [] : [{ part, heading: HEADINGS[part], items: itemsOrNothing(facts.items[part]) }],
  );
  return {
    version: 1,
    frozenOn,
    personName: parts.includes("contact_details") ? facts.personName : null,
    sections,
  };
}

/** A summary as the database gave it back. A shape nobody wrote is a bug and throws. */
export function readSummary(stored: unknown): ReferralSummary {
  return summary.parse(stored);
}

const HEADINGS: Readonly<Record<Exclude<ConsentPart, "question">, string>> = {
  contact_details: "Over wie het gaat",
  living_situation: "Woonsituatie",
  social_type: "Sociaal type",
  loneliness_score: "Eenzaamheid",
  support_network: "Steunnetwerk",
  competencies: "Competenties",
  perspective: "Wat de cliënt zelf wil",
  depression_score: "Somberheid",
  life_events: "Levensgebeurtenissen",
};

// "Shared, but there is nothing" is said, so that silence is never taken for "all is well".
function itemsOrNothing(items: readonly SummaryItem[]): SummaryItem[] {
  return items.length > 0 ? [...items] : [{ term: "Vastgelegd", value: "nog niets" }];
}
