import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { today } from "@/lib/platform/calendar";
import { isUuid } from "@/lib/platform/uuid";
import { listDestinationChoices, previewReferral } from "@/lib/referrals/refer-queries";
import { findReferral } from "@/lib/referrals/referral-queries";
import { ChooseDestination } from "./choose-destination";
import { SendReferral } from "./send-referral";

export const metadata = { title: "Verwijzen" };

type ReferPageProps = {
  params: Promise<{ clientId: string }>;
  /** `from`: the referral that ended and is done again. */
  searchParams: Promise<{ destination?: string; from?: string }>;
};

export default async function ReferPage({ params, searchParams }: ReferPageProps) {
  const actor = await requireActor("referral:make");
  const { clientId } = await params;
  const { destination, from } = await searchParams;
  const dossier = await readDossier(actor, clientId, "refer", async (tx) => ({
    choices: await listDestinationChoices(tx, { clientId, organisationId: actor.organisationId }, today()),
    preview: isId(destination) ? await previewReferral(tx, { clientId, destinationId: destination }, today()) : null,
    old: isId(from) ? await findReferral(tx, { clientId, referralId: from }, today()) : null,
  }));
  if (!dossier?.header.mayWrite) notFound();

  const { header, content } = dossier;
  return (
    <DossierFrame header={header} current="referrals" title="Verwijzen">
      {!header.journey?.isOpen && <Notice heading="Er loopt geen traject">Verwijzen kan alleen in een traject.</Notice>}
      {header.journey?.isOpen && content.preview && (
        <SendReferral clientId={clientId} preview={content.preview} old={content.old} />
      )}
      {header.journey?.isOpen && !content.preview && (
        <ChooseDestination clientId={clientId} choices={content.choices} from={content.old?.id} />
      )}
    </DossierFrame>
  );
}

function isId(value: string | undefined): value is string {
  return value !== undefined && isUuid(value);
}
