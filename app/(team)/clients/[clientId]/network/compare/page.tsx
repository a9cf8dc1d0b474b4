import { notFound } from "next/navigation";
import { DossierFrame } from "@/components/clients/dossier-frame";
import { Ecogram } from "@/components/network/ecogram";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { requireActor } from "@/lib/access/actor";
import { readDossier } from "@/lib/access/dossier";
import { compareNetworks } from "@/lib/domain/network-comparison";
import { laterPeople } from "@/lib/network/comparison-words";
import { type NetworkMoments, readNetworkMoments } from "@/lib/network/network-queries";
import { ChangesSheet } from "./changes-sheet";
import { type ChosenMoments, chooseMoments } from "./chosen-moments";
import { MomentChoice } from "./moment-choice";
import { momentText } from "./moment-text";

export const metadata = { title: "Steunnetwerk: twee datums naast elkaar" };

type PageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export default async function CompareNetworkPage({ params, searchParams }: PageProps) {
  const actor = await requireActor("dossier:read");
  const { clientId } = await params;
  const dossier = await readDossier(actor, clientId, "network", (tx) => readNetworkMoments(tx, clientId));
  if (!dossier) notFound();

  const { header, content } = dossier;
  const chosen = chooseMoments(content.moments, await searchParams);
  if (!chosen && content.moments.length > 1) notFound();
  const path = `/clients/${clientId}/network`;
  return (
    <DossierFrame
      header={header}
      current="network"
      title="Steunnetwerk: twee datums naast elkaar"
      actions={
        <ButtonLink tone="quiet" href={path}>
          Naar het steunnetwerk
        </ButtonLink>
      }
    >
      {chosen ? (
        <Compared path={path} chosen={chosen} content={content} />
      ) : (
        <Sheet>
          <EmptyState heading="Er is nog niets om naast elkaar te leggen">
            Bespreek het hele netwerk en leg dat vast met de knop ‘Netwerk is compleet besproken’. Daarna kunt u die
            datum vergelijken met hoe het netwerk er later uitziet.
            {content.withoutPeople > 0 && " Van eerder besproken netwerken is alleen het aantal mensen bewaard."}
          </EmptyState>
        </Sheet>
      )}
    </DossierFrame>
  );
}

type ComparedProps = { path: string; chosen: ChosenMoments; content: NetworkMoments };

function Compared({ path, chosen, content }: ComparedProps) {
  const choice = <MomentChoice path={`${path}/compare`} chosen={chosen} content={content} />;
  if (chosen.earlier.key === chosen.later.key) {
    return (
      <Stack>
        {choice}
        <Notice>U vergelijkt een datum met zichzelf. Kies twee verschillende datums.</Notice>
      </Stack>
    );
  }
  return (
    <Stack>
      {choice}
      <SideBySide chosen={chosen} content={content} />
    </Stack>
  );
}

function SideBySide({ chosen, content }: Omit<ComparedProps, "path">) {
  const { earlier, later } = chosen;
  const comparison = compareNetworks(earlier.people, later.people);
  const endings = new Map(content.everybody.flatMap(({ id, ending }) => (ending === null ? [] : [[id, ending]])));
  const after = laterPeople(later.people, comparison, endings);
  const among = [earlier.people, after];
  return (
    <>
      <ChangesSheet chosen={chosen} comparison={comparison} endings={endings} />
      <Columns layout="halves">
        <Sheet heading={momentText(earlier)}>
          <Ecogram people={earlier.people} among={among} title={`Steunnetwerk, ${momentText(earlier)}`} />
        </Sheet>
        <Sheet heading={momentText(later)}>
          <Ecogram people={after} among={among} title={`Steunnetwerk, ${momentText(later)}`} />
        </Sheet>
      </Columns>
    </>
  );
}
