import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import type { DossierHeader } from "@/lib/access/dossier";
import { LIVING_SITUATION_LABELS, STATISTICS_CHOICE_LABELS } from "@/lib/clients/client-labels";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { CHANNEL_PLACES, REACH_STORIES } from "@/lib/contact/contact-labels";
import { isTrustLevel, trustLabel } from "@/lib/domain/trust";
import { MOVE_BUTTONS } from "@/lib/journeys/journey-labels";
import { toColumn } from "@/lib/platform/calendar";
import { dateText, dayText } from "@/lib/platform/dutch-date";

/** How to reach the client, and the moves that are seldom needed. */
export function PersonSheet({ header, overview }: { header: DossierHeader; overview: Overview }) {
  const home = `/clients/${header.clientId}`;
  const { birthDate, phone, livingSituation, statisticsChoice } = overview;
  const phase = overview.journey?.closing === null ? overview.journey.facts.phase : null;
  return (
    <Sheet heading="Gegevens" aside={header.mayWrite && <AppLink href={`${home}/edit`}>Wijzigen</AppLink>}>
      <SummaryList
        items={[
          { term: "Laatste contact", value: lastContactOf(overview) },
          { term: "Vertrouwen", value: trustOf(header) },
          { term: "Telefoon", value: phone ? <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a> : "Onbekend" },
          { term: "Geboren", value: birthDate ? dateText(toColumn(birthDate)) : "Onbekend" },
          { term: "Woont", value: LIVING_SITUATION_LABELS[livingSituation] },
          { term: "Meetellen", value: STATISTICS_CHOICE_LABELS[statisticsChoice] },
        ]}
      />
      {header.mayWrite && phase !== null && (
        <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
          {phase !== "signal" && <AppLink href={`${home}/step-back`}>{MOVE_BUTTONS.step_back}</AppLink>}
          <AppLink href={`${home}/close`}>{MOVE_BUTTONS.close}</AppLink>
        </p>
      )}
    </Sheet>
  );
}

function lastContactOf({ lastContact }: Overview): string {
  if (!lastContact) return "Nog geen";
  const { at, channel, reach } = lastContact;
  return [dayText(at), CHANNEL_PLACES[channel], REACH_STORIES[reach]].filter(Boolean).join(", ");
}

function trustOf({ journey }: DossierHeader): string {
  const level = journey?.trustLevel ?? null;
  return isTrustLevel(level) ? `${level}: ${trustLabel(level).toLowerCase()}` : "Nog niet gezien";
}
