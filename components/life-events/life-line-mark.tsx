import type { LifeLineEvent } from "./life-line-event";

type MarkProps = {
  event: Pick<LifeLineEvent, "valence" | "stillAffecting">;
  x: number;
  y: number;
  radius: number;
};

/** Open for good, filled for hard, a square for both; inside it how heavily it weighs now. */
export function LifeLineMark({ event: { valence, stillAffecting }, x, y, radius }: MarkProps) {
  return (
    <>
      <MarkShape valence={valence} x={round(x)} y={round(y)} radius={round(radius)} />
      <text
        className={valence === "negative" ? "pic-inverse" : "life-number"}
        x={round(x)}
        y={round(y + 4)}
        textAnchor="middle"
      >
        {stillAffecting ?? "–"}
      </text>
    </>
  );
}

function MarkShape({ valence, x, y, radius }: Omit<MarkProps, "event"> & Pick<LifeLineEvent, "valence">) {
  if (valence === "mixed") {
    const size = radius * 1.8;
    return <rect className="life-open" x={round(x - size / 2)} y={round(y - size / 2)} width={size} height={size} />;
  }
  return <circle className={valence === "positive" ? "life-open" : "life-filled"} cx={x} cy={y} r={radius} />;
}

type SignProps = Pick<LifeLineEvent, "support"> & { x: number; y: number };

/** Whether there was support: a tick, a cross, or a question mark where nobody asked. `y` is the line of the words. */
export function SupportSign({ support, x, y }: SignProps) {
  if (support === "not_asked") {
    return (
      <text className="pic-soft" x={round(x)} y={round(y)}>
        ?
      </text>
    );
  }
  const path = support === "yes" ? "m0 -4 3 3.5 5 -7" : "m0.5 -7.5 6.5 7 m0 -7 -6.5 7";
  return <path className={`life-sign life-sign-${support}`} d={`M${round(x)} ${round(y)}${path}`} />;
}

export const round = (value: number) => Math.round(value * 10) / 10;
