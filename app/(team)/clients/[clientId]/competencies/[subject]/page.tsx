import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { isCodeOf, labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";
import { saveRating } from "../actions";
import { MadeByUs } from "../made-by-us";
import { RatingFields } from "./rating-fields";

export const metadata = { title: "Competentie bekijken" };

type RateProps = { params: Promise<{ clientId: string; subject: string }> };

export default async function RateCompetencyPage({ params }: RateProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, subject } = await params;
  if (!isCodeOf(COMPETENCY_SUBJECTS, subject)) notFound();
  const dossier = await readDossier(actor, clientId, "competencies", (tx) =>
    readDraft(tx, clientId, `competency:${subject}`),
  );
  if (!dossier || !mayChange(dossier.header)) notFound();

  const { header, content: draft } = dossier;
  return (
    <DossierFrame header={header} current="competencies" title={labelOf(COMPETENCY_SUBJECTS, subject)}>
      <Stack>
        <MadeByUs />
        <ActionForm
          action={saveRating}
          submitLabel="Vastleggen"
          hidden={{ id: randomUUID(), clientId, competency: subject }}
          draft={draft}
          wide
          secondary={
            <ButtonLink tone="quiet" href={`/clients/${clientId}/competencies`}>
              Niet vastleggen
            </ButtonLink>
          }
        >
          <RatingFields subject={subject} formalName={header.formalName} />
        </ActionForm>
      </Stack>
    </DossierFrame>
  );
}
