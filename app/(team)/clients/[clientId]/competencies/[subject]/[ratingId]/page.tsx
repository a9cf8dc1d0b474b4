import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { CurrentValues } from "@/components/ui/current-values";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { momentWith } from "@/lib/competencies/competency-history";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { labelOf } from "@/lib/domain/taxonomy/coded";
import { COMPETENCY_SUBJECTS } from "@/lib/domain/taxonomy/competencies";
import { dateText } from "@/lib/platform/dutch-date";
import { saveOwnView, saveRating } from "../../actions";
import { OwnViewFields, RatingFields } from "../rating-fields";
import { currentValues } from "./current-text";

export const metadata = { title: "Competentie verbeteren" };

type CorrectProps = { params: Promise<{ clientId: string; subject: string; ratingId: string }> };

export default async function CorrectCompetencyPage({ params }: CorrectProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, subject, ratingId } = await params;
  const dossier = await readDossier(actor, clientId, "competencies", (tx) => listCompetencies(tx, clientId));
  if (!dossier || !mayChange(dossier.header)) notFound();

  const { header, content: all } = dossier;
  const views = all.find(({ competency }) => competency === subject);
  const now = views && momentWith([views], ratingId);
  if (!now) notFound();

  const { competency } = views;
  const isOwnOnly = now.level === 0;
  return (
    <DossierFrame
      header={header}
      current="competencies"
      title={`${labelOf(COMPETENCY_SUBJECTS, competency)} verbeteren`}
    >
      <Stack>
        <p className="note">
          Dit gaat over {dateText(now.seenAt)}. Wat er stond blijft te lezen. Ziet u nu iets anders dan toen? Kijk dan
          opnieuw, in plaats van dit te verbeteren.
        </p>
        <ActionForm
          action={isOwnOnly ? saveOwnView : saveRating}
          submitLabel="Verbetering bewaren"
          hidden={{ id: randomUUID(), clientId, competency, replacesId: now.id }}
          wide={!isOwnOnly}
          secondary={
            <ButtonLink tone="quiet" href={`/clients/${clientId}/competencies`}>
              Niet bewaren
            </ButtonLink>
          }
        >
          <CurrentValues
            tokenName="replacesId"
            token={now.id}
            values={currentValues(competency, now)}
            by={now.byName}
          />
          {isOwnOnly ? (
            <OwnViewFields subject={competency} now={now} />
          ) : (
            <RatingFields subject={competency} formalName={header.formalName} now={now} />
          )}
        </ActionForm>
      </Stack>
    </DossierFrame>
  );
}
