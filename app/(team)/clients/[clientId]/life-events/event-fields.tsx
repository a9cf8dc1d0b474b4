import type { ReactNode } from "react";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { CAUSE_DURATIONS, CAUSE_LEVELS } from "@/lib/domain/taxonomy/causes";
import type { Coded } from "@/lib/domain/taxonomy/coded";
import { LIFE_EVENT_KINDS, LIVED_VALENCES, STILL_AFFECTING_LEVELS } from "@/lib/domain/taxonomy/life-events";
import { SUPPORT_ABSENT_REASON_CODES, SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import {
  ABSENT_REASON_LABELS,
  OTHER_EVENT,
  STILL_AFFECTING_LABELS,
  SUPPORT_ANSWER_LABELS,
  SUPPORT_ANSWERS,
} from "@/lib/life-events/life-event-labels";
import type { EventDefaults } from "./event-defaults";
import { WhenFields } from "./when-fields";

type FieldsProps = { event: EventDefaults };

/** What follows from an answer shows itself by that answer alone, so that it works before script does. */
export function EventFields({ event }: FieldsProps) {
  return (
    <>
      <WhenFields event={event} />
      <RadioField
        name="valence"
        label="Hoe beleefde de cliënt het?"
        hint="Zoals de cliënt het zelf zegt: een scheiding kan ook een opluchting zijn."
        variant="chips"
        options={optionsOf(LIVED_VALENCES)}
        defaultValue={event.valence}
      />
      <SupportFields event={event} />
      <RadioField
        name="stillAffecting"
        label="Hoe zwaar weegt het nu nog?"
        hint="Zoals de cliënt het zelf zegt."
        optional
        variant="chips"
        options={STILL_AFFECTING_LEVELS.map((level) => ({
          value: String(level),
          label: STILL_AFFECTING_LABELS[level],
        }))}
        defaultValue={event.stillAffecting}
      />
      <CauseFields event={event} />
      <TextAreaField
        name="note"
        label="Notitie"
        hint="Wordt versleuteld bewaard en gaat niet mee met een verwijzing."
        optional
        maxLength={2000}
        defaultValue={event.note}
      />
    </>
  );
}

/** What happened, for who corrects it; a new event has it from the quick pick. */
export function KindFields({ event }: FieldsProps) {
  return (
    <div className="group/event grid gap-6">
      <SelectField name="kind" label="Wat is er gebeurd?" options={KINDS} width="m" defaultValue={event.kind} />
      <div className="hidden group-has-[option[value=other]:checked]/event:grid">
        <OwnWords event={event} />
      </div>
    </div>
  );
}

export function OwnWords({ event }: FieldsProps) {
  return <TextField name="label" label="In een paar woorden" width="m" maxLength={120} defaultValue={event.label} />;
}

function SupportFields({ event }: FieldsProps) {
  return (
    <div className="group/support grid gap-6">
      <RadioField
        name="support"
        label="Was er toen steun van anderen?"
        variant="chips"
        options={SUPPORT_ANSWERS.map((value) => ({ value, label: SUPPORT_ANSWER_LABELS[value] }))}
        defaultValue={event.support}
      />
      <div className="hidden gap-6 group-has-[input[value=yes]:checked]/support:grid">
        <TextField name="supportFrom" label="Van wie?" width="m" maxLength={120} defaultValue={event.supportFrom} />
        <CheckboxGroupField
          name="supportKinds"
          label="Welke steun?"
          optional
          variant="chips"
          options={optionsOf(SUPPORT_KINDS)}
          defaultValue={event.supportKinds}
        />
      </div>
      <div className="group/reason hidden gap-6 group-has-[input[value=no]:checked]/support:grid">
        <SelectField
          name="absentReason"
          label="Waarom was er geen steun?"
          emptyLabel="Kies een reden"
          options={SUPPORT_ABSENT_REASON_CODES.map((value) => ({ value, label: ABSENT_REASON_LABELS[value] }))}
          width="m"
          defaultValue={event.absentReason}
        />
        <div className="hidden group-has-[option[value=other]:checked]/reason:block">
          <TextField name="absentText" label="Namelijk" maxLength={200} defaultValue={event.absentText} />
        </div>
      </div>
    </div>
  );
}

function CauseFields({ event }: FieldsProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <CauseField name="duration" label="Hoe lang werkt het door?" rows={CAUSE_DURATIONS} value={event.duration} />
      <CauseField name="level" label="Waar ligt de oorzaak?" rows={CAUSE_LEVELS} value={event.level} />
    </div>
  );
}

function CauseField(props: { name: string; label: ReactNode; rows: readonly Coded[]; value: string }) {
  return (
    <SelectField
      name={props.name}
      label={props.label}
      optional
      emptyLabel="Niet ingevuld"
      options={optionsOf(props.rows)}
      defaultValue={props.value}
    />
  );
}

function optionsOf(rows: readonly Coded[]) {
  return rows.map(({ code, nl }) => ({ value: code, label: nl }));
}

const KINDS = [...optionsOf(LIFE_EVENT_KINDS), { value: OTHER_EVENT, label: "Een andere gebeurtenis" }];
