import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { NEXT_STEPS } from "@/lib/domain/referral";
import { NEXT_STEP_LABELS } from "@/lib/referrals/referral-labels";
import type { SentReferral } from "@/lib/referrals/referral-queries";
import { takeNextStepForm } from "../actions";

/** What to do after a refusal: the steps that fit the reason, the likeliest first. */
export function NextStepForm({ clientId, referral }: { clientId: string; referral: SentReferral }) {
  const options = NEXT_STEPS[referral.reason ?? "other"].map((value) => ({ value, label: NEXT_STEP_LABELS[value] }));
  return (
    <Sheet heading="Wat doet u nu?">
      <ActionForm
        action={takeNextStepForm}
        submitLabel="Volgende stap vastleggen"
        hidden={{ clientId, referralId: referral.id }}
      >
        <RadioField name="nextStep" label="Volgende stap" options={options} />
      </ActionForm>
    </Sheet>
  );
}
