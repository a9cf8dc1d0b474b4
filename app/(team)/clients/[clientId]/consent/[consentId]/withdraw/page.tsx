import { notFound } from "next/navigation";
import { SafetyBand } from "@/components/safety/safety-band";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type ConsentRow, findConsent } from "@/lib/consent/consent-queries";
import { today } from "@/lib/platform/calendar";
import { isUuid } from "@/lib/platform/uuid";
import { endConsent } from "../../actions";

export const metadata = { title: "Toestemming intrekken" };

type WithdrawPageProps = { params: Promise<{ clientId: string; consentId: string }> };

export default async function WithdrawPage({ params }: WithdrawPageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, consentId } = await params;
  if (!isUuid(consentId)) notFound();
  const dossier = await readDossier(actor, clientId, "consent", (tx) =>
    findConsent(tx, { clientId, consentId }, today()),
  );
  const consent = dossier?.content;
  if (!dossier?.header.mayWrite || !consent || consent.state === "withdrawn") notFound();

  const home = `/clients/${clientId}`;
  return (
    <>
      <SafetyBand header={dossier.header} />
      <PageHeader
        title="Toestemming intrekken?"
        sub={`${dossier.header.formalName} · ${consent.destination.name}`}
        breadcrumbs={[
          { label: dossier.header.formalName, href: home },
          { label: "Toestemming", href: `${home}/consent` },
          { label: "Intrekken" },
        ]}
      />
      <Sheet heading="Dit gebeurt er">
        <div className="grid gap-4">
          <Consequences consent={consent} />
          <ActionForm
            action={endConsent}
            submitLabel="Toestemming intrekken"
            submitTone="danger"
            hidden={{ clientId, consentId }}
            secondary={
              <ButtonLink href={`${home}/consent`} tone="quiet">
                Toch niet
              </ButtonLink>
            }
          />
        </div>
      </Sheet>
    </>
  );
}

function Consequences({ consent: { destination, openReferrals } }: { consent: ConsentRow }) {
  return (
    <div className="prose">
      <ul>
        <li>Op deze toestemming mag vanaf nu niets meer met {destination.name} gedeeld worden.</li>
        <li>{destination.name} kan meteen niets meer zien van wat hierop verstuurd was.</li>
        {openReferrals.map(({ id, question }) => (
          <li key={id}>De verwijzing “{question}” wordt ingetrokken.</li>
        ))}
      </ul>
      <p>Dit kunt u niet terugdraaien. Wel kunt u later nieuwe toestemming vastleggen.</p>
    </div>
  );
}
