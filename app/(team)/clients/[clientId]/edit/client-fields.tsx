import { DateField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { LIVING_SITUATION_LABELS, SALUTATION_LABELS, STATISTICS_CHOICE_LABELS } from "@/lib/clients/client-labels";
import type { ClientDetails } from "@/lib/clients/client-queries";
import { LIVING_SITUATIONS, STATISTICS_CHOICES } from "@/lib/clients/client-schema";
import { SALUTATIONS } from "@/lib/domain/person-name";

type FieldsProps = { client: ClientDetails };

export function PersonFields({ client }: FieldsProps) {
  return (
    <div className="grid gap-6">
      <RadioField
        name="salutation"
        label="Aanhef"
        variant="chips"
        options={SALUTATIONS.map((value) => ({ value, label: SALUTATION_LABELS[value] }))}
        defaultValue={client.salutation}
      />
      <TextField name="givenName" label="Voornaam of voorletters" optional defaultValue={client.givenName ?? ""} />
      <TextField name="prefix" label="Tussenvoegsel" optional width="s" defaultValue={client.prefix ?? ""} />
      <TextField name="familyName" label="Achternaam" optional defaultValue={client.familyName ?? ""} />
      <DateField name="birthDate" label="Geboortedatum" optional defaultValue={client.birthDate?.toString()} />
      <TextField
        name="phone"
        label="Telefoon"
        type="tel"
        inputMode="tel"
        optional
        width="m"
        defaultValue={client.phone ?? ""}
      />
    </div>
  );
}

export function AddressFields({ client }: FieldsProps) {
  return (
    <div className="grid gap-6">
      <TextField name="street" label="Straat" optional defaultValue={client.street ?? ""} />
      <TextField name="houseNumber" label="Huisnummer" optional width="s" defaultValue={client.houseNumber ?? ""} />
      <TextField name="postcode" label="Postcode" optional width="s" defaultValue={client.postcode ?? ""} />
      <TextField name="place" label="Plaats" optional defaultValue={client.place ?? ""} />
    </div>
  );
}

export function ChoiceFields({ client }: FieldsProps) {
  return (
    <div className="grid gap-6">
      <RadioField
        name="livingSituation"
        label="Met wie woont de cliënt?"
        variant="chips"
        options={LIVING_SITUATIONS.map((value) => ({ value, label: LIVING_SITUATION_LABELS[value] }))}
        defaultValue={client.livingSituation}
      />
      <RadioField
        name="statisticsChoice"
        label="Mag Kring deze gegevens meetellen in statistiek?"
        hint="Vraag het de cliënt. In de statistiek staan alleen aantallen, nooit een naam. Nee zeggen mag altijd."
        variant="chips"
        options={STATISTICS_CHOICES.map((value) => ({ value, label: STATISTICS_CHOICE_LABELS[value] }))}
        defaultValue={client.statisticsChoice}
      />
    </div>
  );
}
