import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { DateField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { Draft } from "@/lib/access/draft";
import { CONSENT_FORM_LABELS, LEGAL_BASIS_LABELS } from "@/lib/consent/consent-labels";
import { CONSENT_FORMS, CONSENT_PARTS, LEGAL_BASES, PARTS_TO_REFER } from "@/lib/consent/consent-parts";
import { DESTINATION_KIND_LABELS } from "@/lib/directory/directory-labels";
import type { DestinationRow } from "@/lib/directory/directory-queries";
import { saveConsent } from "./actions";

type ConsentFormProps = {
  clientId: string;
  destinations: readonly DestinationRow[];
  /** The destination someone wanted to refer to. */
  destinationId: string | undefined;
  draft: Draft;
  /** ISO date. */
  today: string;
};

/** With whom, what, on what ground and how long. Health is asked for apart and never ticked beforehand. */
export function ConsentForm({ clientId, destinations, destinationId, draft, today }: ConsentFormProps) {
  const options = destinations.map(({ id, name, kind }) => ({
    value: id,
    label: `${name} (${DESTINATION_KIND_LABELS[kind].toLowerCase()})`,
  }));
  return (
    <ActionForm
      action={saveConsent}
      submitLabel="Toestemming vastleggen"
      hidden={{ id: randomUUID(), clientId }}
      draft={draft}
    >
      <SelectField
        name="destinationId"
        label="Met wie mag gedeeld worden?"
        options={options}
        emptyLabel="Kies een verwijsadres"
        defaultValue={destinationId}
      />
      <CheckboxGroupField
        name="parts"
        label="Wat mag gedeeld worden?"
        hint="Alleen wat u aanvinkt, komt in een verwijzing. De naam en de vraag zijn nodig om te verwijzen."
        options={PARTS}
        defaultValue={PARTS_TO_REFER}
      />
      <RadioField name="legalBasis" label="Waarom mag dat?" options={BASES} defaultValue="consent" />
      <RadioField
        name="form"
        label="Hoe gaf de cliënt toestemming?"
        hint="Sla dit over als de cliënt geen toestemming gaf."
        variant="chips"
        options={FORMS}
      />
      <TextAreaField
        name="reason"
        label="Waarom is delen nodig zonder toestemming?"
        hint="Alleen als de cliënt geen toestemming gaf."
        optional
        rows={2}
        maxLength={500}
      />
      <DateField name="givenOn" label="Vanaf" defaultValue={today} />
      <DateField name="endsOn" label="Tot en met" hint="Leeg: tot de cliënt het intrekt." optional />
    </ActionForm>
  );
}

const PARTS = CONSENT_PARTS.map(({ code, nl, isHealth }) => ({
  value: code,
  label: nl,
  ...(isHealth && { hint: "Gezondheidsgegeven: vraag dit apart aan de cliënt." }),
}));
const BASES = LEGAL_BASES.map((value) => ({ value, label: LEGAL_BASIS_LABELS[value] }));
const FORMS = CONSENT_FORMS.filter((form) => form !== "not_asked").map((value) => ({
  value,
  label: CONSENT_FORM_LABELS[value],
}));
