import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { STILL_AFFECTING_LEVELS } from "@/lib/domain/taxonomy/life-events";
import { ABSENT_REASON_LABELS, STILL_AFFECTING_LABELS } from "@/lib/life-events/life-event-labels";
import { type LifeEventRow, listLifeEvents } from "@/lib/life-events/life-event-queries";
import { LifeEventForm } from "./life-event-form";
import { ReferenceSheet } from "./reference-sheet";

export const metadata = { title: "Levensgebeurtenissen" };

export default async function LifeEventsPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "life-events", (tx) => listLifeEvents(tx, clientId));
  if (!dossier) notFound();

  const { header, content: events } = dossier;
  return (
    <DossierFrame header={header} current="life-events" title="Levensgebeurtenissen">
      <Columns layout="main-aside">
        <Stack>
          <ReadOnlyNote header={header} />
          <LifeLine events={events} />
          {mayChange(header) && <LifeEventForm clientId={clientId} count={events.length} />}
        </Stack>
        <ReferenceSheet />
      </Columns>
    </DossierFrame>
  );
}

function LifeLine({ events }: { events: readonly LifeEventRow[] }) {
  if (events.length === 0) {
    return (
      <Sheet heading="Levenslijn">
        <EmptyState heading="Er staat nog niets op de levenslijn">
          Vraag er alleen naar als de cliënt eraan toe is. Ook fijne gebeurtenissen horen erbij.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Levenslijn">
      <div className="grid gap-4">
        <Timeline
          items={events.map((event) => ({
            key: event.id,
            when: event.year ?? "jaar onbekend",
            title: event.name,
            text: <EventText event={event} />,
            isKey: event.isHard,
          }))}
        />
        <p className="note">Een dicht rondje is een zware gebeurtenis, een open rondje een fijne.</p>
      </div>
    </Sheet>
  );
}

function EventText({ event }: { event: LifeEventRow }) {
  const level = STILL_AFFECTING_LEVELS.find((code) => code === event.stillAffecting);
  return (
    <>
      <Tag>{event.isHard ? "zwaar" : "fijn"}</Tag>
      <p className="soft">
        {supportText(event)}
        {level !== undefined && ` Speelt nu nog: ${STILL_AFFECTING_LABELS[level]}.`}
      </p>
    </>
  );
}

function supportText({ supportReceived, supportFrom, absentReason }: LifeEventRow): string {
  if (supportReceived === null) return "Naar steun is niet gevraagd.";
  if (supportReceived) return `Er was steun${supportFrom === null ? "" : ` van ${supportFrom}`}.`;
  return `Er was geen steun${absentReason === null ? "" : `: ${lowerFirst(ABSENT_REASON_LABELS[absentReason])}`}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
