import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroupField } from "@/components/ui/checkbox-group-field";
import { RadioField } from "@/components/ui/radio-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { NOT_KNOWN_TEXT } from "@/lib/chapters/chapter-labels";
import {
  type ChapterContent,
  type ChoiceFact,
  type Fact,
  NOT_KNOWN,
  type TextFact,
} from "@/lib/domain/chapters/chapter";
import { CauseMatrixField } from "./cause-matrix-field";

type FactFieldProps<F extends Fact = Fact> = { fact: F; content: ChapterContent };

/** One question of a chapter. Every question can be left open, and can be answered with "we do not know". */
export function FactField({ fact, content }: FactFieldProps) {
  if (fact.kind === "text") return <WordsField fact={fact} content={content} />;
  if (fact.kind === "many") return <TicksField fact={fact} content={content} />;
  return <ChoiceField fact={fact} content={content} />;
}

function ChoiceField({ fact, content }: FactFieldProps<ChoiceFact>) {
  const chosen = chosenOf(fact, content)[0];
  // Only a radio that was chosen needs a way back to nothing.
  const none = chosen === undefined ? [] : [{ value: "", label: "Leeg laten" }];
  return (
    <RadioField
      name={`facts.${fact.code}`}
      label={fact.nl}
      hint={fact.hint}
      optional
      variant={fact.kind === "scale" ? "chips" : "list"}
      options={[...optionsOf(fact), ...none]}
      defaultValue={chosen}
    />
  );
}

function TicksField({ fact, content }: FactFieldProps<ChoiceFact>) {
  const props = {
    name: `facts.${fact.code}`,
    label: fact.nl,
    hint: fact.hint,
    optional: true,
    defaultValue: chosenOf(fact, content),
  };
  if (fact.code === "causes") return <CauseMatrixField {...props} />;
  return <CheckboxGroupField {...props} variant="chips" options={optionsOf(fact)} />;
}

function WordsField({ fact, content }: FactFieldProps<TextFact>) {
  const { code, nl, hint, max } = fact;
  const value = content.facts[code];
  return (
    <div className="grid gap-2">
      <TextAreaField
        name={`facts.${code}`}
        label={nl}
        hint={hint}
        optional
        rows={2}
        maxLength={max}
        defaultValue={value === undefined ? undefined : String(value)}
      />
      <CheckboxField
        name={`unknown.${code}`}
        label={
          <>
            {NOT_KNOWN_TEXT}
            <VisuallyHidden>: {nl}</VisuallyHidden>
          </>
        }
        defaultChecked={content.unknown.includes(code)}
      />
    </div>
  );
}

function chosenOf({ code }: Fact, { facts, unknown }: ChapterContent): readonly string[] {
  const value = facts[code];
  if (value === undefined) return unknown.includes(code) ? [NOT_KNOWN] : [];
  return typeof value === "string" ? [value] : value;
}

function optionsOf({ options }: ChoiceFact) {
  return [...options.map(({ code, nl }) => ({ value: code, label: nl })), { value: NOT_KNOWN, label: NOT_KNOWN_TEXT }];
}
