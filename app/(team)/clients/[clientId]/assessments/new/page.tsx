import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { InstrumentFields } from "@/components/assessments/instrument-fields";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { LICENCE_LABELS, OFFERED_INSTRUMENTS } from "@/lib/assessments/assessment-labels";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { saveAnswers } from "../actions";
import { InstrumentChoice } from "./instrument-choice";

export const metadata = { title: "Nieuwe meting" };

type PageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ instrument?: string | string[] }>;
};

export default async function NewAssessmentPage({ params, searchParams }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "assessments", async () => null);
  if (!dossier?.header.mayWrite) notFound();

  const { header } = dossier;
  const { instrument: wanted } = await searchParams;
  const code = OFFERED_INSTRUMENTS.find((offered) => offered === wanted);
  return (
    <DossierFrame header={header} current="assessments" title={code ? INSTRUMENTS[code].name.nl : "Nieuwe meting"}>
      <NewAssessment clientId={clientId} code={code} header={header} />
    </DossierFrame>
  );
}

type NewAssessmentProps = {
  clientId: string;
  code: InstrumentCode | undefined;
  header: Parameters<typeof mayChange>[0];
};

function NewAssessment({ clientId, code, header }: NewAssessmentProps) {
  if (!mayChange(header)) return <ReadOnlyNote header={header} />;
  if (code === undefined) return <InstrumentChoice clientId={clientId} />;
  return (
    <Sheet>
      <ActionForm
        action={saveAnswers}
        submitLabel="Meting opslaan"
        hidden={{ id: randomUUID(), clientId, instrument: code }}
        secondary={<AppLink href={`/clients/${clientId}/assessments`}>Terug zonder op te slaan</AppLink>}
      >
        <InstrumentFields instrument={INSTRUMENTS[code]} />
        <p className="note">{LICENCE_LABELS[code]}</p>
      </ActionForm>
    </Sheet>
  );
}
