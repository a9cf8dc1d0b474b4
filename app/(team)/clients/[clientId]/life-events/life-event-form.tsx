import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { LIFE_EVENTS, STILL_AFFECTING_LEVELS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES } from "@/lib/domain/taxonomy/support";
import { ABSENT_REASON_LABELS, OTHER_EVENT, STILL_AFFECTING_LABELS } from "@/lib/life-events/life-event-labels";
import { addLifeEvent } from "./actions";

/** `count`: how many events there are, so that the form is new once one was added. */
export function LifeEventForm({ clientId, count }: { clientId: string; count: number }) {
  return (
    <Sheet heading="Gebeurtenis toevoegen">
      <ActionForm key={count} action={addLifeEvent} submitLabel="Toevoegen" hidden={{ id: randomUUID(), clientId }}>
        <EventFields />
        <TextField name="year" label="In welk jaar?" optional width="s" inputMode="numeric" maxLength={4} />
        <SupportFields />
        <RadioField
          name="stillAffecting"
          label="Hoeveel speelt het nu nog?"
          hint="Zoals de cliënt het zelf zegt."
          optional
          variant="chips"
          options={LEVELS}
        />
      </ActionForm>
    </Sheet>
  );
}

/** What follows from an answer shows itself by that answer alone, so that it works before script does. */
function EventFields() {
  return (
    <div className="group/event grid gap-6">
      <SelectField name="kind" label="Wat is er gebeurd?" emptyLabel="Kies een gebeurtenis" options={KINDS} width="m" />
      <div className="hidden gap-6 group-has-[option[value=other]:checked]/event:grid">
        <TextField name="label" label="In een paar woorden" width="m" maxLength={120} />
        <RadioField name="valence" label="Was het fijn of zwaar?" variant="chips" options={VALENCES} />
      </div>
    </div>
  );
}

function SupportFields() {
  return (
    <div className="group/support grid gap-6">
      <RadioField
        name="support"
        label="Was er toen steun van anderen?"
        variant="chips"
        options={SUPPORT}
        defaultValue="unknown"
      />
      <div className="hidden group-has-[input[value=yes]:checked]/support:block">
        <TextField name="supportFrom" label="Van wie?" width="m" maxLength={120} />
      </div>
      <div className="hidden group-has-[input[value=no]:checked]/support:block">
        <SelectField
          name="absentReason"
          label="Waarom was er geen steun?"
          emptyLabel="Kies een reden"
          options={REASONS}
          width="m"
        />
      </div>
    </div>
  );
}

const KINDS = [
  ...LIFE_EVENTS.map(({ code, nl }) => ({ value: code, label: nl })),
  { value: OTHER_EVENT, label: "Een andere gebeurtenis" },
];
const VALENCES = [
  { value: "positive", label: "Fijn" },
  { value: "negative", label: "Zwaar" },
];
const SUPPORT = [
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
  { value: "unknown", label: "Niet gevraagd" },
];
const REASONS = SUPPORT_ABSENT_REASON_CODES.map((value) => ({ value, label: ABSENT_REASON_LABELS[value] }));
const LEVELS = STILL_AFFECTING_LEVELS.map((level) => ({ value: String(level), label: STILL_AFFECTING_LABELS[level] }));
