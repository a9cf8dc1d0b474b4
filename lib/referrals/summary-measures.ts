import "server-only";
import {
  INSTRUMENT_CODES,
  INSTRUMENTS,
  type InstrumentCode,
  isInstrumentCode,
} from "@/lib/domain/instruments/instruments";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { dateText } from "@/lib/platform/dutch-date";
import type { Tx } from "@/lib/platform/database";
import type { SummaryItem } from "./referral-summary";

export async function readSocialType(tx: Tx, clientId: string): Promise<SummaryItem[]> {
  const record = await tx.socialTypeRecord.findFirst({
    where: { clientId },
    orderBy: [{ assessedAt: "desc" }, { id: "asc" }],
    select: { type: true, overrideType: true, assessedAt: true },
  });
  const type = record?.overrideType ?? record?.type ?? null;
  if (!record || type === null) return [];
  const how = record.overrideType === null ? "gemeten" : "ingeschat door het wijkteam";
  return [{ term: labelOf(SOCIAL_TYPES, type), value: `${how} op ${dateText(record.assessedAt)}` }];
}

export const readLoneliness = (tx: Tx, clientId: string) => readScore(tx, { clientId, measures: "loneliness" });
export const readDepression = (tx: Tx, clientId: string) => readScore(tx, { clientId, measures: "depression" });

interface ScoreQuestion {
  readonly clientId: string;
  readonly measures: "loneliness" | "depression";
}

async function readScore(tx: Tx, { clientId, measures }: ScoreQuestion): Promise<SummaryItem[]> {
  const instruments = INSTRUMENT_CODES.filter((code) => INSTRUMENTS[code].measures === measures);
  const taken = await tx.assessment.findFirst({
    where: { clientId, status: "scored", instrument: { in: [...instruments] } },
    orderBy: [{ takenAt: "desc" }, { id: "asc" }],
    select: { instrument: true, score: true, band: true, takenAt: true },
  });
  if (!taken || taken.score === null || !isInstrumentCode(taken.instrument)) return [];
  return [
    { term: "Score", value: scoreText(taken.instrument, taken.score, taken.band) },
    { term: "Gemeten op", value: dateText(taken.takenAt) },
    { term: "Let op", value: "Een score is een aanleiding voor een gesprek, geen diagnose." },
  ];
}

function scoreText(code: InstrumentCode, score: number, band: string | null): string {
  const instrument = INSTRUMENTS[code];
  const words = instrument.bands.find((candidate) => candidate.code === band)?.nl;
  return [`${score} van ${instrument.range[1]}`, words?.toLowerCase(), instrument.name.nl].filter(Boolean).join(", ");
}
