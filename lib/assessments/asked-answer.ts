import { PHQ_9 } from "@/lib/domain/instruments/phq";

/**
 * Whether this total asks whether the GP should look along. It stands beside the safety step of item 9 and never takes
 * its place. The cut-off is a setting of the organisation; 10 unless it chose otherwise (Kroenke, Spitzer & Williams
 * 2001).
 */
export function isAboveCutOff(
  { instrument, score }: { instrument: string; score: number | null },
  depressionCutOff: number,
): boolean {
  return instrument === PHQ_9.code && score !== null && score >= depressionCutOff;
}
