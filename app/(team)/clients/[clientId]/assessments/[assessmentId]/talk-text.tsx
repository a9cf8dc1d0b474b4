import { Notice } from "@/components/ui/notice";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import { dateText } from "@/lib/platform/dutch-date";

/** What was written down, by whom and when; each answer on its own line. */
export function TalkText({ heading, talk }: { heading: string; talk: NonNullable<AssessmentResult["answer"]> }) {
  return (
    <Notice heading={heading}>
      {talk.text.split("\n").map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <p className="note">
        {talk.byName}, {dateText(talk.at)}
      </p>
    </Notice>
  );
}
