import type { ReactNode } from "react";
import { ReasonFields } from "@/components/referrals/reason-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { TextAreaField } from "@/components/ui/text-area-field";
import { canMove, isEnded, type ReferralReason } from "@/lib/domain/referral";
import { dateText } from "@/lib/platform/dutch-date";
import type { ReceivedReferral } from "@/lib/referrals/inbox-queries";
import { REFERRAL_REASON_LABELS } from "@/lib/referrals/referral-labels";
import type { TargetMove } from "@/lib/referrals/referral-schema";
import { answerReferralForm } from "../actions";

/** What the practice can answer now; afterwards, what it answered. */
export function AnswerSheets({ referral }: { referral: ReceivedReferral }) {
  if (isEnded(referral.status)) return <Answered referral={referral} />;
  return referral.status === "requested" ? <FirstAnswer referral={referral} /> : <Progress referral={referral} />;
}

function FirstAnswer({ referral }: { referral: ReceivedReferral }) {
  return (
    <Stack>
      <Sheet heading="Neemt u dit aan?">
        <Answer referral={referral} to="accepted" label="Aannemen" tone="primary" />
      </Sheet>
      <Sheet heading="Liever niet?">
        <Answer referral={referral} to="rejected" label="Niet aannemen">
          <ReasonFields label="Waarom niet?" reasons={REASONS_TO_REJECT} />
        </Answer>
      </Sheet>
    </Stack>
  );
}

function Progress({ referral }: { referral: ReceivedReferral }) {
  const { status } = referral;
  return (
    <Stack>
      {status === "on_hold" && <OnHold referral={referral} />}
      {canMove(status, "in_progress", "target") && (
        <Sheet heading={status === "on_hold" ? "Gaat het weer verder?" : "Bent u begonnen?"}>
          <Answer referral={referral} to="in_progress" label={status === "on_hold" ? "Weer verder" : "Begonnen"} />
        </Sheet>
      )}
      <Sheet heading="Klaar?">
        <Answer referral={referral} to="completed" label="Afronden" tone="primary">
          <TextAreaField name="report" label="Wat is er gedaan?" hint="Het wijkteam leest dit." maxLength={4000} />
        </Answer>
      </Sheet>
      {canMove(status, "on_hold", "target") && (
        <Sheet heading="Staat het even stil?">
          <Answer referral={referral} to="on_hold" label="Even stilzetten">
            <ReasonFields label="Waardoor?" reasons={REASONS_TO_PAUSE} />
          </Answer>
        </Sheet>
      )}
      <Sheet heading="Lukt het niet?">
        <Answer referral={referral} to="failed" label="Stoppen">
          <ReasonFields label="Waarom niet?" reasons={REASONS_TO_STOP} />
        </Answer>
      </Sheet>
    </Stack>
  );
}

type AnswerProps = {
  referral: ReceivedReferral;
  to: TargetMove;
  label: string;
  tone?: "primary" | "quiet";
  children?: ReactNode;
};

function Answer({ referral, to, label, tone = "quiet", children }: AnswerProps) {
  return (
    <ActionForm
      action={answerReferralForm}
      submitLabel={label}
      submitTone={tone}
      hidden={{ referralId: referral.id, version: String(referral.version), to }}
    >
      {children}
    </ActionForm>
  );
}

function OnHold({ referral }: { referral: ReceivedReferral }) {
  return (
    <Sheet heading="Het staat even stil">
      <p>{reasonWords(referral)}</p>
    </Sheet>
  );
}

function Answered({ referral }: { referral: ReceivedReferral }) {
  const { endedAt, report } = referral;
  const rows = [
    ["Op", endedAt && dateText(endedAt)],
    ["Wat er gedaan is", report && <span className="whitespace-pre-line">{report}</span>],
    ["Reden", reasonWords(referral) || null],
  ] as const;
  return (
    <Sheet heading="Dit hebt u geantwoord">
      <SummaryList items={rows.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </Sheet>
  );
}

function reasonWords({ reason, reasonText }: ReceivedReferral): string {
  return [reason && REFERRAL_REASON_LABELS[reason], reasonText].filter(Boolean).join(": ");
}

const REASONS_TO_REJECT: readonly ReferralReason[] = [
  "not_suitable",
  "no_capacity",
  "not_eligible",
  "client_declines",
  "other",
];
const REASONS_TO_PAUSE: readonly ReferralReason[] = ["no_capacity", "could_not_reach", "client_declines", "other"];
const REASONS_TO_STOP: readonly ReferralReason[] = [
  "could_not_reach",
  "client_declines",
  "not_suitable",
  "not_eligible",
  "other",
];
