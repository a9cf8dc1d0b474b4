import { ActionForm } from "@/components/ui/action-form";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { Draft } from "@/lib/access/draft";
import type { SafetyTask } from "@/lib/safety/safety-queries";
import { closeSafety } from "../actions";

type CloseFormProps = { clientId: string; task: SafetyTask; draft: Draft | undefined };

/** Only now does the band above the dossier go. */
export function CloseForm({ clientId, task, draft }: CloseFormProps) {
  const wasAsked = task.talk?.discussed !== "not_yet_asked";
  return (
    <Sheet heading="Hoe is het nu?">
      <ActionForm
        action={closeSafety}
        submitLabel="Veiligheidsstap afsluiten"
        hidden={{ clientId, taskId: task.id }}
        draft={draft}
      >
        <TextAreaField
          name="closingNote"
          label="Wat is er gedaan, en hoe is het nu?"
          hint={
            wasAsked
              ? "Bijvoorbeeld: de huisarts belde terug en komt morgen; ik bel vrijdag."
              : "Is de vraag inmiddels gesteld? Schrijf op wat de cliënt zei. Is dat niet gelukt, schrijf op wie het overneemt."
          }
          rows={4}
          maxLength={2000}
        />
      </ActionForm>
    </Sheet>
  );
}
