import { Columns } from "@/components/ui/columns";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { WrittenRating } from "@/lib/competencies/competency-history";
import { levelOptions } from "@/lib/competencies/competency-labels";
import { COMPETENCY_ANCHORS } from "@/lib/domain/competency-anchors";
import type { CompetencySubject } from "@/lib/domain/taxonomy/competencies";

type FieldsProps = {
  subject: CompetencySubject;
  formalName: string;
  /** What stands there now, when it is corrected. */
  now?: WrittenRating | undefined;
};

/** The professional's view with its example, and the client's own view beside it. */
export function RatingFields({ subject, formalName, now }: FieldsProps) {
  return (
    <Columns layout="halves">
      <Sheet heading="Wat u ziet">
        <div className="grid gap-6">
          <RadioField
            name="level"
            label={COMPETENCY_ANCHORS[subject].question}
            options={levelOptions(subject)}
            defaultValue={valueOf(now?.level)}
          />
          <TextAreaField
            name="example"
            label="Een voorbeeld"
            hint="Eén zin: wat zag of hoorde u? Bijvoorbeeld: belde zelf de apotheek."
            maxLength={500}
            defaultValue={now?.example}
          />
        </div>
      </Sheet>
      <Sheet heading={`Wat ${formalName.replace(/^M/, "m")} zelf zegt`}>
        <OwnLevelField subject={subject} now={now} isOptional />
      </Sheet>
    </Columns>
  );
}

/** The client's own view alone, in own words if there are any. */
export function OwnViewFields({ subject, now }: Omit<FieldsProps, "formalName">) {
  return (
    <Sheet>
      <div className="grid gap-6">
        <OwnLevelField subject={subject} now={now} />
        <TextAreaField
          name="example"
          label="In eigen woorden"
          hint="Wat zei de cliënt erbij?"
          optional
          maxLength={500}
          defaultValue={now?.example}
        />
      </div>
    </Sheet>
  );
}

type OwnLevelProps = Omit<FieldsProps, "formalName"> & { isOptional?: boolean };

function OwnLevelField({ subject, now, isOptional = false }: OwnLevelProps) {
  return (
    <RadioField
      name="ownLevel"
      label="Waar herkent de cliënt zich in?"
      hint={
        isOptional
          ? "Lees de zinnen samen. Dit kan ook een andere keer."
          : "Lees de zinnen samen en laat de cliënt kiezen."
      }
      optional={isOptional}
      options={levelOptions(subject)}
      defaultValue={valueOf(now?.ownLevel)}
    />
  );
}

function valueOf(level: number | null | undefined): string | undefined {
  return level ? String(level) : undefined;
}
