import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { RadioField, type RadioOption } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { shortDateText } from "@/lib/platform/dutch-date";
import type { SignalDetail } from "@/lib/signals/signal-detail-queries";
import { DECLINE_LABELS, MATCH_LABELS, SOURCE_LABELS } from "@/lib/signals/signal-labels";
import type { TriageChoices, WorkerChoice } from "@/lib/signals/triage-queries";
import { DECLINE_STATUSES } from "@/lib/signals/triage-schema";
import { NewClientFields } from "./new-client-fields";

type TriageFormProps = {
  action: FormAction;
  signal: SignalDetail;
  choices: TriageChoices;
  /** Travels along, so that sending twice makes one client. */
  newClientId: string;
};

/** One choice, who this is, and below it only what that choice asks; CSS shows it, so that it works without script. */
export function TriageForm({ action, signal, choices, newClientId }: TriageFormProps) {
  const answers = answerOptions(choices);
  // With nobody alike there is nothing to choose between: the likely answer stands ready.
  const isUnambiguous = choices.clients.length + choices.signals.length === 0;
  return (
    <div className="group">
      <ActionForm action={action} submitLabel="Besluit vastleggen" hidden={{ signalId: signal.id, newClientId }}>
        <RadioField
          name="answer"
          label="Wie is dit?"
          hint={elsewhereText(choices)}
          options={answers}
          defaultValue={isUnambiguous ? "new" : undefined}
        />
        <div className="hidden gap-6 group-has-[input[value='new']:checked]:grid">
          <NewClientFields signal={signal} proposedName={choices.proposedName} />
        </div>
        <div className="hidden gap-6 group-has-[input[value='new']:checked]:grid group-has-[input[value^='client:']:checked]:grid">
          <SelectField
            name="workerId"
            label="Wie gaat deze cliënt begeleiden?"
            emptyLabel="Kies een collega"
            options={choices.workers.map(workerOption)}
          />
        </div>
        <div className="hidden gap-6 group-has-[input[value='decline']:checked]:grid">
          <RadioField
            name="declineAs"
            label="Wat gebeurt ermee?"
            options={DECLINE_STATUSES.map((status) => ({ value: status, label: DECLINE_LABELS[status] }))}
          />
          <TextAreaField name="reason" label="Waarom?" hint="Zodat een collega het later begrijpt." maxLength={1000} />
        </div>
      </ActionForm>
    </div>
  );
}

function answerOptions({ clients, signals }: TriageChoices): RadioOption[] {
  const known = clients.flatMap((client): RadioOption[] => {
    if (!client.known) return [];
    const why = client.because.map((reason) => MATCH_LABELS[reason]).join(", ");
    return client.openJourney === null
      ? [
          {
            value: `client:${client.id}`,
            label: client.name,
            hint: `Bekend bij ons, er komt een nieuw traject: ${why}`,
          },
        ]
      : [
          {
            value: `join:${client.id}`,
            label: client.name,
            hint: `Loopt al bij ${client.openJourney.workerName}: ${why}`,
          },
        ];
  });
  const same = signals.map(({ id, source, receivedAt }) => ({
    value: `merge:${id}`,
    label: `Hetzelfde als het signaal van ${shortDateText(receivedAt)}`,
    hint: SOURCE_LABELS[source],
  }));
  return [
    ...known,
    ...same,
    { value: "new", label: "Nieuwe cliënt" },
    { value: "decline", label: "Niet voor ons team" },
  ];
}

function elsewhereText({ clients }: TriageChoices): string | undefined {
  const teams = [...new Set(clients.flatMap((client) => (client.known ? [] : [client.team])))];
  return teams.length === 0 ? undefined : `Ook ${teams.join(" en ")} kent misschien deze persoon. Overleg eerst.`;
}

function workerOption({ id, name, openJourneys }: WorkerChoice) {
  return { value: id, label: `${name} (${openJourneys} open ${openJourneys === 1 ? "traject" : "trajecten"})` };
}
