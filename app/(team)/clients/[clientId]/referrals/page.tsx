import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { LateTag, ReferralTag } from "@/components/referrals/referral-tag";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { today } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { ballText, shortQuestion } from "@/lib/referrals/referral-labels";
import { listReferrals, type ReferralRow } from "@/lib/referrals/referral-queries";

export const metadata = { title: "Verwijzingen" };

export default async function ReferralsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "referrals", (tx) => listReferrals(tx, clientId, today()));
  if (!dossier) notFound();

  const { header, content: referrals } = dossier;
  const mayRefer = header.mayWrite && header.journey?.isOpen === true;
  const refer = mayRefer && <ButtonLink href={`/clients/${clientId}/refer`}>Verwijzen</ButtonLink>;
  return (
    <DossierFrame header={header} current="referrals" title="Verwijzingen" actions={referrals.length > 0 && refer}>
      {referrals.length > 0 ? (
        <Sheet flush>
          <DataTable
            caption={referrals.length === 1 ? "1 verwijzing" : `${referrals.length} verwijzingen`}
            columns={columnsFor(clientId)}
            rows={referrals}
            rowKey={({ id }) => id}
          />
        </Sheet>
      ) : (
        <Sheet>
          <EmptyState heading="Nog geen verwijzingen" actions={refer}>
            Een verwijzing komt altijd terug met een antwoord. U ziet hier wie aan zet is.
          </EmptyState>
        </Sheet>
      )}
    </DossierFrame>
  );
}

function columnsFor(clientId: string): Column<ReferralRow>[] {
  return [
    {
      key: "destination",
      header: "Verwijsadres",
      cell: ({ id, destination }) => (
        <AppLink href={`/clients/${clientId}/referrals/${id}`}>{destination.name}</AppLink>
      ),
    },
    { key: "question", header: "Vraag", cell: ({ question }) => shortQuestion(question) },
    { key: "sent", header: "Verstuurd", cell: ({ requestedAt }) => (requestedAt ? dateText(requestedAt) : "nog niet") },
    {
      key: "status",
      header: "Stand",
      cell: ({ status, lateness }) => (
        <span className="acts">
          <ReferralTag status={status} />
          <LateTag lateness={lateness} />
        </span>
      ),
    },
    { key: "ball", header: "Nu aan zet", cell: ballText },
  ];
}
