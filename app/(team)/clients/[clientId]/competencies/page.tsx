import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCIES } from "@/lib/domain/taxonomy/competencies";
import { CompetencySheet } from "./competency-sheet";
import { MadeByUs } from "./made-by-us";

export const metadata = { title: "Competenties" };

export default async function CompetenciesPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "competencies", (tx) => listCompetencies(tx, clientId));
  if (!dossier) notFound();

  const { header, content: all } = dossier;
  const competencies = all.filter(({ competency }) => isCodeOf(COMPETENCIES, competency));
  return (
    <DossierFrame header={header} current="competencies" title="Competenties">
      <Stack>
        <ReadOnlyNote header={header} />
        <MadeByUs />
        {competencies.map((views) => (
          <CompetencySheet
            key={views.competency}
            clientId={clientId}
            views={views}
            formalName={header.formalName}
            canChange={mayChange(header)}
          />
        ))}
        <RootsDoor clientId={clientId} />
      </Stack>
    </DossierFrame>
  );
}

/** The roots stay out of sight until somebody asks for them. */
function RootsDoor({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="Wortels">
      <div className="grid gap-4">
        <p>
          Competenties groeien uit iemands aard, jeugd en hechting. Dat is gevoelig: het komt pas aan bod als de cliënt
          daar zelf ruimte voor geeft. Daarom staat het op een eigen pagina.
        </p>
        <div className="acts no-print">
          <ButtonLink tone="quiet" href={`/clients/${clientId}/competencies/roots`}>
            Wortels bekijken
          </ButtonLink>
        </div>
      </div>
    </Sheet>
  );
}
