import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_ROOTS } from "@/lib/domain/taxonomy/competencies";
import { CompetencySheet } from "../competency-sheet";
import { MadeByUs } from "../made-by-us";

export const metadata = { title: "Wortels van competenties" };

export default async function RootsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "competency-roots", (tx) => listCompetencies(tx, clientId));
  if (!dossier) notFound();

  const { header, content: all } = dossier;
  return (
    <DossierFrame header={header} current="competencies" title="Wortels">
      <Stack>
        <ReadOnlyNote header={header} />
        <Notice heading="Gevoelig: ga hier voorzichtig mee om">
          <p>
            Schrijf alleen op wat de cliënt zelf vertelt of wat u ziet, en alleen als het helpt. Vraag niet door over
            vroeger als dat pijn doet. Het zegt iets over wat iemand meemaakte, niet over wie iemand is.
          </p>
        </Notice>
        <MadeByUs />
        {all
          .filter(({ competency }) => isCodeOf(COMPETENCY_ROOTS, competency))
          .map((views) => (
            <CompetencySheet
              key={views.competency}
              clientId={clientId}
              views={views}
              formalName={header.formalName}
              canChange={mayChange(header)}
            />
          ))}
        <p>
          <AppLink href={`/clients/${clientId}/competencies`}>Naar de competenties</AppLink>
        </p>
      </Stack>
    </DossierFrame>
  );
}
