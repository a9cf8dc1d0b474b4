import { notFound } from "next/navigation";
import { ReasonFields } from "@/components/referrals/reason-fields";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { canMove, isEnded, REFERRAL_REASONS } from "@/lib/domain/referral";
import { today } from "@/lib/platform/calendar";
import { isUuid } from "@/lib/platform/uuid";
import { findReferral } from "@/lib/referrals/referral-queries";
import { cancelReferralForm, removeReferralForm } from "../../actions";

export const metadata = { title: "Verwijzing intrekken" };

type CancelPageProps = { params: Promise<{ clientId: string; referralId: string }> };

export default async function CancelReferralPage({ params }: CancelPageProps) {
  const actor = await requireActor("referral:make");
  const { clientId, referralId } = await params;
  if (!isUuid(referralId)) notFound();
  const dossier = await readDossier(actor, clientId, "referrals", (tx) =>
    findReferral(tx, { clientId, referralId }, today()),
  );
  const referral = dossier?.content;
  if (!dossier?.header.mayWrite || !referral || isEnded(referral.status)) notFound();

  const { header } = dossier;
  const back = `/clients/${clientId}/referrals/${referralId}`;
  const hidden = { clientId, referralId, version: String(referral.version) };
  const mayCancel = canMove(referral.status, "cancelled", "requester");
  return (
    <>
      <SafetyBand header={header} />
      <PageHeader
        title={mayCancel ? "Verwijzing intrekken?" : "Verwijzing weghalen?"}
        sub={
          mayCancel ? `${referral.destination.name} ziet de verwijzing daarna niet meer.` : "Zij is nog niet verstuurd."
        }
        breadcrumbs={[
          { label: header.formalName, href: `/clients/${clientId}` },
          { label: "Verwijzing", href: back },
          { label: mayCancel ? "Intrekken" : "Weghalen" },
        ]}
      />
      <Stack>
        {mayCancel && (
          <Sheet heading="Intrekken">
            <ActionForm
              action={cancelReferralForm}
              submitLabel="Verwijzing intrekken"
              submitTone="danger"
              hidden={hidden}
              secondary={
                <ButtonLink href={back} tone="quiet">
                  Toch niet
                </ButtonLink>
              }
            >
              <ReasonFields label="Waarom trekt u de verwijzing in?" reasons={REFERRAL_REASONS} />
            </ActionForm>
          </Sheet>
        )}
        <Sheet heading="Was het een vergissing?">
          <div className="grid gap-4">
            <p>Bijvoorbeeld bij de verkeerde cliënt. De verwijzing telt dan nergens meer mee.</p>
            <ActionForm action={removeReferralForm} submitLabel="Weghalen" submitTone="quiet" hidden={hidden} />
          </div>
        </Sheet>
      </Stack>
    </>
  );
}
