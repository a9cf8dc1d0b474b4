import { notFound } from "next/navigation";
import { mayChange, ReadOnlyNote } from "@/components/assessments/read-only-note";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { readDraft } from "@/lib/access/draft";
import { readNetwork } from "@/lib/network/network-queries";
import { AddPerson } from "./add-person";
import { EcogramSheet } from "./ecogram-sheet";
import { InventorySheet } from "./inventory-sheet";
import { JustChanged } from "./just-changed";
import { PeopleSheet } from "./people-sheet";

export const metadata = { title: "Steunnetwerk" };

type PageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ added?: string | string[]; moved?: string | string[]; from?: string | string[] }>;
};

export default async function NetworkPage({ params, searchParams }: PageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "network", async (tx, header) => ({
    network: await readNetwork(tx, clientId),
    draft: mayChange(header) ? await readDraft(tx, clientId, "network-person:new") : null,
  }));
  if (!dossier) notFound();

  const { header, content } = dossier;
  const { network, draft } = content;
  const canChange = mayChange(header);
  return (
    <DossierFrame
      header={header}
      current="network"
      title="Steunnetwerk"
      actions={
        canChange && (
          <ButtonLink tone="quiet" href="#add-person-name">
            Iemand toevoegen
          </ButtonLink>
        )
      }
    >
      <Stack>
        <Columns layout="main-aside">
          <Stack>
            <ReadOnlyNote header={header} />
            {canChange && <JustChanged clientId={clientId} people={network.people} asked={await searchParams} />}
            <EcogramSheet clientId={clientId} network={network} canChange={canChange} />
          </Stack>
          <Stack>
            {draft && <AddPerson clientId={clientId} count={network.people.length} draft={draft} />}
            <InventorySheet clientId={clientId} network={network} canChange={canChange} />
          </Stack>
        </Columns>
        <PeopleSheet clientId={clientId} network={network} canChange={canChange} />
      </Stack>
    </DossierFrame>
  );
}
