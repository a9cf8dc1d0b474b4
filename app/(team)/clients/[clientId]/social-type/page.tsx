import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { SocialTypeQuadrant } from "@/components/clients/social-type-quadrant";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readSocialTypeHistory } from "@/lib/assessments/social-type-queries";
import { CurrentType } from "./current-type";
import { JudgementForms } from "./judgement-forms";
import { quadrantPath } from "./quadrant-path";
import { TypeHistory } from "./type-history";

export const metadata = { title: "Sociaal type" };

export default async function SocialTypePage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "social-type", (tx) => readSocialTypeHistory(tx, clientId));
  if (!dossier) notFound();

  const { header, content: history } = dossier;
  const canChange = mayChange(header);
  const now = history.records[0];
  const path = quadrantPath(history.records, history.smallNetworkMax);
  return (
    <DossierFrame header={header} current="assessments" title="Sociaal type">
      <Columns layout="main-aside">
        <Stack>
          <ReadOnlyNote header={header} />
          <CurrentType clientId={clientId} now={now} canMeasure={canChange} />
          {history.notMeasurableWhy && (
            <Notice heading="Nog niet meetbaar">
              <p>{history.notMeasurableWhy}</p>
            </Notice>
          )}
          {canChange && <JudgementForms clientId={clientId} history={history} />}
        </Stack>
        <Stack>
          <Sheet heading="Het pad">
            <SocialTypeQuadrant
              points={path.points}
              borders={path.borders}
              caption={`Elk rondje is een meting, het dichte rondje de laatste. De grens van ${history.smallNetworkMax} mensen is een instelling van uw organisatie.`}
            />
          </Sheet>
          <TypeHistory records={history.records} />
        </Stack>
      </Columns>
    </DossierFrame>
  );
}
