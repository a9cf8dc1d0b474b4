import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { becauseText } from "@/lib/assessments/social-type-labels";
import { readBecause } from "@/lib/assessments/social-type-record";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { dateText } from "@/lib/platform/dutch-date";

/** The social type and what it was found from; the worker's own judgement is said to be one. */
export function SocialTypeSheet({ clientId, overview }: { clientId: string; overview: Overview }) {
  const { socialType, journey } = overview;
  const type = socialType?.overrideType ?? socialType?.type ?? "unknown";
  return (
    <Sheet heading={<SocialTypeSign type={type} unknownText="Sociaal type nog niet bekend" />}>
      <p className="note">
        {foundFrom(socialType)} {journey?.notMeasurableWhy && `Nog niet te meten: ${journey.notMeasurableWhy}. `}
        <AppLink href={`/clients/${clientId}/social-type`}>{type === "unknown" ? "Bekijken" : "Waarom"}</AppLink>
      </p>
    </Sheet>
  );
}

function foundFrom(socialType: Overview["socialType"]): string {
  const because = readBecause(socialType?.because);
  if (!socialType || because.length === 0) return "Steunnetwerk en eenzaamheid zijn nog niet gemeten.";
  const judged = socialType.overrideType === null ? "" : "Oordeel van de begeleider. Gemeten: ";
  const half = because.length === 1 ? " De andere kant is nog niet gemeten." : "";
  return `${judged}${because.map(becauseText).join(" en ")}, op ${dateText(socialType.assessedAt)}.${half}`;
}
