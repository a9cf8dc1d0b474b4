import { RadioField } from "@/components/ui/radio-field";
import { Stack } from "@/components/ui/columns";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { answerField, OPEN_QUESTIONS_FIELD } from "@/lib/assessments/assessment-fields";
import { OpenQuestionsField } from "./open-questions-field";

/** The items of one instrument, each with its answers as chips; no answer is chosen beforehand. */
export function InstrumentFields({ instrument }: { instrument: Instrument }) {
  const options = instrument.options.map(({ code, nl }) => ({ value: code, label: nl }));
  return (
    <Stack>
      {instrument.intro && <p className="prose">{instrument.intro}</p>}
      {instrument.translationNote && <p className="note">{instrument.translationNote}</p>}
      {instrument.items.map(({ nr, nl }) => (
        <RadioField key={nr} name={answerField(nr)} label={`${nr}. ${nl}`} variant="chips" options={options} />
      ))}
      <OpenQuestionsField name={OPEN_QUESTIONS_FIELD} />
    </Stack>
  );
}
