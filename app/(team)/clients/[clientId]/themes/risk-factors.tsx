import type { ReactNode } from "react";
import { FactStand } from "@/components/chapters/fact-list";
import type { ChapterState } from "@/lib/chapters/chapter-queries";
import { LIVING_SITUATION_LABELS } from "@/lib/clients/client-labels";
import type { ClientDetails } from "@/lib/clients/client-queries";
import type { RiskFactor } from "@/lib/domain/taxonomy/risk-factors";

interface Known {
  readonly age: number | null;
  readonly client: Pick<ClientDetails, "livingSituation">;
  readonly chapters: readonly ChapterState[];
}

/** What the dossier knows of each risk factor; what the organisation does not record is absent. */
export function knownRiskFactors({ age, client, chapters }: Known): Partial<Record<RiskFactor, ReactNode>> {
  const stand = (code: RiskFactor) => {
    const state = chapters.find(({ chapter }) => chapter.facts.some((fact) => fact.code === code));
    const fact = state?.chapter.facts.find((candidate) => candidate.code === code);
    return state && fact && <FactStand fact={fact} content={state.content} />;
  };
  return {
    age: age === null ? "onbekend" : `${age} jaar`,
    living_situation: LIVING_SITUATION_LABELS[client.livingSituation],
    employment: stand("employment"),
    education: stand("education"),
    urbanity: stand("urbanity"),
    ethnicity: stand("ethnicity"),
  };
}
