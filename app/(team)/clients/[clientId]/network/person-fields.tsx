import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextField } from "@/components/ui/text-field";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { CIRCLE_LABELS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-queries";

/** The questions about one person; with `person` filled in as they stand. */
export function PersonFields({ person }: { person?: NetworkPersonRow }) {
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
      <TextField
        name="relation"
        label="Wie is dit?"
        hint="Bijvoorbeeld zus, buurman, oud-collega, wijkverpleegkundige."
        width="m"
        maxLength={60}
        defaultValue={person?.relation}
      />
      <RadioField
        name="circle"
        label="Hoe dichtbij?"
        hint="Vraag het de cliënt: waar zet u deze persoon neer?"
        variant="chips"
        options={CIRCLES}
        defaultValue={person && String(person.circle)}
      />
      <CheckboxGroupField
        name="kinds"
        label="Welke steun geeft deze persoon?"
        optional
        variant="chips"
        options={KINDS}
        defaultValue={person?.kinds ?? []}
      />
      <RadioField
        name="isSupporter"
        label="Kan de cliënt op deze persoon terugvallen?"
        hint="Hulpverleners en huisdieren tellen niet mee: kies dan nee. Ze horen wel in het netwerk."
        variant="chips"
        options={YES_NO}
        defaultValue={person && (person.isSupporter ? "yes" : "no")}
      />
    </>
  );
}

const CIRCLES = ([1, 2, 3] as const).map((circle) => ({ value: String(circle), label: CIRCLE_LABELS[circle] }));
const KINDS = SUPPORT_KINDS.map(({ code, nl }) => ({ value: code, label: nl }));
const YES_NO = [
  { value: "yes", label: "Ja, telt mee" },
  { value: "no", label: "Nee, telt niet mee" },
];
