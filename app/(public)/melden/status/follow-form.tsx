"use client";

import { Button } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormStateProvider } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { TextField } from "@/components/ui/text-field";
import { PROGRESS_LABELS } from "@/lib/signals/signal-labels";
import { useFormSending } from "../use-form-sending";
import type { FollowState } from "./follow-state";

const FORM_ID = "follow";
const FIRST_STATE: FollowState = { progress: null, result: null };

type FollowFormProps = { action: (previous: FollowState, formData: FormData) => Promise<FollowState> };

export function FollowForm({ action }: FollowFormProps) {
  const { state, pending, form } = useFormSending(action, FIRST_STATE);
  const said = state.progress === null ? null : PROGRESS_LABELS[state.progress];
  return (
    <Stack>
      <div role="status">
        {said && (
          <Notice tone="good" heading={said.heading}>
            <p>{said.text}</p>
          </Notice>
        )}
      </div>
      <Sheet>
        <form id={FORM_ID} className="form" {...form}>
          <ErrorSummary formId={FORM_ID} result={state.result} />
          <FormStateProvider formId={FORM_ID} result={state.result}>
            <TextField name="code" label="Uw code" hint="Bijvoorbeeld 7KMX-4PQR-9TWA" width="m" maxLength={60} />
          </FormStateProvider>
          <div className="form-acts">
            <Button aria-busy={pending}>Bekijk hoe ver wij zijn</Button>
          </div>
        </form>
      </Sheet>
    </Stack>
  );
}
