import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { HelpPanel } from "@/components/safety/help-panel";
import { HowToAsk } from "@/components/safety/how-to-ask";
import { Columns, Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { type DossierHeader, readDossier } from "@/lib/access/dossier";
import { type Draft, readDraft } from "@/lib/access/draft";
import type { Tx } from "@/lib/platform/database";
import { type Carer, getSafetyTask, listCarers, type SafetyTask } from "@/lib/safety/safety-queries";
import { CloseForm } from "./close-form";
import { HandOverForm } from "./hand-over-form";
import { TalkForm } from "./talk-form";
import { TaskFacts } from "./task-facts";
import { TaskRecord } from "./task-record";

export const metadata = { title: "Veiligheidsstap" };

type PageProps = { params: Promise<{ clientId: string; taskId: string }> };

export default async function SafetyPage({ params }: PageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId, taskId } = await params;
  const dossier = await readDossier(actor, clientId, "safety", (tx, header) => readStep(tx, header, taskId));
  if (!dossier?.content) notFound();

  const { header, content } = dossier;
  const { task } = content;
  const mayAct = task.closing === null && (header.mayWrite || task.ownerId === actor.userId);
  return (
    <DossierFrame header={header} current="overview" title="Veiligheidsstap">
      <Stack>
        {task.closing === null && (
          <Sheet heading="Wie u kunt bellen">
            <HelpPanel />
          </Sheet>
        )}
        {mayAct ? (
          <Columns layout="main-aside">
            <Stack>
              <TaskFacts header={header} task={task} />
              <NextStage {...content} header={header} />
            </Stack>
            <HandOverForm clientId={clientId} task={task} carers={content.carers} />
          </Columns>
        ) : (
          <>
            <TaskFacts header={header} task={task} />
            <TaskRecord task={task} />
          </>
        )}
      </Stack>
    </DossierFrame>
  );
}

interface Step {
  readonly task: SafetyTask;
  readonly carers: readonly Carer[];
  /** Only who carries the dossier can keep a draft in it. */
  readonly draft: Draft | undefined;
}

async function readStep(tx: Tx, header: DossierHeader, taskId: string): Promise<Step | null> {
  const task = await getSafetyTask(tx, header.clientId, taskId);
  if (!task) return null;
  return {
    task,
    carers: await listCarers(tx, header.team.id),
    draft: header.mayWrite ? await readDraft(tx, header.clientId, `safety:${task.id}`) : undefined,
  };
}

/** First the talk, then how it ended. An attempt that did not come off leaves the talk to be had. */
function NextStage({ header, task, carers, draft }: Step & { header: DossierHeader }) {
  const { clientId } = header;
  if (task.isTalked) {
    return (
      <>
        <TaskRecord task={task} />
        <CloseForm {...{ clientId, task, draft }} />
      </>
    );
  }
  return (
    <>
      <TaskRecord task={task} />
      <Sheet heading="Zo begint u het gesprek">
        <HowToAsk reason={task.reason} />
      </Sheet>
      <TalkForm {...{ clientId, task, carers, draft }} />
      {task.talk && <CloseForm {...{ clientId, task }} draft={undefined} />}
    </>
  );
}
