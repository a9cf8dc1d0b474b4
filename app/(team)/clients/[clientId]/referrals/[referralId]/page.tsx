import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { FrozenSummary } from "@/components/referrals/frozen-summary";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { needsNextStep } from "@/lib/domain/referral";
import { today } from "@/lib/platform/calendar";
import { isUuid } from "@/lib/platform/uuid";
import { findReferral, type SentReferral } from "@/lib/referrals/referral-queries";
import { NextStepForm } from "./next-step-form";
import { ReferralHistory } from "./referral-history";
import { ReferralState } from "./referral-state";

export const metadata = { title: "Verwijzing" };

type ReferralPageProps = {
  params: Promise<{ clientId: string; referralId: string }>;
  searchParams: Promise<{ done?: string }>;
};

export default async function ReferralPage({ params, searchParams }: ReferralPageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId, referralId } = await params;
  const { done } = await searchParams;
  if (!isUuid(referralId)) notFound();
  const dossier = await readDossier(actor, clientId, "referrals", (tx) =>
    findReferral(tx, { clientId, referralId }, today()),
  );
  if (!dossier?.content) notFound();

  const { header, content: referral } = dossier;
  const asksNextStep = header.mayWrite && needsNextStep(referral.status) && referral.nextStep === null;
  return (
    <DossierFrame header={header} current="referrals" title={`Verwijzing naar ${referral.destination.name}`}>
      <Stack>
        <Done code={done} />
        <Columns layout="main-aside">
          <Stack>
            <ReferralState clientId={clientId} referral={referral} mayWrite={header.mayWrite} />
            {asksNextStep && <NextStepForm clientId={clientId} referral={referral} />}
            <AsSent referral={referral} />
          </Stack>
          <ReferralHistory referral={referral} />
        </Columns>
      </Stack>
    </DossierFrame>
  );
}

function AsSent({ referral: { status, question, summary, destination } }: { referral: SentReferral }) {
  const isDraft = status === "draft";
  return (
    <Sheet heading={isDraft ? "Zo is het klaargezet" : "Zo is het verstuurd"}>
      <div className="grid gap-4">
        <p className="prose whitespace-pre-line">“{question}”</p>
        <FrozenSummary summary={summary} />
        <p className="note">
          {isDraft
            ? "Dit is nog niet verstuurd. Bij het versturen ziet u wat er dan meegaat."
            : `${destination.name} kreeg dit te zien en verder niets. Het verandert niet mee met het dossier.`}
        </p>
      </div>
    </Sheet>
  );
}

function Done({ code }: { code: string | undefined }) {
  const text = DONE.find(([key]) => key === code)?.[1];
  return text === undefined ? null : <Notice tone="good" role="status" heading={text} />;
}

const DONE = [
  ["sent", "De verwijzing is verstuurd."],
  ["cancelled", "De verwijzing is ingetrokken. Het verwijsadres ziet haar niet meer."],
  ["removed", "De verwijzing is weggehaald. Zij telt nergens meer mee."],
  ["recorded", "Het antwoord is vastgelegd."],
  ["next-step", "De volgende stap is vastgelegd."],
] as const;
