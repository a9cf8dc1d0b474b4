import "server-only";
import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { ConsentPart } from "@/lib/consent/consent-parts";
import type { Tx } from "@/lib/platform/database";
import { freezeSummary, type ReferralSummary, type SummaryItem } from "./referral-summary";
import { readContactDetails, readLivingSituation, readPersonName, readPerspective } from "./summary-person";
import { readDepression, readLoneliness, readSocialType } from "./summary-measures";
import { readCompetencies, readLifeEvents, readNetwork } from "./summary-life";

type Reader = (tx: Tx, clientId: string) => Promise<SummaryItem[]>;

const READERS: Readonly<Record<Exclude<ConsentPart, "question">, Reader>> = {
  contact_details: readContactDetails,
  living_situation: readLivingSituation,
  social_type: readSocialType,
  loneliness_score: readLoneliness,
  support_network: readNetwork,
  competencies: readCompetencies,
  perspective: readPerspective,
  depression_score: readDepression,
  life_events: readLifeEvents,
};

interface SummaryQuestion {
  readonly clientId: string;
  readonly parts: readonly ConsentPart[];
  readonly today: Temporal.PlainDate;
}

/** The summary as it would be sent now. A part that is not shared is not even read. */
export async function buildSummary(tx: Tx, { clientId, parts, today }: SummaryQuestion): Promise<ReferralSummary> {
  const items: Record<keyof typeof READERS, readonly SummaryItem[]> = {
    contact_details: [],
    living_situation: [],
    social_type: [],
    loneliness_score: [],
    support_network: [],
    competencies: [],
    perspective: [],
    depression_score: [],
    life_events: [],
  };
  for (const part of parts) {
    if (part !== "question") items[part] = await READERS[part](tx, clientId);
  }
  const personName = parts.includes("contact_details") ? await readPersonName(tx, clientId) : "";
  return freezeSummary({ personName, items }, parts, today.toString());
}

/** Tells whether what is sent is what was shown before sending: the same words give the same digest. */
export function digestSummary({ frozenOn: _day, ...words }: ReferralSummary): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
