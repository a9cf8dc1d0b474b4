import { Tag } from "@/components/ui/tag";
import type { LatenessState } from "@/lib/domain/lateness";

type TriageTermProps = {
  lateness: LatenessState;
  workingDaysLate: number;
  /** "26 nov": the last day of the term. */
  dueText: string;
};

/** Whether a signal waits too long for triage, in words. */
export function TriageTerm({ lateness, workingDaysLate, dueText }: TriageTermProps) {
  if (lateness === "on_time") return <>uiterlijk {dueText}</>;
  return (
    <Tag tone="late">
      {workingDaysLate} {workingDaysLate === 1 ? "werkdag" : "werkdagen"} te laat
    </Tag>
  );
}
