import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { Sheet } from "@/components/ui/sheet";
import type { Carer, SafetyTask } from "@/lib/safety/safety-queries";
import { giveToColleague } from "../actions";
import { carerOptions } from "./carer-options";

type HandOverFormProps = { clientId: string; task: SafetyTask; carers: readonly Carer[] };

/** For who cannot finish it today. */
export function HandOverForm({ clientId, task, carers }: HandOverFormProps) {
  return (
    <Sheet heading="Overdragen">
      <ActionForm
        action={giveToColleague}
        submitLabel="Overdragen"
        submitTone="quiet"
        hidden={{ clientId, taskId: task.id }}
      >
        <SelectField
          name="ownerId"
          label="Wie neemt het vandaag over?"
          hint="Spreek uw collega eerst zelf."
          options={carerOptions(carers, task)}
          defaultValue={task.ownerId}
        />
      </ActionForm>
    </Sheet>
  );
}
