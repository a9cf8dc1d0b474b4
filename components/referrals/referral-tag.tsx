import { Tag, type TagTone } from "@/components/ui/tag";
import type { Lateness } from "@/lib/domain/lateness";
import type { ReferralStatus } from "@/lib/domain/referral";
import { latenessText, REFERRAL_STATUS_LABELS } from "@/lib/referrals/referral-labels";

/** How a referral stands, in words. */
export function ReferralTag({ status }: { status: ReferralStatus }) {
  return <Tag tone={TONES[status]}>{REFERRAL_STATUS_LABELS[status]}</Tag>;
}

/** Only when the answer is late. */
export function LateTag({ lateness }: { lateness: Lateness | null }) {
  if (lateness === null || lateness.state === "on_time") return null;
  return <Tag tone="late">{latenessText(lateness)}</Tag>;
}

const TONES: Readonly<Record<ReferralStatus, TagTone>> = {
  draft: "plain",
  requested: "plain",
  accepted: "good",
  in_progress: "good",
  on_hold: "plain",
  completed: "good",
  rejected: "plain",
  failed: "plain",
  cancelled: "plain",
  entered_in_error: "plain",
};
