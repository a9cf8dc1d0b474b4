import type { Metadata } from "next";
import { valueText } from "@/components/statistics/chart-value";
import { AppLink } from "@/components/ui/app-link";
import { Columns, Stack } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";
import { Stat, Stats } from "@/components/ui/stat";
import { requireActor } from "@/lib/access/actor";
import { percentOf } from "@/lib/domain/disclosure-percent";
import { dateText } from "@/lib/platform/dutch-date";
import { COUNTING_RULES, weekText } from "@/lib/statistics/statistics-labels";
import { latestSnapshot, type Snapshot } from "@/lib/statistics/statistics-queries";
import { ChainSheet } from "./chain-sheet";
import { SocialTypeSheet } from "./social-type-sheet";

export const metadata: Metadata = { title: "Statistiek" };

export default async function StatisticsPage() {
  const actor = await requireActor("statistics:read");
  const snapshot = await latestSnapshot(actor);
  if (!snapshot) return <NothingCounted workplace={actor.workplace} />;

  return (
    <>
      <PageHeader title={`Hoe gaat het bij ${actor.workplace}`} sub={<CountedOn snapshot={snapshot} />} />
      <Stack>
        <KeyNumbers snapshot={snapshot} />
        <Columns layout="halves">
          <ChainSheet chain={snapshot.chain} />
          <SocialTypeSheet rows={snapshot.socialTypes} total={snapshot.openJourneys} />
        </Columns>
        <Sheet heading="Zo tellen we" id="zo-tellen-we">
          <ul className="prose">
            {COUNTING_RULES.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Sheet>
      </Stack>
    </>
  );
}

function CountedOn({ snapshot: { week, takenAt } }: { snapshot: Snapshot }) {
  return (
    <>
      Telling van {weekText(week)}, gemaakt op <time dateTime={takenAt.toISOString()}>{dateText(takenAt)}</time>. Minder
      dan 10 tonen we als &lt;10, de rest is afgerond op 5. <AppLink href="#zo-tellen-we">Zo tellen we</AppLink>
    </>
  );
}

/** The answers first, large; the pictures below explain them. */
function KeyNumbers({ snapshot: { chain, socialTypes, openJourneys } }: { snapshot: Snapshot }) {
  const stepOf = (wanted: string) => chain.find(({ step }) => step === wanted)?.value ?? { kind: "withheld" };
  const unknown = socialTypes.find(({ row }) => row === "unknown")?.value ?? { kind: "withheld" };
  const all = stepOf("signal");
  const trust = stepOf("trust");
  const trustPercent = percentOf(trust, all);
  return (
    <Stats>
      <Stat value={valueText(openJourneys, "")} meaning="open trajecten" />
      <Stat
        value={trustPercent === null ? valueText(trust, "") : `${trustPercent}%`}
        meaning={trustPercent === null ? "trajecten kwamen tot vertrouwen" : "van de trajecten kwam tot vertrouwen"}
        small={`van ${valueText(all, "")} trajecten die ooit zijn gestart`}
      />
      <Stat value={valueText(unknown, "")} meaning="cliënten zijn nog niet gemeten" small="sociaal type onbekend" />
      <Stat
        value={valueText(stepOf("closed"), "")}
        meaning="trajecten zijn afgesloten"
        small="met welke uitkomst ook"
      />
    </Stats>
  );
}

function NothingCounted({ workplace }: { workplace: string }) {
  return (
    <>
      <PageHeader title={`Hoe gaat het bij ${workplace}`} />
      <Sheet>
        <EmptyState heading="Er is nog geen telling gemaakt">
          Elke week telt Kring één keer. Zodra de eerste telling er is, staan de cijfers hier. De beheerder van het
          systeem kan nu al een telling maken met <code>npm run snapshot</code>.
        </EmptyState>
      </Sheet>
    </>
  );
}
