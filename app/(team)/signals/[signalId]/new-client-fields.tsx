import { DateField } from "@/components/ui/date-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { type PersonName, SALUTATIONS } from "@/lib/domain/person-name";
import type { SignalDetail } from "@/lib/signals/signal-detail-queries";
import { SALUTATION_LABELS } from "@/lib/signals/signal-labels";

type NewClientFieldsProps = { signal: SignalDetail; proposedName: PersonName };

/** What was reported about the person, to confirm or complete. */
export function NewClientFields({ signal, proposedName }: NewClientFieldsProps) {
  return (
    <>
      <RadioField
        name="salutation"
        label="Aanhef"
        variant="chips"
        options={SALUTATIONS.map((code) => ({ value: code, label: SALUTATION_LABELS[code] }))}
        defaultValue={proposedName.salutation}
      />
      <NameFields proposedName={proposedName} />
      <DateField name="birthDate" label="Geboortedatum" optional defaultValue={signal.birthDate?.toString()} />
      <AddressFields signal={signal} />
    </>
  );
}

function NameFields({ proposedName }: Pick<NewClientFieldsProps, "proposedName">) {
  const { initialsOrGivenName, prefix, familyName } = proposedName;
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-[1fr_auto]">
        <TextField name="givenName" label="Voornaam" optional maxLength={80} defaultValue={initialsOrGivenName ?? ""} />
        <TextField name="prefix" label="Tussenvoegsel" optional width="s" maxLength={30} defaultValue={prefix ?? ""} />
      </div>
      <TextField name="familyName" label="Achternaam" optional maxLength={120} defaultValue={familyName ?? ""} />
    </>
  );
}

function AddressFields({ signal: { street, houseNumber, postcode, place } }: Pick<NewClientFieldsProps, "signal">) {
  return (
    <div className="grid gap-6 sm:grid-cols-[1fr_auto]">
      <TextField name="street" label="Straat" optional maxLength={120} defaultValue={street ?? ""} />
      <TextField
        name="houseNumber"
        label="Huisnummer"
        optional
        width="s"
        maxLength={12}
        defaultValue={houseNumber ?? ""}
      />
      <TextField name="place" label="Plaats" optional maxLength={80} defaultValue={place ?? ""} />
      <TextField name="postcode" label="Postcode" optional width="s" maxLength={12} defaultValue={postcode ?? ""} />
    </div>
  );
}
