import { INFORMED_LABELS } from "./assessment-labels";
import type { SafetyTalkInput } from "./assessment-schema";

/** The record of the talk as one text, each answer on its own line, as it is kept and read back. */
export function safetyTalkText({ discussed, agreed, informed, notReferredWhy }: SafetyTalkInput): string {
  const lines = [
    discussed === "yes" ? "Besproken met de cliënt." : "Niet besproken met de cliënt.",
    agreed,
    informed.length > 0 ? `Op de hoogte gebracht: ${informed.map((who) => INFORMED_LABELS[who]).join(", ")}.` : null,
    notReferredWhy === null ? null : `Niet verwezen naar de huisarts, omdat: ${notReferredWhy}`,
  ];
  return lines.filter((line) => line !== null).join("\n");
}
