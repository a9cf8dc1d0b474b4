import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { RadioField } from "@/components/ui/radio-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { RelationField } from "@/components/network/relation-field";
import { CIRCLES, CONTACT_FREQUENCIES, PERSON_SORTS, SUPPORT_DIRECTIONS } from "@/lib/domain/network";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { CIRCLE_LABELS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";
import { USUAL_RELATIONS } from "@/lib/network/usual-relations";

type FieldsProps = { person?: NetworkPersonRow };

/** What is asked of everybody: who it is, and how near. */
export function WhoFields({ person }: FieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label="Naam"
        hint="Zoals de cliënt deze persoon noemt: Ria, de buurvrouw van 12."
        width="m"
        maxLength={80}
        defaultValue={person?.name}
      />
      <RelationField
        name="relation"
        label="Wie is dit?"
        hint="Bijvoorbeeld zus, buurman, oud-collega, wijkverpleegkundige."
        suggestions={USUAL_RELATIONS}
        maxLength={60}
        defaultValue={person?.relation}
      />
      <RadioField
        name="circle"
        label="Hoe dichtbij?"
        hint="Vraag het de cliënt: waar zet u deze persoon neer?"
        variant="chips"
        options={CIRCLE_OPTIONS}
        defaultValue={person && String(person.circle)}
      />
      <RadioField
        name="isSupporter"
        label="Kan de cliënt op deze persoon terugvallen?"
        hint="Hulpverleners en huisdieren tellen nooit mee. Ze horen wel in het netwerk."
        variant="chips"
        options={YES_NO}
        defaultValue={person?.isSupporter === false ? "no" : "yes"}
      />
    </>
  );
}

/** What may come later: nothing of it is asked, and what is left open stays unknown. */
export function SupportFields({ person }: FieldsProps) {
  return (
    <>
      <RadioField
        name="sort"
        label="Wat voor iemand is dit?"
        variant="chips"
        options={SORTS}
        defaultValue={person?.sort ?? "person"}
      />
      <SelectField
        name="frequency"
        label="Hoe vaak is er contact?"
        width="m"
        options={FREQUENCIES}
        defaultValue={person?.frequency ?? "unknown"}
      />
      <CheckboxGroupField
        name="kinds"
        label="Welke steun is er?"
        optional
        variant="chips"
        options={KINDS}
        defaultValue={person?.kinds ?? []}
      />
      <SelectField
        name="direction"
        label="Van wie naar wie gaat de steun?"
        width="m"
        options={DIRECTIONS}
        defaultValue={person?.direction ?? "unknown"}
      />
    </>
  );
}

const UNKNOWN = { value: "unknown", label: "Weet ik (nog) niet" };
const CIRCLE_OPTIONS = CIRCLES.map((circle) => ({ value: String(circle), label: CIRCLE_LABELS[circle] }));
const YES_NO = [
  { value: "yes", label: "Ja, telt mee" },
  { value: "no", label: "Nee, telt niet mee" },
];
const SORTS = PERSON_SORTS.map(({ code, nl }) => ({ value: code, label: nl }));
const KINDS = SUPPORT_KINDS.map(({ code, nl }) => ({ value: code, label: nl }));
const FREQUENCIES = [UNKNOWN, ...CONTACT_FREQUENCIES.map(({ code, nl }) => ({ value: code, label: nl }))];
const DIRECTIONS = [UNKNOWN, ...SUPPORT_DIRECTIONS.map(({ code, nl }) => ({ value: code, label: nl }))];
