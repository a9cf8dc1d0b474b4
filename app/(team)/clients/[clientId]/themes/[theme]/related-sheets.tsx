import type { ChapterState } from "@/lib/chapters/chapter-queries";
import { ActivationSheet } from "./activation-sheet";
import { CompetencyRatingsSheet } from "./competency-ratings-sheet";
import { DepressionSheet, SelfRatedHealthSheet } from "./health-sheets";
import { LifeLineSheet } from "./life-line-sheet";
import { LivingSheet, NetworkSheet, YouthSheet } from "./link-sheets";
import type { Related } from "./related";

type RelatedSheetsProps = { clientId: string; state: ChapterState; related: Related; mayAdd: boolean };

/** Beside a chapter: what is recorded elsewhere and belongs to it. */
export function RelatedSheets({ clientId, state, related, mayAdd }: RelatedSheetsProps) {
  switch (related.theme) {
    case "life_events":
      return <LifeLineSheet clientId={clientId} events={related.events} content={state.content} mayAdd={mayAdd} />;
    case "youth_socialisation":
      return <YouthSheet clientId={clientId} />;
    case "personal_competencies":
      return <CompetencyRatingsSheet clientId={clientId} competencies={related.competencies} />;
    case "health":
      return (
        <>
          <DepressionSheet clientId={clientId} course={related.course} thresholds={related.thresholds} />
          <SelfRatedHealthSheet state={state} />
        </>
      );
    case "formal_informal_support":
      return <NetworkSheet clientId={clientId} />;
    case "living_environment":
      return <LivingSheet clientId={clientId} />;
    case "societal_participation":
      return <ActivationSheet clientId={clientId} />;
  }
}
