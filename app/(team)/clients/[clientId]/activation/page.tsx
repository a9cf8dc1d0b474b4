import { notFound } from "next/navigation";
import { PerspectiveWords } from "@/components/activation/perspective-words";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { type PerspectiveRow, readActivation } from "@/lib/activation/activation-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { GoalSheet } from "./goal-sheet";

export const metadata = { title: "Activeren" };

type ActivationPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ done?: string }>;
};

export default async function ActivationPage({ params, searchParams }: ActivationPageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const { done } = await searchParams;
  const dossier = await readDossier(actor, clientId, "activation", (tx) => readActivation(tx, clientId));
  if (!dossier) notFound();

  const { header, content } = dossier;
  const { perspectives, goals } = content;
  const mayWrite = header.mayWrite && header.journey?.isOpen === true;
  const base = `/clients/${clientId}/activation`;
  const addGoal = mayWrite && <ButtonLink href={`${base}/goals/new`}>Doel toevoegen</ButtonLink>;
  return (
    <DossierFrame header={header} current="activation" title="Activeren" actions={goals.length > 0 && addGoal}>
      <Stack>
        <Done code={done} />
        <Columns layout="main-aside">
          <Stack>
            {goals.map((goal) => (
              <GoalSheet key={goal.id} goal={goal} href={`${base}/goals/${goal.id}`} mayWrite={mayWrite} />
            ))}
            {goals.length === 0 && (
              <Sheet heading="Doelen">
                <EmptyState heading="Nog geen doelen" actions={addGoal}>
                  Een doel is iets kleins dat de cliënt zelf wil. Eén stapje is genoeg om mee te beginnen.
                </EmptyState>
              </Sheet>
            )}
          </Stack>
          <Perspective perspectives={perspectives} writeHref={mayWrite ? `${base}/perspective` : undefined} />
        </Columns>
      </Stack>
    </DossierFrame>
  );
}

type PerspectiveProps = { perspectives: readonly PerspectiveRow[]; writeHref: string | undefined };

function Perspective({ perspectives: [current, ...earlier], writeHref }: PerspectiveProps) {
  if (!current) {
    return (
      <Sheet heading="Eigen participatieperspectief">
        <EmptyState
          heading="Nog niet opgeschreven"
          actions={writeHref && <ButtonLink href={writeHref}>Opschrijven</ButtonLink>}
        >
          Wat wil de cliënt zelf? Wat kan, durft en krijgt de cliënt de kans om te doen?
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet
      heading="Eigen participatieperspectief"
      aside={writeHref && <AppLink href={writeHref}>Opnieuw opschrijven</AppLink>}
    >
      <div className="grid gap-4">
        <PerspectiveWords words={current} />
        <p className="note">Opgeschreven op {dateText(current.writtenAt)}.</p>
        {earlier.map((words) => (
          <details key={words.id}>
            <summary>Eerder, op {dateText(words.writtenAt)}</summary>
            <PerspectiveWords words={words} />
          </details>
        ))}
      </div>
    </Sheet>
  );
}

function Done({ code }: { code: string | undefined }) {
  const text = DONE.find(([key]) => key === code)?.[1];
  return text === undefined ? null : <Notice tone="good" role="status" heading={text} />;
}

const DONE = [
  ["perspective", "De woorden van de cliënt zijn opgeschreven."],
  ["goal", "Het doel is toegevoegd."],
  ["review", "De terugblik is vastgelegd."],
  ["activity", "De activiteit is toegevoegd."],
  ["attendance", "De eerste keer is vastgelegd."],
] as const;
