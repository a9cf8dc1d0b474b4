import type { ReactNode } from "react";
import { Picture } from "@/components/ui/picture";
import type { EcogramPerson } from "@/lib/network/ecogram-person";
import { type Canvas, narrowCanvas, wideCanvas } from "./ecogram-canvas";
import { layTogether } from "./ecogram-geometry";
import { EcogramLegend, PeopleKey } from "./ecogram-legend";
import { EcogramSvg } from "./ecogram-svg";
import { EcogramTable } from "./ecogram-table";

type EcogramProps = {
  people: readonly EcogramPerson[];
  /** What the picture is of: "Steunnetwerk op 14 november". */
  title?: string;
  caption?: ReactNode;
  /** `wide`: large where there is room for it. On a phone it is always the small one. */
  size?: "narrow" | "wide";
  /** Whether the legend stands open. */
  isExplained?: boolean;
  /** The pictures that stand beside each other, this one among them: who stays keeps the place. */
  among?: readonly (readonly EcogramPerson[])[];
};

/** The people of a client in three circles of closeness, with what is known about them in signs, and as a table. */
export function Ecogram({
  people,
  title = "Steunnetwerk",
  caption,
  size = "narrow",
  isExplained,
  among = [people],
}: EcogramProps) {
  const drawing = { people, title, among };
  return (
    <Picture
      caption={
        <>
          {caption}
          <EcogramLegend people={people} isOpen={isExplained ?? false} />
        </>
      }
      table={<EcogramTable people={people} title={title} />}
    >
      {size === "wide" && <Drawing {...drawing} className="ecogram-wide" canvas={wideCanvas} />}
      <Drawing {...drawing} className={size === "wide" ? "ecogram-narrow" : "ecogram"} canvas={narrowCanvas} />
    </Picture>
  );
}

type DrawingProps = { className: string; canvas: Canvas; people: readonly EcogramPerson[]; title: string } & Required<
  Pick<EcogramProps, "among">
>;

function Drawing({ className, canvas, people, title, among }: DrawingProps) {
  const layout = layTogether(among, canvas)[among.indexOf(people)];
  if (!layout) throw new Error("The picture is not among those beside it.");
  return (
    <div className={className}>
      <EcogramSvg layout={layout} longestLine={canvas.longestLine} title={title} />
      {!layout.named && <PeopleKey spots={layout.spots} />}
    </div>
  );
}
