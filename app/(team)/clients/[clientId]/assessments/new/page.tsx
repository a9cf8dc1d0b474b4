import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { InstrumentForm } from "@/components/assessments/instrument-form";
import { LendButton } from "@/components/assessments/lend-button";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import { draftForm } from "@/lib/assessments/assessment-fields";
import { instrumentTitle, OFFERED_INSTRUMENTS } from "@/lib/assessments/assessment-labels";
import { type InstrumentBefore, readInstrumentsBefore } from "@/lib/assessments/instrument-choice-queries";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { saveAnswers } from "../actions";
import { lendDevice } from "../lend-actions";
import { DraftNotice } from "./draft-notice";
import { InstrumentChoice } from "./instrument-choice";

export const metadata = { title: "Nieuwe meting" };

type PageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ instrument?: string | string[] }>;
};

export default async function NewAssessmentPage({ params, searchParams }: PageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId } = await params;
  const { instrument: wanted } = await searchParams;
  const code = OFFERED_INSTRUMENTS.find((offered) => offered === wanted);
  const dossier = await readDossier(actor, clientId, "assessments", async (tx) =>
    code === undefined
      ? ({ kind: "choice", before: await readInstrumentsBefore(tx, clientId) } as const)
      : ({ kind: "form", code, draft: await readDraft(tx, clientId, draftForm(code)) } as const),
  );
  if (!dossier?.header.mayWrite) notFound();

  const { header, content } = dossier;
  return (
    <DossierFrame header={header} current="assessments" title={code ? instrumentTitle(code) : "Nieuwe meting"}>
      {mayChange(header) ? (
        <NewAssessment clientId={clientId} age={header.age} content={content} />
      ) : (
        <ReadOnlyNote header={header} />
      )}
    </DossierFrame>
  );
}

type Content =
  | { readonly kind: "choice"; readonly before: ReadonlyMap<InstrumentCode, InstrumentBefore> }
  | { readonly kind: "form"; readonly code: InstrumentCode; readonly draft: Draft };

type NewAssessmentProps = { clientId: string; age: number | null; content: Content };

function NewAssessment({ clientId, age, content }: NewAssessmentProps) {
  if (content.kind === "choice") return <InstrumentChoice clientId={clientId} age={age} before={content.before} />;
  const { code, draft } = content;
  return (
    <Stack>
      <DraftNotice code={code} draft={draft} />
      <p className="note">{INSTRUMENTS[code].name.nl}</p>
      <p className="note">
        U leest de vragen voor en kiest de antwoorden, of u <a href="#lend">laat de cliënt zelf invullen</a>.
      </p>
      <Sheet>
        <InstrumentForm
          instrument={code}
          action={saveAnswers}
          hidden={{ id: randomUUID(), clientId }}
          draft={draft}
          mode="with_worker"
          secondary={<AppLink href={`/clients/${clientId}/assessments`}>Later verder</AppLink>}
        />
      </Sheet>
      <Sheet heading="De cliënt vult liever zelf in?" id="lend">
        <LendButton action={lendDevice} clientId={clientId} instrument={code} />
      </Sheet>
    </Stack>
  );
}
