import { SocialTypePoints } from "@/components/clients/social-type-points";
import { SocialTypeQuadrant } from "@/components/clients/social-type-quadrant";
import { Columns } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import type { PathPoint } from "@/lib/assessments/social-type-path";
import { dateText } from "@/lib/platform/dutch-date";

type PathSheetProps = { points: readonly PathPoint[]; smallNetworkMax: number };

/** The path of the client in the quadrant, with every point explained beside it. */
export function PathSheet({ points, smallNetworkMax }: PathSheetProps) {
  return (
    <Sheet heading="Het pad">
      <Columns layout="halves">
        <SocialTypeQuadrant
          points={points}
          borderText={`grens: ${smallNetworkMax} mensen (instelling van de organisatie)`}
          whenText={dateText}
          caption={<Borders points={points} smallNetworkMax={smallNetworkMax} />}
        />
        {points.length === 0 ? (
          <p className="soft">Nog niet gemeten. Elke meting komt hier als een punt te staan, met waar die uit volgt.</p>
        ) : (
          <SocialTypePoints points={points} whenText={dateText} />
        )}
      </Columns>
    </Sheet>
  );
}

/** Whose borders these are, and what cannot be compared exactly. */
function Borders({ points, smallNetworkMax }: PathSheetProps) {
  const measures = new Set(points.flatMap(({ because }) => because.map(({ measure }) => measure)));
  const scales = [...measures].filter((measure) => measure !== "supporters" && measure !== "LSNS-6");
  const thresholds = new Set(
    points.flatMap(({ because }) => because.flatMap((one) => (one.measure === "supporters" ? [one.threshold] : []))),
  );
  const isMixed = scales.length > 1 || (measures.has("supporters") && measures.has("LSNS-6"));
  return (
    <>
      De grens van het netwerk (klein tot en met {smallNetworkMax} mensen) is een instelling van de organisatie. De
      grens van eenzaamheid hoort bij de vragenlijst.
      {thresholds.size > 1 && " De instelling is veranderd: elk punt staat bij de grens die toen gold."}
      {isMixed && " Punten van verschillende vragenlijsten zijn op hoogte of breedte niet precies te vergelijken."}
    </>
  );
}
