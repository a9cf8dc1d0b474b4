"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormStateProvider } from "@/components/ui/form-context";
import { HiddenField } from "@/components/ui/hidden-field";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { StepList } from "@/components/ui/step-list";
import { ConcernReceived } from "./concern-received";
import { type ConcernState, FIRST_STATE, LAST_STEP, STEP_FIELDS, STEP_TITLES } from "./concern-state";
import { ConcernFields, PersonFields, ReporterFields, TrapField } from "./concern-fields";
import { EmergencyLine } from "./emergency-line";
import { useFormSending } from "./use-form-sending";

const FORM_ID = "concern";

type ConcernFormProps = {
  action: (previous: ConcernState, formData: FormData) => Promise<ConcernState>;
  receivers: readonly { id: string; name: string }[];
  /** Travels along, so that sending twice is one report. */
  formId: string;
};

/** Reporting a concern in three steps; each answer of the server says which one is next. */
export function ConcernForm({ action, receivers, formId }: ConcernFormProps) {
  const { state, pending, form } = useFormSending(action, FIRST_STATE);
  const step = state.at === "step" ? state.step : LAST_STEP + 1;
  const heading = useFocusOnMove(step);
  if (state.at === "done") return <ConcernReceived {...state} headingRef={heading} />;

  const { values, result } = state;
  const isSelf = values.source === "self";
  return (
    <>
      <PageHeader title="Ik maak me zorgen om iemand" sub="U hoeft niet te zeggen wie u bent." />
      <Stack>
        <EmergencyLine />
        <StepList label="Stappen" steps={STEP_TITLES.map((label) => ({ label }))} current={step} />
        <Sheet>
          <form id={FORM_ID} className="form" {...form}>
            <h2 ref={heading} tabIndex={-1}>
              {stepTitle(step, isSelf)}
            </h2>
            <ErrorSummary formId={FORM_ID} result={result} />
            <HiddenField name="step" value={String(step)} />
            <CarriedFields step={step} values={values} />
            <FormStateProvider key={step} formId={FORM_ID} result={result}>
              {step === 0 && <ConcernFields receivers={receivers} formId={values.formId ?? formId} />}
              {step === 1 && <PersonFields isSelf={isSelf} />}
              {step === 2 && <ReporterFields isSelf={isSelf} />}
            </FormStateProvider>
            {step === LAST_STEP && <TrapField />}
            <div className="form-acts">
              <Button aria-busy={pending}>{step === LAST_STEP ? "Melding versturen" : "Verder"}</Button>
              {step > 0 && (
                <Button tone="quiet" name="go" value="back">
                  Terug
                </Button>
              )}
            </div>
          </form>
        </Sheet>
      </Stack>
    </>
  );
}

function stepTitle(step: number, isSelf: boolean): string {
  if (step === 1 && isSelf) return "Wie bent u?";
  if (step === 2 && isSelf) return "Hoe bereiken wij u?";
  return STEP_TITLES[step] ?? "";
}

/** What the other steps asked: without these a step back or on would lose it. */
function CarriedFields({ step, values }: { step: number; values: Readonly<Record<string, string>> }) {
  const others = STEP_FIELDS.flatMap((fields, index): readonly string[] => (index === step ? [] : fields));
  return others.map((name) => {
    const value = values[name];
    return value === undefined ? null : <HiddenField key={name} name={name} value={value} />;
  });
}

/** A new step moves the keyboard and the reader to its heading; the first drawing leaves them where they are. */
function useFocusOnMove(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "center" });
  }, [step]);
  return heading;
}
