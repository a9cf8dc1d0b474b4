import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { COMPETENCY_ROOTS } from "@/lib/domain/taxonomy/competencies";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { chapterHref } from "@/lib/chapters/chapter-address";

/** The people stand in the ecogram; this chapter says what contact means. */
export function NetworkSheet({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="De mensen">
      <p className="m-0">
        Wie er is en wat zij geven ({SUPPORT_KINDS.map(({ nl }) => nl.toLowerCase()).join(", ")}) staat in het{" "}
        <AppLink href={`/clients/${clientId}/network`}>steunnetwerk</AppLink>.
      </p>
    </Sheet>
  );
}

export function YouthSheet({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="Waar het in doorwerkt">
      <p className="m-0">
        De wortels van competenties ({COMPETENCY_ROOTS.map(({ nl }) => nl.toLowerCase()).join("; ")}) bekijkt u bij de{" "}
        <AppLink href={`/clients/${clientId}/competencies`}>competenties</AppLink>. Wat er in de jeugd gebeurde staat op
        de <AppLink href={`/clients/${clientId}/life-events`}>levenslijn</AppLink>.
      </p>
    </Sheet>
  );
}

export function LivingSheet({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="Wie er in de buurt is">
      <p className="m-0">
        Buren die steun geven staan in het <AppLink href={`/clients/${clientId}/network`}>steunnetwerk</AppLink>.
        Waaraan de cliënt meedoet staat bij{" "}
        <AppLink href={chapterHref(clientId, "societal_participation")}>maatschappelijke participatie</AppLink>.
      </p>
    </Sheet>
  );
}
