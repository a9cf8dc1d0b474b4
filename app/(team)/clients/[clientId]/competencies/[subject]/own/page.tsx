import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { isCodeOf, labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";
import { saveOwnView } from "../../actions";
import { MadeByUs } from "../../made-by-us";
import { OwnViewFields } from "../rating-fields";

export const metadata = { title: "Eigen kijk vragen" };

type OwnViewProps = { params: Promise<{ clientId: string; subject: string }> };

export default async function OwnViewPage({ params }: OwnViewProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, subject } = await params;
  if (!isCodeOf(COMPETENCY_SUBJECTS, subject)) notFound();
  const dossier = await readDossier(actor, clientId, "competencies", () => Promise.resolve(null));
  if (!dossier || !mayChange(dossier.header)) notFound();

  const { header } = dossier;
  const title = `${labelOf(COMPETENCY_SUBJECTS, subject)}: de eigen kijk`;
  return (
    <DossierFrame header={header} current="competencies" title={title}>
      <Stack>
        <MadeByUs />
        <ActionForm
          action={saveOwnView}
          submitLabel="Vastleggen"
          hidden={{ id: randomUUID(), clientId, competency: subject }}
          secondary={
            <ButtonLink tone="quiet" href={`/clients/${clientId}/competencies`}>
              Niet vastleggen
            </ButtonLink>
          }
        >
          <OwnViewFields subject={subject} />
        </ActionForm>
      </Stack>
    </DossierFrame>
  );
}
