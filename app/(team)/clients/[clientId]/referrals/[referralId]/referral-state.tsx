import type { ReactNode } from "react";
import { LateTag, ReferralTag } from "@/components/referrals/referral-tag";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { isEnded } from "@/lib/domain/referral";
import { dateText, dayText } from "@/lib/platform/dutch-date";
import { ballText, NEXT_STEP_LABELS, REFERRAL_REASON_LABELS } from "@/lib/referrals/referral-labels";
import type { SentReferral } from "@/lib/referrals/referral-queries";

type ReferralStateProps = { clientId: string; referral: SentReferral; mayWrite: boolean };

/** How it stands, who is on, and what the destination answered. */
export function ReferralState({ clientId, referral, mayWrite }: ReferralStateProps) {
  return (
    <Sheet
      heading={`Nu aan zet: ${ballText(referral)}`}
      aside={
        <span className="acts">
          <ReferralTag status={referral.status} />
          <LateTag lateness={referral.lateness} />
        </span>
      }
    >
      <div className="grid gap-4">
        <SummaryList items={facts(referral)} />
        {mayWrite && (
          <Acts base={`/clients/${clientId}/referrals/${referral.id}`} referral={referral} clientId={clientId} />
        )}
      </div>
    </Sheet>
  );
}

function Acts({ base, clientId, referral }: { base: string; clientId: string; referral: SentReferral }) {
  const { id, status, destination, targetSignsIn } = referral;
  const refer = `/clients/${clientId}/refer?from=${id}`;
  if (isEnded(status)) {
    return (
      <p className="acts">
        <ButtonLink href={refer} tone="quiet">
          Opnieuw verwijzen
        </ButtonLink>
      </p>
    );
  }
  if (status === "draft") {
    return (
      <p className="acts">
        <ButtonLink href={`${refer}&destination=${destination.id}`}>Nakijken en versturen</ButtonLink>
        <ButtonLink href={`${base}/cancel`} tone="quiet">
          Weghalen
        </ButtonLink>
      </p>
    );
  }
  return (
    <p className="acts">
      <ButtonLink href={`${base}/phone`} tone={targetSignsIn ? "quiet" : "primary"}>
        Telefonisch antwoord vastleggen
      </ButtonLink>
      <ButtonLink href={`${base}/cancel`} tone="quiet">
        Intrekken
      </ButtonLink>
    </p>
  );
}

interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

function facts(referral: SentReferral): Fact[] {
  const { requestedAt, status, dueOn, answeredAt, reason, reasonText, report, nextStep } = referral;
  const reasonWords = [reason && REFERRAL_REASON_LABELS[reason], reasonText].filter(Boolean).join(": ");
  const rows: [string, ReactNode][] = [
    ["Verstuurd", requestedAt && dateText(requestedAt)],
    ["Geopend", seenText(referral)],
    ["Antwoord uiterlijk", status === "requested" && dueOn ? dayText(dueOn) : null],
    ["Antwoord", answeredAt && dateText(answeredAt)],
    ["Reden", reasonWords || null],
    ["Wat er gedaan is", report && <span className="whitespace-pre-line">{report}</span>],
    ["Volgende stap", nextStep && NEXT_STEP_LABELS[nextStep]],
    ["Inzage", referral.isClosedToTarget ? "Het verwijsadres ziet deze verwijzing niet meer." : null],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function seenText({ seenAt, status, targetSignsIn }: SentReferral): string | null {
  if (seenAt !== null) return dayText(seenAt);
  if (status !== "requested") return null;
  return targetSignsIn ? "nog niet" : "dit verwijsadres heeft geen toegang tot Kring; bel zelf";
}
