import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { ATTAINMENT_CODES, ATTAINMENT_LABELS } from "@/lib/activation/activation-labels";
import { today } from "@/lib/platform/calendar";
import { saveActivity, saveAttendance, saveReview } from "../../actions";

/** How it goes with a goal: still busy, or ended and how far it came. */
export function ReviewForm({ clientId, goalId }: { clientId: string; goalId: string }) {
  return (
    <ActionForm action={saveReview} submitLabel="Terugblik vastleggen" hidden={{ clientId, goalId }}>
      <RadioField
        name="outcome"
        label="Hoe gaat het met dit doel?"
        hint="Bespreek het samen. Kiest u hoever het kwam, dan sluit u het doel af."
        options={OUTCOMES}
      />
    </ActionForm>
  );
}

export function ActivityForm({ clientId, goalId }: { clientId: string; goalId: string }) {
  return (
    <ActionForm
      action={saveActivity}
      submitLabel="Activiteit toevoegen"
      submitTone="quiet"
      hidden={{ id: randomUUID(), clientId, goalId }}
    >
      <TextField name="name" label="Wat gaat de cliënt doen?" maxLength={200} />
      <TextField name="provider" label="Bij wie of waar?" optional maxLength={200} />
      <DateField name="startsOn" label="Begint op" optional />
    </ActionForm>
  );
}

export function AttendanceForm({ clientId, activityId }: { clientId: string; activityId: string }) {
  return (
    <ActionForm
      action={saveAttendance}
      submitLabel="Eerste keer vastleggen"
      submitTone="quiet"
      hidden={{ clientId, activityId }}
    >
      <DateField name="attendedOn" label="De eerste keer was op" defaultValue={today().toString()} />
    </ActionForm>
  );
}

const OUTCOMES = [
  { value: "still_busy", label: "Nog mee bezig" },
  ...ATTAINMENT_CODES.map((value) => ({ value: String(value), label: ATTAINMENT_LABELS[value] })).toReversed(),
];
