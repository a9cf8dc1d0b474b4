import { notFound } from "next/navigation";
import { ReasonFields } from "@/components/referrals/reason-fields";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { canMove, REFERRAL_REASONS } from "@/lib/domain/referral";
import { today } from "@/lib/platform/calendar";
import { isUuid } from "@/lib/platform/uuid";
import { TARGET_MOVE_LABELS } from "@/lib/referrals/referral-labels";
import { findReferral } from "@/lib/referrals/referral-queries";
import { TARGET_MOVES } from "@/lib/referrals/referral-schema";
import { recordPhoneAnswerForm } from "../../actions";

export const metadata = { title: "Telefonisch antwoord" };

type PhonePageProps = { params: Promise<{ clientId: string; referralId: string }> };

export default async function PhoneAnswerPage({ params }: PhonePageProps) {
  const actor = await requireActor("referral:make");
  const { clientId, referralId } = await params;
  if (!isUuid(referralId)) notFound();
  const dossier = await readDossier(actor, clientId, "referrals", (tx) =>
    findReferral(tx, { clientId, referralId }, today()),
  );
  const referral = dossier?.content;
  if (!dossier?.header.mayWrite || !referral) notFound();
  const moves = TARGET_MOVES.filter((to) => canMove(referral.status, to, "target"));
  if (moves.length === 0) notFound();

  const back = `/clients/${clientId}/referrals/${referralId}`;
  return (
    <>
      <SafetyBand header={dossier.header} />
      <PageHeader
        title={`Wat zei ${referral.destination.name}?`}
        sub="In de geschiedenis staat dat dit telefonisch was, met uw naam erbij."
        breadcrumbs={[
          { label: dossier.header.formalName, href: `/clients/${clientId}` },
          { label: "Verwijzing", href: back },
          { label: "Telefonisch antwoord" },
        ]}
      />
      <Sheet>
        <ActionForm
          action={recordPhoneAnswerForm}
          submitLabel="Antwoord vastleggen"
          hidden={{ clientId, referralId, version: String(referral.version) }}
          secondary={
            <ButtonLink href={back} tone="quiet">
              Terug
            </ButtonLink>
          }
        >
          <RadioField
            name="to"
            label="Het antwoord"
            options={moves.map((value) => ({ value, label: TARGET_MOVE_LABELS[value] }))}
          />
          <ReasonFields
            label="Reden"
            hint="Nodig bij niet aannemen, even wachten of niet gelukt."
            reasons={REFERRAL_REASONS}
          />
          {moves.some((to) => to === "completed") && (
            <TextAreaField
              name="report"
              label="Wat is er gedaan?"
              hint="Nodig als het is afgerond."
              optional
              maxLength={4000}
            />
          )}
        </ActionForm>
      </Sheet>
    </>
  );
}
