import { Ecogram } from "@/components/network/ecogram";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { ecogramPeople } from "@/lib/clients/ecogram-people";
import type { Overview } from "@/lib/clients/dossier-overview-queries";

/** As many as can be drawn with their names beside them. */
const NEAREST = 10;

/** The people around the client, in one picture; of a large network those who are nearest. */
export function NetworkSheet({ clientId, people }: { clientId: string; people: Overview["people"] }) {
  const known = ecogramPeople(people);
  const shown = known.toSorted((a, b) => a.circle - b.circle).slice(0, NEAREST);
  const more = known.length - shown.length;
  return (
    <Sheet heading="Steunnetwerk" aside={<AppLink href={`/clients/${clientId}/network`}>Bekijken</AppLink>}>
      {shown.length === 0 ? (
        <p className="note">Er staat nog niemand in het steunnetwerk.</p>
      ) : (
        <Ecogram
          people={shown}
          caption={
            more === 0
              ? "Hoe dichter bij het midden, hoe meer nabij."
              : `De ${NEAREST} die het meest nabij zijn; er zijn er nog ${more}.`
          }
        />
      )}
    </Sheet>
  );
}
