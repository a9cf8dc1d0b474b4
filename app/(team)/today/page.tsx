import type { Metadata } from "next";
import { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { TaskList } from "@/components/ui/task-list";
import { requireActor } from "@/lib/access/actor";
import { may } from "@/lib/access/permissions";
import { countLateOfTeams, listToday, type Today } from "@/lib/journeys/today-queries";
import { greeting, longDay } from "@/lib/journeys/today-words";
import { today as currentDay } from "@/lib/platform/calendar";
import { countWaitingSignals } from "@/lib/signals/signal-inbox-queries";
import { DraftsSheet } from "./drafts-sheet";
import { RecentSheet } from "./recent-sheet";
import { TeamSheet } from "./team-sheet";
import { acceptedTask, dueTask, nextStepTask, safetyTask, signalsTask } from "./today-tasks";

export const metadata: Metadata = { title: "Vandaag" };

export default async function TodayPage() {
  const actor = await requireActor("dossier:read");
  const mayTriage = may(actor.role, "signal:triage");
  const [items, signals, teams] = await Promise.all([
    listToday(actor),
    mayTriage ? countWaitingSignals(actor) : null,
    mayTriage ? countLateOfTeams(actor) : [],
  ]);
  const tasks = tasksOf(items, signals);

  return (
    <>
      <PageHeader
        title={`${greeting(Temporal.Now.zonedDateTimeISO("Europe/Amsterdam").hour)} ${actor.name.split(" ")[0]}`}
        sub={`${longDay(currentDay())}. ${summary(tasks.length, items, signals)}`}
      />
      <Columns layout="main-aside">
        <Stack>
          {tasks.length === 0 ? (
            <NothingToDo />
          ) : (
            <Sheet heading="Te doen">
              <TaskList items={tasks} />
            </Sheet>
          )}
        </Stack>
        <Stack>
          {items.accepted.length > 0 && (
            <Sheet heading="Nieuw">
              <TaskList items={items.accepted.map(acceptedTask)} />
            </Sheet>
          )}
          <DraftsSheet drafts={items.drafts} />
          <TeamSheet teams={teams} />
          <RecentSheet recent={items.recent} />
        </Stack>
      </Columns>
    </>
  );
}

/** Safety goes before everything; then what broke off or is late; then what can still be on time. */
function tasksOf(items: Today, signals: { waiting: number; late: number } | null) {
  const today = currentDay();
  return [
    ...items.safety.map(safetyTask),
    ...items.late.map((item) => dueTask(item, today)),
    ...items.nextSteps.map(nextStepTask),
    ...(signals && signals.waiting > 0 ? [signalsTask(signals)] : []),
    ...items.thisWeek.map((item) => dueTask(item, today)),
  ];
}

function summary(count: number, { late, safety }: Today, signals: { late: number } | null): string {
  if (count === 0) return "Er wacht deze week niets op u.";
  const asked = count === 1 ? "1 ding vraagt uw aandacht" : `${count} dingen vragen uw aandacht`;
  const overdue = late.length + safety.filter(({ isLate }) => isLate).length + (signals && signals.late > 0 ? 1 : 0);
  const first = safety.length === 0 ? "" : " Begin met de veiligheid.";
  if (overdue === 0) return `${asked}, niets is te laat.${first}`;
  return `${asked}, ${overdue === 1 ? "1 is" : `${overdue} zijn`} te laat.${first}`;
}

function NothingToDo() {
  return (
    <EmptyState
      heading="U bent helemaal bij"
      actions={
        <ButtonLink tone="quiet" href="/caseload">
          Naar de caseload
        </ButtonLink>
      }
    >
      Er is niets te laat en er komt deze week niets bij. Tijd voor een kop koffie, of voor iemand die u al langer wilde
      bellen.
    </EmptyState>
  );
}
