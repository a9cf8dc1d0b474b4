import { LateTag, ReferralTag } from "@/components/referrals/referral-tag";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { requireActor } from "@/lib/access/actor";
import { today } from "@/lib/platform/calendar";
import { dayText } from "@/lib/platform/dutch-date";
import { type InboxRow, listInbox } from "@/lib/referrals/inbox-queries";
import { shortQuestion } from "@/lib/referrals/referral-labels";

export const metadata = { title: "Verwijzingen aan uw praktijk" };

export default async function InboxPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const actor = await requireActor("referral:answer");
  const { done } = await searchParams;
  const { unanswered, running, ended } = await listInbox(actor, today());
  return (
    <>
      <PageHeader title="Verwijzingen" sub={`Aan ${actor.workplace}. ${waitingText(unanswered.length)}`} />
      <Stack>
        {done === "rejected" && (
          <Notice tone="good" role="status" heading="Uw antwoord is verstuurd">
            Het wijkteam zoekt een andere weg. U ziet deze verwijzing niet meer.
          </Notice>
        )}
        <Sheet heading="Wacht op uw antwoord">
          {unanswered.length > 0 ? (
            <TaskList items={unanswered.map(unansweredItem)} />
          ) : (
            <EmptyState heading="Er wacht niets op u">Een nieuwe verwijzing van het wijkteam staat hier.</EmptyState>
          )}
        </Sheet>
        {running.length > 0 && (
          <Sheet heading="Loopt bij u">
            <TaskList items={running.map(answeredItem)} />
          </Sheet>
        )}
        {ended.length > 0 && (
          <Sheet heading="Laatst afgelopen">
            <TaskList items={ended.map(answeredItem)} />
          </Sheet>
        )}
      </Stack>
    </>
  );
}

function unansweredItem(row: InboxRow) {
  return {
    key: row.id,
    title: personText(row),
    why: (
      <>
        <p>{shortQuestion(row.question)}</p>
        <p className="note">
          Verstuurd op {dayText(row.requestedAt)}
          {row.dueOn && `, antwoord graag uiterlijk ${dayText(row.dueOn)}`}
        </p>
      </>
    ),
    aside: (
      <>
        {!row.isSeen && <Tag tone="good">nieuw</Tag>}
        <LateTag lateness={row.lateness} />
        <ButtonLink href={`/inbox/${row.id}`} tone="quiet">
          Bekijken<VisuallyHidden>: {personText(row)}</VisuallyHidden>
        </ButtonLink>
      </>
    ),
  };
}

function answeredItem(row: InboxRow) {
  return {
    key: row.id,
    title: <AppLink href={`/inbox/${row.id}`}>{personText(row)}</AppLink>,
    why: shortQuestion(row.question),
    aside: <ReferralTag status={row.status} />,
  };
}

function personText({ personName }: InboxRow): string {
  return personName ?? "Naam niet gedeeld";
}

function waitingText(count: number): string {
  if (count === 0) return "Er wacht niets op antwoord.";
  return count === 1 ? "1 verwijzing wacht op antwoord." : `${count} verwijzingen wachten op antwoord.`;
}
