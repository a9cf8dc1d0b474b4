import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";

type SafetyLinkProps = { clientId: string; task: { id: string; isOpen: boolean } };

/** The way from a result to the safety step that it began; while that is open the band above says the rest. */
export function SafetyLink({ clientId, task }: SafetyLinkProps) {
  return (
    <Notice tone={task.isOpen ? "danger" : "info"} heading="Bij deze meting hoort een veiligheidsstap">
      <p>
        <AppLink href={`/clients/${clientId}/safety/${task.id}`}>
          {task.isOpen ? "Naar de veiligheidsstap" : "Lees wat er is besproken en gedaan"}
        </AppLink>
      </p>
    </Notice>
  );
}
