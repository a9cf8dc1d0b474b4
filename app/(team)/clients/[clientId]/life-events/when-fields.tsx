import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { WHEN_KINDS } from "@/lib/domain/life-event-time";
import { WHEN_KIND_LABELS } from "@/lib/life-events/life-event-labels";
import type { EventDefaults } from "./event-defaults";

/** Only the boxes of the chosen kind are seen, and any with a mistake in it. */
export function WhenFields({ event }: { event: EventDefaults }) {
  return (
    <div className="group/when grid gap-6">
      <RadioField
        name="whenKind"
        label="Wanneer was het?"
        variant="chips"
        options={KINDS}
        defaultValue={event.whenKind}
      />
      <div className="hidden group-has-[input[value=year]:checked]/when:block has-[.field-error]:block">
        <TextField
          name="year"
          label="In welk jaar?"
          width="s"
          inputMode="numeric"
          maxLength={4}
          defaultValue={event.year}
        />
      </div>
      <div className="hidden group-has-[input[value=date]:checked]/when:block has-[.field-error]:block">
        <DateField name="onDate" label="Op welke dag?" defaultValue={event.onDate} />
      </div>
      <div className="hidden group-has-[input[value=age]:checked]/when:block has-[.field-error]:block">
        <TextField
          name="age"
          label="Hoe oud was de cliënt?"
          width="s"
          inputMode="numeric"
          maxLength={3}
          defaultValue={event.age}
        />
      </div>
      <div className="hidden gap-6 group-has-[input[value=period]:checked]/when:grid has-[.field-error]:grid">
        <div className="flex flex-wrap gap-6">
          <TextField
            name="fromYear"
            label="In welk jaar begon het?"
            width="s"
            inputMode="numeric"
            maxLength={4}
            defaultValue={event.fromYear}
          />
          <TextField
            name="untilYear"
            label="In welk jaar eindigde het?"
            width="s"
            inputMode="numeric"
            maxLength={4}
            defaultValue={event.untilYear}
          />
        </div>
        <CheckboxField name="isOngoing" label="Het duurt nog" defaultChecked={event.isOngoing} />
      </div>
    </div>
  );
}

const KINDS = WHEN_KINDS.map((value) => ({ value, label: WHEN_KIND_LABELS[value] }));
