import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { ACTIVATION, PARTICIPATION_KINDS } from "@/lib/domain/taxonomy/participation";

/** What the client wants and does stands with activating; in the lecture's words. */
export function ActivationSheet({ clientId }: { clientId: string }) {
  return (
    <Sheet heading={ACTIVATION.onePercent.nl}>
      <p className="m-0">Eén kleine stap is genoeg. Bij het activeren vindt u:</p>
      <ul className="my-2 pl-5">
        <li>{ACTIVATION.ownPerspective.nl}</li>
        {PARTICIPATION_KINDS.map(({ code, nl }) => (
          <li key={code}>{nl}</li>
        ))}
        <li>{ACTIVATION.actionCompetencies.nl}</li>
      </ul>
      <AppLink href={`/clients/${clientId}/activation`}>Naar activeren</AppLink>
    </Sheet>
  );
}
