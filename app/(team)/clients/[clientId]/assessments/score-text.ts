import type { AssessmentRow, Comparison } from "@/lib/assessments/assessment-queries";
import { CHANGE_LABELS } from "@/lib/assessments/assessment-labels";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";

/** "4 van 6", or why there is no score. */
export function scoreText({ instrument, score, isEstimated }: AssessmentRow): string {
  if (score === null) return "geen score";
  return `${score} van ${INSTRUMENTS[instrument].range[1]}${isEstimated ? " (geschat)" : ""}`;
}

/** The band in words, as the instrument names it; of the PHQ-9 it is the severity of complaints. */
export function bandText({ instrument, band }: AssessmentRow): string {
  const { bands }: Instrument = INSTRUMENTS[instrument];
  const words = bands.find(({ code }) => code === band)?.nl;
  if (words === undefined) return "Te veel vragen zonder antwoord";
  return instrument === "PHQ-9" ? `Klachten: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** "Duidelijk beter dan 9 op 3 mei 2026". */
export function changeText({ change, score, takenOn }: Comparison): string {
  const than = change === "no_reliable_change" ? "met" : "dan";
  if (change === "not_measurable") return CHANGE_LABELS[change];
  return `${CHANGE_LABELS[change]} ${than} ${score} op ${dateText(toColumn(takenOn))}`;
}
