import { AppLink } from "@/components/ui/app-link";
import { Tag } from "@/components/ui/tag";
import { isSafetyReason } from "@/lib/safety/safety-codes";
import { REASON_WORDS } from "@/lib/safety/safety-labels";
import { TelLink } from "./tel-link";

export type BandSafety = { id: string; reason: string; ownerName: string; isTalked: boolean; isLate: boolean };

type SafetyBandProps = { header: { clientId: string; mayWrite: boolean; safety: readonly BandSafety[] } };

/**
 * Above every page of a dossier until a professional has closed the step: there is nothing to click it away with. A
 * region and not an alert, so that it can be found at once and is not read out again on every page.
 */
export function SafetyBand({ header: { clientId, mayWrite, safety } }: SafetyBandProps) {
  if (safety.length === 0) return null;
  return (
    <section className="notice notice-danger safety-band" aria-labelledby="safety-band">
      <h2 id="safety-band">Veiligheid: dit moet vandaag</h2>
      <ul>
        {safety.map((task) => (
          <li key={task.id}>
            <span>
              <strong>{actOf(task)}.</strong> {task.ownerName} zorgt hiervoor.{" "}
              {task.isLate && <Tag tone="danger">te laat</Tag>}
            </span>{" "}
            <AppLink href={`/clients/${clientId}/safety/${task.id}`}>Naar de veiligheidsstap</AppLink>
          </li>
        ))}
      </ul>
      {!mayWrite && (
        <p>
          Lukt dat niet? Bel de coördinator. Direct gevaar: <TelLink number="112" />. Nu iemand spreken:{" "}
          <TelLink number="113" />.
        </p>
      )}
    </section>
  );
}

function actOf({ reason, isTalked }: BandSafety): string {
  if (isTalked) return "Het gesprek is vastgelegd. Kijk hoe het nu is, en sluit de stap af";
  return REASON_WORDS[isSafetyReason(reason) ? reason : "told_otherwise"].act;
}
