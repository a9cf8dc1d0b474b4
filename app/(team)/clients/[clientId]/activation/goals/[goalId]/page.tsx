import { notFound } from "next/navigation";
import { ActivityList } from "@/components/activation/activity-list";
import { SafetyBand } from "@/components/safety/safety-band";
import { Columns, Stack } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { attainmentLabel, participationLabel } from "@/lib/activation/activation-labels";
import { findGoal, type GoalRow } from "@/lib/activation/activation-queries";
import { isUuid } from "@/lib/platform/uuid";
import { activityItems } from "../../activity-items";
import { ActivityForm, AttendanceForm, ReviewForm } from "./goal-forms";

export const metadata = { title: "Doel" };

type GoalPageProps = { params: Promise<{ clientId: string; goalId: string }> };

export default async function GoalPage({ params }: GoalPageProps) {
  const actor = await requireActor("dossier:write");
  const { clientId, goalId } = await params;
  if (!isUuid(goalId)) notFound();
  const dossier = await readDossier(actor, clientId, "activation", (tx) => findGoal(tx, { clientId, goalId }));
  if (!dossier?.content || !dossier.header.mayWrite || !dossier.header.journey?.isOpen) notFound();

  const { header, content: goal } = dossier;
  return (
    <>
      <SafetyBand header={header} />
      <PageHeader
        title={goal.text}
        sub={subText(goal)}
        breadcrumbs={[
          { label: header.formalName, href: `/clients/${clientId}` },
          { label: "Activeren", href: `/clients/${clientId}/activation` },
          { label: "Doel" },
        ]}
      />
      <Columns layout="main-aside">
        <Activities clientId={clientId} goal={goal} />
        {goal.attainment === null && (
          <Stack>
            <Sheet heading="Terugblikken">
              <ReviewForm clientId={clientId} goalId={goal.id} />
            </Sheet>
            <Sheet heading="Activiteit toevoegen">
              <ActivityForm clientId={clientId} goalId={goal.id} />
            </Sheet>
          </Stack>
        )}
      </Columns>
    </>
  );
}

function Activities({ clientId, goal }: { clientId: string; goal: GoalRow }) {
  const waiting = goal.activities.filter(({ attendedOn }) => attendedOn === null);
  return (
    <Stack>
      <Sheet heading="Activiteiten">
        {goal.activities.length > 0 ? (
          <ActivityList activities={activityItems(goal.activities)} />
        ) : (
          <p className="soft">Nog geen activiteit. Voeg er een toe als de cliënt ergens heen wil.</p>
        )}
      </Sheet>
      {waiting.map(({ id, name }) => (
        <Sheet key={id} heading={`${name}: voor het eerst geweest?`}>
          <AttendanceForm clientId={clientId} activityId={id} />
        </Sheet>
      ))}
    </Stack>
  );
}

function subText({ kind, attainment }: GoalRow): string {
  const ended = attainment === null ? "" : ` · ${attainmentLabel(attainment).toLowerCase()}`;
  return `${participationLabel(kind)}${ended}`;
}
