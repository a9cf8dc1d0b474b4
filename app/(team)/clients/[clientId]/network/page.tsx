import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Ecogram } from "@/components/network/ecogram";
import type { EcogramPerson } from "@/components/network/ecogram-geometry";
import { ActionForm } from "@/components/ui/action-form";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { LOSS_LABELS } from "@/lib/network/network-labels";
import { type NetworkOverview, type NetworkPersonRow, readNetwork } from "@/lib/network/network-queries";
import { addPerson } from "./actions";
import { InventorySheet } from "./inventory-sheet";
import { PeopleTable, supportText } from "./people-table";
import { PersonFields } from "./person-fields";

export const metadata = { title: "Steunnetwerk" };

export default async function NetworkPage({ params }: { params: Promise<{ clientId: string }> }) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "network", (tx) => readNetwork(tx, clientId));
  if (!dossier) notFound();

  const { header, content: network } = dossier;
  const canChange = mayChange(header);
  return (
    <DossierFrame header={header} current="network" title="Steunnetwerk">
      <Columns layout="main-aside">
        <Stack>
          <ReadOnlyNote header={header} />
          <People clientId={clientId} people={network.people} canChange={canChange} />
          {canChange && <AddPerson clientId={clientId} network={network} />}
        </Stack>
        <Stack>
          <Sheet heading="Ecogram">
            <Ecogram
              people={[...network.people, ...network.lost].map(ecogramPerson)}
              caption="Hoe dichter bij het midden, hoe meer nabij. Een open rondje: iemand die er niet meer is."
            />
          </Sheet>
          <InventorySheet clientId={clientId} network={network} canChange={canChange} />
        </Stack>
      </Columns>
    </DossierFrame>
  );
}

type PeopleProps = { clientId: string; people: readonly NetworkPersonRow[]; canChange: boolean };

function People({ clientId, people, canChange }: PeopleProps) {
  if (people.length === 0) {
    return (
      <Sheet heading="Wie er zijn">
        <EmptyState heading="Er staat nog niemand in het netwerk">
          Vraag wie er in de afgelopen weken langskwam, belde of hielp. Is er echt niemand? Leg dan vast dat het netwerk
          besproken is.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Wie er zijn">
      <PeopleTable people={people} path={canChange ? `/clients/${clientId}/network` : null} />
    </Sheet>
  );
}

function AddPerson({ clientId, network }: { clientId: string; network: NetworkOverview }) {
  return (
    <Sheet heading="Iemand toevoegen">
      {/* A new form once somebody was added, the same one after an error. */}
      <ActionForm
        key={network.people.length}
        action={addPerson}
        submitLabel="Toevoegen"
        hidden={{ id: randomUUID(), clientId }}
      >
        <PersonFields />
      </ActionForm>
    </Sheet>
  );
}

function ecogramPerson({ id, name, circle, kinds, loss }: NetworkPersonRow): EcogramPerson {
  return {
    key: id,
    label: name,
    circle,
    lostText: loss === null ? undefined : LOSS_LABELS[loss],
    supportText: supportText(kinds),
  };
}
