import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Stack } from "@/components/ui/columns";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { CompetencyForm } from "./competency-form";
import { CompetencySheet } from "./competency-sheet";

export const metadata = { title: "Competenties" };

export default async function CompetenciesPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "competencies", (tx) => listCompetencies(tx, clientId));
  if (!dossier) notFound();

  const { header, content: competencies } = dossier;
  const count = competencies.reduce((sum, { ratings }) => sum + ratings.length, 0);
  return (
    <DossierFrame header={header} current="competencies" title="Competenties">
      <Stack>
        <ReadOnlyNote header={header} />
        <p className="note">
          Twee blikken naast elkaar, nooit een gemiddelde. Het is een observatie, geen test: verschil is een goed begin
          van een gesprek.
        </p>
        <div className="grid items-start gap-6 lg:grid-cols-3">
          {competencies.map((views) => (
            <CompetencySheet key={views.competency} views={views} formalName={header.formalName} />
          ))}
        </div>
        {mayChange(header) && <CompetencyForm clientId={clientId} count={count} />}
      </Stack>
    </DossierFrame>
  );
}
