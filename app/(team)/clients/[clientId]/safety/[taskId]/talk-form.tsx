import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { Draft } from "@/lib/access/draft";
import { dayText } from "@/lib/platform/dutch-date";
import { DISCUSSED_OF, INFORMED_CODES } from "@/lib/safety/safety-codes";
import { DISCUSSED_LABELS, INFORMED_LABELS } from "@/lib/safety/safety-labels";
import type { Carer, SafetyTask } from "@/lib/safety/safety-queries";
import { saveTalk } from "../actions";
import { carerOptions } from "./carer-options";

type TalkFormProps = { clientId: string; task: SafetyTask; carers: readonly Carer[]; draft: Draft | undefined };

/** The record of the talk. It is written once, so it asks everything at once. */
export function TalkForm({ clientId, task, carers, draft }: TalkFormProps) {
  return (
    <Sheet heading="Het gesprek vastleggen">
      <ActionForm
        action={saveTalk}
        submitLabel="Gesprek vastleggen"
        hidden={{ clientId, taskId: task.id }}
        draft={draft}
      >
        <RadioField
          name="discussed"
          label={
            task.reason === "self_harm_not_asked"
              ? "Is de vraag alsnog gesteld?"
              : "Hebt u het met de cliënt besproken?"
          }
          options={DISCUSSED_OF[task.reason].map((value) => ({ value, label: DISCUSSED_LABELS[value] }))}
        />
        <TextAreaField
          name="agreed"
          label="Wat is er gezegd en afgesproken?"
          hint="Ook: wie doet wat, en wanneer hebt u weer contact. Lukte het gesprek niet? Schrijf op wat u deed."
          rows={6}
          maxLength={2000}
        />
        <CheckboxGroupField
          name="informed"
          label="Wie is op de hoogte gebracht?"
          hint="Is het besproken, dan mag dit leeg blijven. Lukte dat niet, dan moet vandaag iemand anders het weten."
          options={INFORMED_CODES.map((value) => ({ value, label: INFORMED_LABELS[value] }))}
        />
        <SelectField
          name="ownerId"
          label={`Wie volgt dit vandaag op, ${dayText(new Date())}?`}
          hint="Met naam, zodat niemand denkt dat een ander het doet."
          width="m"
          options={carerOptions(carers, task)}
          defaultValue={task.ownerId}
        />
      </ActionForm>
    </Sheet>
  );
}
