import { Ecogram } from "@/components/network/ecogram";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { ecogramPeople } from "@/lib/clients/ecogram-people";
import type { Overview } from "@/lib/clients/dossier-overview-queries";

/** The people around the client, in one picture. */
export function NetworkSheet({ clientId, people }: { clientId: string; people: Overview["people"] }) {
  const shown = ecogramPeople(people);
  return (
    <Sheet heading="Steunnetwerk" aside={<AppLink href={`/clients/${clientId}/network`}>Bekijken</AppLink>}>
      {shown.length === 0 ? (
        <p className="note">Er staat nog niemand in het steunnetwerk.</p>
      ) : (
        <Ecogram people={shown} caption="Hoe dichter bij het midden, hoe meer nabij." />
      )}
    </Sheet>
  );
}
