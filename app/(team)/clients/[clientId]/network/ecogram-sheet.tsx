import { DragPeople } from "@/components/network/drag-people";
import { Ecogram } from "@/components/network/ecogram";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { ecogramPersonOf } from "@/lib/network/ecogram-person";
import type { NetworkOverview } from "@/lib/network/network-queries";
import { movePerson } from "./actions";

type EcogramSheetProps = { clientId: string; network: NetworkOverview; canChange: boolean };

/** The network in one picture; who may change it opens somebody from here, or carries them to another circle. */
export function EcogramSheet({ clientId, network, canChange }: EcogramSheetProps) {
  const path = `/clients/${clientId}/network`;
  const people = [...network.people, ...network.lost].map((row) => ecogramPersonOf(row, canChange ? path : null));
  if (people.length === 0) {
    return (
      <Sheet heading="Ecogram">
        <EmptyState heading="Er staat nog niemand in het netwerk">
          Vraag wie er in de afgelopen weken langskwam, belde of hielp. Is er echt niemand? Leg dan vast dat het netwerk
          besproken is.
        </EmptyState>
      </Sheet>
    );
  }

  const canCompare = network.inventories.some(({ hasPeople }) => hasPeople);
  return (
    <Sheet heading="Ecogram" aside={canCompare && <AppLink href={`${path}/compare`}>Wat veranderde er?</AppLink>}>
      {canChange ? (
        <DragPeople clientId={clientId} action={movePerson}>
          <Ecogram people={people} size="wide" isExplained caption={HOW_TO_CHANGE} />
        </DragPeople>
      ) : (
        <Ecogram people={people} size="wide" isExplained />
      )}
    </Sheet>
  );
}

const HOW_TO_CHANGE = (
  <p className="no-print">
    Kies een naam of nummer om die persoon te wijzigen. Sleep iemand naar een andere kring, of kies Verplaatsen onder
    Wie er zijn.
  </p>
);
