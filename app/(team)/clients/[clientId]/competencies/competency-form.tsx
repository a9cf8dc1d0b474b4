import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Columns } from "@/components/ui/columns";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { ratingText } from "@/lib/competencies/competency-labels";
import { COMPETENCIES, COMPETENCY_RATINGS } from "@/lib/domain/taxonomy/competencies";
import { saveRating } from "./actions";

/** `count`: how many ratings there are, so that the form is new once one was added. */
export function CompetencyForm({ clientId, count }: { clientId: string; count: number }) {
  return (
    <Sheet heading="Opnieuw kijken">
      <ActionForm key={count} action={saveRating} submitLabel="Vastleggen" hidden={{ id: randomUUID(), clientId }} wide>
        <RadioField name="competency" label="Waar gaat het over?" variant="chips" options={KINDS} />
        <Columns layout="halves">
          <RadioField name="level" label="Wat ziet u?" variant="scale" options={LEVELS} />
          <RadioField name="ownLevel" label="Wat zegt de cliënt zelf?" optional variant="scale" options={LEVELS} />
        </Columns>
        <TextField
          name="example"
          label="Een voorbeeld"
          hint="Eén zin: wat zag of hoorde u? Bijvoorbeeld: belde zelf de apotheek."
          maxLength={500}
        />
      </ActionForm>
    </Sheet>
  );
}

const KINDS = COMPETENCIES.map(({ code, nl }) => ({ value: code, label: nl }));
const LEVELS = COMPETENCY_RATINGS.filter(({ value }) => value > 0).map(({ value }) => ({
  value: String(value),
  label: ratingText(value),
}));
