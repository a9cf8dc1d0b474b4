import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { Stack } from "@/components/ui/columns";
import { describeDestination } from "@/lib/directory/directory-labels";
import type { DestinationChoice } from "@/lib/referrals/refer-queries";

type ChooseDestinationProps = {
  clientId: string;
  choices: readonly DestinationChoice[];
  /** The referral that is done again. */
  from: string | undefined;
};

/** First where the client can be referred to at once; below that what is still missing elsewhere. */
export function ChooseDestination({ clientId, choices, from }: ChooseDestinationProps) {
  const ready = choices.filter(({ consent }) => consent === "valid");
  const notReady = choices.filter(({ consent }) => consent !== "valid");
  return (
    <Stack>
      <Sheet heading="Waarheen?">
        {ready.length > 0 ? (
          <TaskList items={ready.map((choice) => readyItem(choice, sendHref(clientId, choice, from)))} />
        ) : (
          <EmptyState heading="Nog geen verwijsadres met toestemming">
            Leg eerst vast wat de cliënt wil delen. Kies hieronder met wie.
          </EmptyState>
        )}
      </Sheet>
      {notReady.length > 0 && (
        <Sheet heading="Hiervoor ontbreekt nog iets">
          <TaskList items={notReady.map((choice) => notReadyItem(choice, clientId))} />
        </Sheet>
      )}
    </Stack>
  );
}

function readyItem(choice: DestinationChoice, href: string) {
  return {
    key: choice.id,
    title: choice.name,
    why: describeDestination(choice),
    aside: <ButtonLink href={href}>Kies {choice.name}</ButtonLink>,
  };
}

function notReadyItem(choice: DestinationChoice, clientId: string) {
  return {
    key: choice.id,
    title: choice.name,
    why: describeDestination(choice),
    aside: (
      <>
        <Tag>{choice.consent === "missing" ? "toestemming ontbreekt" : "toestemming is te smal"}</Tag>
        <ButtonLink href={`/clients/${clientId}/consent?destination=${choice.id}#new`} tone="quiet">
          Toestemming vastleggen
        </ButtonLink>
      </>
    ),
  };
}

function sendHref(clientId: string, { id }: DestinationChoice, from: string | undefined): string {
  return `/clients/${clientId}/refer?destination=${id}${from === undefined ? "" : `&from=${from}`}`;
}
