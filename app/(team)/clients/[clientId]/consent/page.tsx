import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ConsentList } from "@/components/consent/consent-list";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { type DossierHeader, readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { type ConsentRow, listConsents } from "@/lib/consent/consent-queries";
import { listDestinations } from "@/lib/directory/directory-queries";
import { today } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { ConsentForm } from "./consent-form";

export const metadata = { title: "Toestemming" };

type ConsentPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ destination?: string; done?: string }>;
};

export default async function ConsentPage({ params, searchParams }: ConsentPageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const { destination, done } = await searchParams;
  const dossier = await readDossier(actor, clientId, "consent", async (tx) => ({
    consents: await listConsents(tx, clientId, today()),
    destinations: await listDestinations(tx, actor.organisationId),
    draft: await readDraft(tx, clientId, "consent"),
  }));
  if (!dossier) notFound();

  const { header, content } = dossier;
  const mayAdd = header.mayWrite && header.journey?.isOpen === true;
  const list = <Consents header={header} consents={content.consents} />;
  return (
    <DossierFrame header={header} current="consent" title="Toestemming">
      <Stack>
        <Done code={done} />
        {mayAdd ? (
          <Columns layout="main-aside">
            {list}
            <Sheet heading="Vastleggen wat gedeeld mag worden" id="new">
              {/* The next consent begins with empty fields. */}
              <ConsentForm
                key={content.consents.length}
                draft={content.draft}
                clientId={clientId}
                destinations={content.destinations}
                destinationId={destination}
                today={today().toString()}
              />
            </Sheet>
          </Columns>
        ) : (
          list
        )}
      </Stack>
    </DossierFrame>
  );
}

function Consents({ header, consents }: { header: DossierHeader; consents: readonly ConsentRow[] }) {
  const holds = consents.filter(({ state }) => state === "valid" || state === "not_yet");
  const past = consents.filter((consent) => !holds.includes(consent));
  return (
    <Stack>
      <Sheet heading="Wat nu gedeeld mag worden">
        {holds.length > 0 ? (
          <ConsentList consents={holds.map((consent) => listItem(header, consent))} />
        ) : (
          <EmptyState heading="Nog niets">
            Zonder toestemming, of een andere wettelijke grond, gaat er niets uit dit dossier naar een ander.
          </EmptyState>
        )}
      </Sheet>
      {past.length > 0 && (
        <Sheet heading="Wat niet meer geldt">
          <ConsentList consents={past.map((consent) => listItem(header, consent))} />
        </Sheet>
      )}
    </Stack>
  );
}

function listItem({ clientId, mayWrite }: DossierHeader, consent: ConsentRow) {
  const canEnd = mayWrite && consent.state !== "withdrawn";
  return {
    ...consent,
    period: periodText(consent),
    ...(canEnd && { withdrawHref: `/clients/${clientId}/consent/${consent.id}/withdraw` }),
  };
}

function periodText({ givenOn, endsOn, withdrawnAt }: ConsentRow): string {
  if (withdrawnAt !== null) return `van ${dateText(givenOn)}, ingetrokken op ${dateText(withdrawnAt)}`;
  if (endsOn === null) return `vanaf ${dateText(givenOn)}`;
  return `van ${dateText(givenOn)} tot en met ${dateText(endsOn)}`;
}

function Done({ code }: { code: string | undefined }) {
  const text = DONE.find(([key]) => key === code)?.[1];
  return text === undefined ? null : <Notice tone="good" role="status" heading={text} />;
}

const DONE = [
  ["saved", "De toestemming is vastgelegd."],
  ["withdrawn", "De toestemming is ingetrokken. Het verwijsadres ziet niets meer."],
  ["withdrawn-cancelled", "De toestemming en de open verwijzingen zijn ingetrokken. Het verwijsadres ziet niets meer."],
] as const;
