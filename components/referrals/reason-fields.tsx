import { RadioField } from "@/components/ui/radio-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { ReferralReason } from "@/lib/domain/referral";
import { REFERRAL_REASON_LABELS } from "@/lib/referrals/referral-labels";

type ReasonFieldsProps = { label: string; reasons: readonly ReferralReason[]; hint?: string };

/** A coded reason with room for words; the words are asked only with "Anders". */
export function ReasonFields({ label, reasons, hint }: ReasonFieldsProps) {
  const options = reasons.map((value) => ({ value, label: REFERRAL_REASON_LABELS[value] }));
  return (
    <>
      <RadioField name="reason" label={label} hint={hint} options={options} />
      <TextAreaField name="reasonText" label="Toelichting" optional rows={2} maxLength={500} />
    </>
  );
}
