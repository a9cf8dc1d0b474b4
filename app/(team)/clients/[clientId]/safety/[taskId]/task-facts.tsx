import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import type { DossierHeader } from "@/lib/access/dossier";
import { toColumn } from "@/lib/platform/calendar";
import { dayText, momentText } from "@/lib/platform/dutch-date";
import { REASON_WORDS } from "@/lib/safety/safety-labels";
import type { SafetyTask } from "@/lib/safety/safety-queries";

/** Why there is a step, whose it is and when it must be done. */
export function TaskFacts({ header: { clientId }, task }: { header: DossierHeader; task: SafetyTask }) {
  const { act, why } = REASON_WORDS[task.reason];
  return (
    <Sheet heading={act}>
      <SummaryList
        items={[
          {
            term: "Waarom",
            value: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
            action: <Origin {...{ clientId, task }} />,
          },
          { term: "Sinds", value: `${momentText(task.raisedAt)}, gemeld door ${task.raisedByName}` },
          ...(task.told === null
            ? []
            : [{ term: "Wat er is gezegd", value: <span className="whitespace-pre-line">{task.told}</span> }]),
          { term: "Wie zorgt hiervoor", value: task.ownerName },
          {
            term: "Klaar op",
            value: (
              <>
                {dayText(toColumn(task.dueOn))} {task.isLate && <Tag tone="danger">te laat</Tag>}
              </>
            ),
          },
        ]}
      />
    </Sheet>
  );
}

/** A questionnaire that was left in the middle raised the step before it was saved. */
function Origin({ clientId, task }: { clientId: string; task: SafetyTask }) {
  if (task.assessmentId === null) return null;
  if (!task.isAssessmentSaved) return <span className="note">De vragenlijst is nog niet opgeslagen.</span>;
  return <AppLink href={`/clients/${clientId}/assessments/${task.assessmentId}`}>Bekijk de meting</AppLink>;
}
