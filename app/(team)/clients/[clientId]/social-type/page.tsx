import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Columns, Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { socialTypePath } from "@/lib/assessments/social-type-path";
import { readSocialTypeHistory } from "@/lib/assessments/social-type-queries";
import { CurrentType } from "./current-type";
import { JudgementForms } from "./judgement-forms";
import { PathSheet } from "./path-sheet";
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
  return (
    <DossierFrame header={header} current="assessments" title="Sociaal type">
      <Stack>
        <ReadOnlyNote header={header} />
        <CurrentType clientId={clientId} now={now} canMeasure={canChange} />
        {history.notMeasurableWhy && (
          <Notice heading="Nog niet meetbaar">
            <p className="break-words">{history.notMeasurableWhy}</p>
          </Notice>
        )}
        <PathSheet points={socialTypePath(history.records)} smallNetworkMax={history.smallNetworkMax} />
        <Columns layout="halves">
          <TypeHistory records={history.records} />
          <Stack>{canChange && <JudgementForms clientId={clientId} history={history} />}</Stack>
        </Columns>
      </Stack>
    </DossierFrame>
  );
}
