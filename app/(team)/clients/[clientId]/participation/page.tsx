import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { listParticipation } from "@/lib/participation/participation-queries";
import { DomainSheet, LadderSheet } from "./course-sheets";
import { ParticipationHistory } from "./participation-history";

export const metadata = { title: "Participatie en zelfredzaamheid" };

export default async function ParticipationPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "participation", (tx) => listParticipation(tx, clientId));
  if (!dossier) notFound();

  const { header, content: rows } = dossier;
  const canRate = mayChange(header);
  return (
    <DossierFrame
      header={header}
      current="assessments"
      title="Participatie en zelfredzaamheid"
      actions={canRate && <ButtonLink href={`/clients/${clientId}/participation/new`}>Nieuwe meting</ButtonLink>}
    >
      <Stack>
        <ReadOnlyNote header={header} />
        {rows.length === 0 ? (
          <Sheet>
            <EmptyState heading="Er is nog niets ingevuld">
              De participatieladder en de leefgebieden zijn er voor wie ze nodig heeft, bijvoorbeeld voor een aanvraag.
              Het traject gaat ook zonder door.
            </EmptyState>
          </Sheet>
        ) : (
          <>
            <Columns layout="halves">
              <LadderSheet rows={rows} />
              <DomainSheet rows={rows} />
            </Columns>
            <ParticipationHistory rows={rows} />
          </>
        )}
        <AboutTheMeasures clientId={clientId} />
      </Stack>
    </DossierFrame>
  );
}

function AboutTheMeasures({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="Waar dit vandaan komt">
      <div className="prose">
        <p>
          De zes treden heten zoals in de Participatieladder van de VNG. De dertien leefgebieden zijn die van de
          Zelfredzaamheid-Matrix 2017 van GGD Amsterdam. Kring bewaart alleen de scores van 1 tot 5. De omschrijving van
          elke score is van GGD Amsterdam en staat daarom niet in Kring: u vindt die op zelfredzaamheidmatrix.nl. Houd
          die erbij als u scoort.
        </p>
        <p>
          Elk leefgebied staat op zichzelf. Een totaal of gemiddelde maken we niet: dat zou verbergen waar het goed gaat
          en waar niet.
        </p>
        <p>
          <AppLink href={`/clients/${clientId}/assessments`}>Naar de andere metingen</AppLink>
        </p>
      </div>
    </Sheet>
  );
}
