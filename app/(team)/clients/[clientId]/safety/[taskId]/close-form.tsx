import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { Draft } from "@/lib/access/draft";
import { CLOSING_CODES } from "@/lib/safety/safety-codes";
import { CLOSING_LABELS } from "@/lib/safety/safety-labels";
import type { SafetyTask } from "@/lib/safety/safety-queries";
import { closeSafety } from "../actions";

type CloseFormProps = { clientId: string; task: SafetyTask; draft: Draft | undefined };

/** Only now does the band above the dossier go. */
export function CloseForm({ clientId, task, draft }: CloseFormProps) {
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
            task.isTalked
              ? "Bijvoorbeeld: de huisarts belde terug en komt morgen; ik bel vrijdag."
              : "Zonder gesprek sluit u deze stap alleen af als iemand anders het gesprek overneemt."
          }
          rows={4}
          maxLength={2000}
        />
        {!task.isTalked && <HandedFields />}
      </ActionForm>
    </Sheet>
  );
}

/** Without a talk somebody else must have it now, by name. */
function HandedFields() {
  return (
    <>
      <CheckboxGroupField
        name="closingCode"
        label="Is het overgedragen?"
        options={CLOSING_CODES.map((value) => ({ value, label: CLOSING_LABELS[value] }))}
      />
      <TextField
        name="handedTo"
        label="Aan wie is het overgedragen?"
        hint="De naam en wat die persoon doet, bijvoorbeeld: huisarts De Vries."
        maxLength={200}
      />
    </>
  );
}
