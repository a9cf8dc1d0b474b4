import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import type { AskedAssessment } from "@/lib/clients/open-work";
import { dayText } from "@/lib/platform/dutch-date";

/** What cannot be clicked away: a talk about self-harm that was not written down stands above everything else. */
export function SafetyNotices({ clientId, asked }: { clientId: string; asked: readonly AskedAssessment[] }) {
  return asked
    .filter((assessment) => assessment.asked === "safety_talk")
    .map(({ assessmentId, instrument, takenAt }) => (
      <Notice key={assessmentId} tone="danger" heading="Praat vandaag nog over de gedachten aan de dood">
        <p>
          Op {dayText(takenAt)} was het antwoord op vraag 9 van de {instrument} niet ‘helemaal niet’.{" "}
          <AppLink href={`/clients/${clientId}/assessments/${assessmentId}`}>Schrijf op wat u besprak</AppLink>
        </p>
      </Notice>
    ));
}
