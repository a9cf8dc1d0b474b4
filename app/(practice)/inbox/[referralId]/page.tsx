import { notFound } from "next/navigation";
import { FrozenSummary } from "@/components/referrals/frozen-summary";
import { LateTag, ReferralTag } from "@/components/referrals/referral-tag";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { today } from "@/lib/platform/calendar";
import { dayText } from "@/lib/platform/dutch-date";
import { openReferral, type ReceivedReferral } from "@/lib/referrals/inbox-queries";
import { AnswerSheets } from "./answer-sheets";

export const metadata = { title: "Verwijzing" };

type ReceivedReferralPageProps = {
  params: Promise<{ referralId: string }>;
  searchParams: Promise<{ done?: string }>;
};

export default async function ReceivedReferralPage({ params, searchParams }: ReceivedReferralPageProps) {
  const actor = await requireActor("referral:answer");
  const { referralId } = await params;
  const { done } = await searchParams;
  const referral = await openReferral(actor, referralId, today());
  if (!referral) notFound();

  return (
    <>
      <PageHeader
        title={referral.personName ?? "Naam niet gedeeld"}
        sub={senderText(referral)}
        breadcrumbs={[{ label: "Verwijzingen", href: "/inbox" }, { label: "Verwijzing" }]}
        actions={
          <>
            <ReferralTag status={referral.status} />
            <LateTag lateness={referral.lateness} />
          </>
        }
      />
      <Stack>
        <Done code={done} />
        <Columns layout="main-aside">
          <Stack>
            <Sheet heading="De vraag aan u">
              <p className="prose whitespace-pre-line">{referral.question}</p>
            </Sheet>
            <Sheet heading="Wat de cliënt wil delen">
              <div className="grid gap-4">
                <FrozenSummary summary={referral.summary} />
                <p className="note">
                  Zo stond het op {dayText(referral.requestedAt)}. U ziet niet meer dan waar toestemming voor is.
                </p>
              </div>
            </Sheet>
          </Stack>
          <AnswerSheets referral={referral} />
        </Columns>
      </Stack>
    </>
  );
}

function senderText({ sender, requestedAt, dueOn, status }: ReceivedReferral): string {
  const asked = `Van ${[sender.name, sender.team].filter(Boolean).join(", ")}, ${dayText(requestedAt)}.`;
  return status === "requested" && dueOn ? `${asked} Antwoord graag uiterlijk ${dayText(dueOn)}.` : asked;
}

function Done({ code }: { code: string | undefined }) {
  const text = DONE.find(([key]) => key === code)?.[1];
  return text === undefined ? null : <Notice tone="good" role="status" heading={text} />;
}

const DONE = [
  ["accepted", "U hebt de verwijzing aangenomen. Het wijkteam ziet dat meteen."],
  ["in_progress", "Het wijkteam ziet dat u begonnen bent."],
  ["on_hold", "Het wijkteam ziet dat het even stilstaat."],
  ["completed", "Uw verslag is verstuurd. Dank u wel."],
  ["failed", "Uw antwoord is verstuurd. Het wijkteam zoekt een andere weg."],
] as const;
