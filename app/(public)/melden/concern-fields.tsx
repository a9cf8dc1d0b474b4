"use client";

import { DateField } from "@/components/ui/date-field";
import { HiddenField } from "@/components/ui/hidden-field";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { SIGNAL_SOURCES } from "@/lib/signals/concern-report";
import { REPORTER_LABELS } from "@/lib/signals/signal-labels";
import { TRAP_FIELD } from "./concern-state";

type ConcernFieldsProps = { receivers: readonly { id: string; name: string }[]; formId: string };

export function ConcernFields({ receivers, formId }: ConcernFieldsProps) {
  const [only, ...others] = receivers;
  return (
    <>
      <HiddenField name="formId" value={formId} />
      {only && others.length === 0 && <HiddenField name="organisationId" value={only.id} />}
      {others.length > 0 && (
        <SelectField
          name="organisationId"
          label="Bij wie meldt u dit?"
          hint="Kies de organisatie in de gemeente waar deze persoon woont."
          emptyLabel="Kies een organisatie"
          options={receivers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextAreaField
        name="observation"
        label="Wat ziet of hoort u?"
        hint="Schrijf op wat u zelf merkt. Bijvoorbeeld: de gordijnen zijn al een week dicht."
        rows={5}
        maxLength={4000}
      />
      <RadioField
        name="source"
        label="Hoe kent u deze persoon?"
        variant="chips"
        options={SIGNAL_SOURCES.map((source) => ({ value: source, label: REPORTER_LABELS[source] }))}
      />
    </>
  );
}

export function PersonFields({ isSelf }: { isSelf: boolean }) {
  return (
    <>
      <p>
        {isSelf
          ? "Vul in wat u kwijt wilt. Een naam of een adres is genoeg."
          : "Vul in wat u weet. Weet u iets niet? Laat het dan leeg. Een naam of een adres is genoeg."}
      </p>
      <TextField name="personName" label="Naam" hint="Bijvoorbeeld: mevrouw De Vries" optional maxLength={120} />
      <div className="flex flex-wrap gap-6">
        <TextField name="postcode" label="Postcode" optional width="s" maxLength={12} />
        <TextField name="houseNumber" label="Huisnummer" optional width="s" maxLength={12} />
      </div>
      <TextField name="street" label="Straat" optional maxLength={120} />
      <TextField name="place" label="Plaats" optional width="m" maxLength={80} />
      <DateField name="personBirthDate" label="Geboortedatum" optional ownBirthDate={isSelf} />
    </>
  );
}

export function ReporterFields({ isSelf }: { isSelf: boolean }) {
  return (
    <>
      {!isSelf && (
        <RadioField
          name="personKnows"
          label="Weet deze persoon dat u dit meldt?"
          variant="chips"
          optional
          options={[
            { value: "yes", label: "Ja" },
            { value: "no", label: "Nee" },
            { value: "unknown", label: "Weet ik niet" },
          ]}
        />
      )}
      <TextAreaField
        name="alreadyDone"
        label={isSelf ? "Wat heeft u zelf al geprobeerd?" : "Wat is er al gedaan?"}
        hint={isSelf ? undefined : "Bijvoorbeeld: ik heb aangebeld, zij deed niet open."}
        optional
        rows={3}
        maxLength={2000}
      />
      {!isSelf && <TextField name="reporterName" label="Uw naam" optional autoComplete="name" maxLength={120} />}
      <TextField
        name="reporterContact"
        label="Uw telefoonnummer of e-mailadres"
        hint={isSelf ? "Zonder nummer of adres komen wij aan de deur." : "Zodat wij u iets kunnen vragen."}
        optional
        maxLength={160}
      />
    </>
  );
}

/** A machine fills in every field it finds; a person cannot reach this one. */
export function TrapField() {
  return (
    <div hidden>
      <label htmlFor="concern-trap">Laat dit leeg</label>
      <input id="concern-trap" name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
    </div>
  );
}
