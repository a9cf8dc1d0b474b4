import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { InstrumentForm } from "@/components/assessments/instrument-form";
import { Stack } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { type Lent, requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import { START_PAGE } from "@/lib/access/permissions";
import { findAnsweredByClient } from "@/lib/assessments/answered-by-client-queries";
import { draftForm } from "@/lib/assessments/assessment-fields";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { saveAnswersOfClient } from "./actions";
import { LentDoor } from "./lent-door";
import { WorkerDoor } from "./worker-door";

export const metadata = { title: "Vragenlijst" };

/** All that is open while the device is in the client's hands: one questionnaire, then thanks. No name, no result. */
export default async function LentPage() {
  const actor = await requireActor("dossier:write", { whileLent: true });
  if (!actor.lent) redirect(START_PAGE[actor.role]);

  const { clientId, instrument } = actor.lent;
  const { userId } = actor;
  const dossier = await readDossier(actor, clientId, "lent", async (tx) => ({
    draft: instrument === null ? null : await readDraft(tx, clientId, draftForm(instrument)),
    answered: instrument === null ? await findAnsweredByClient(tx, { clientId, userId }) : null,
  }));
  const draft = dossier?.content.draft;
  return (
    <div className="text-lg">
      <LentDoor />
      <Stack>
        {draft ? (
          <Questionnaire lent={actor.lent} draft={draft} />
        ) : (
          <Thanks helpText={dossier?.content.answered?.helpText ?? null} />
        )}
        <WorkerDoor />
      </Stack>
    </div>
  );
}

function Questionnaire({ lent: { clientId, instrument }, draft }: { lent: Lent; draft: Draft }) {
  const code = INSTRUMENT_CODES.find((known) => known === instrument);
  if (code === undefined) return null;
  return (
    <>
      <PageHeader title="Een paar vragen aan u" />
      <p>Neem rustig de tijd. Geen enkel antwoord is fout, en u mag een vraag overslaan.</p>
      <InstrumentForm
        key={code}
        instrument={code}
        action={saveAnswersOfClient}
        hidden={{ id: randomUUID(), clientId }}
        draft={draft}
        mode="by_client"
        submitLabel="Ik ben klaar"
      />
    </>
  );
}

function Thanks({ helpText }: { helpText: string | null }) {
  return (
    <>
      <PageHeader title="Dank u wel" />
      <p>Geef het apparaat terug aan uw begeleider.</p>
      {helpText !== null && (
        <Notice heading="Praat erover met uw begeleider, nu meteen als u wilt">
          <p>{helpText}</p>
        </Notice>
      )}
    </>
  );
}
