import { AppLink } from "@/components/ui/app-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export type PhaseStep = {
  phase: "signal" | "trust" | "refer" | "activate";
  state: "done" | "now" | "next" | "skipped";
  /** When or how long, and by whom: "sinds 9 dagen · 4 keer contact". */
  note?: string | undefined;
};

export type MissingItem = { label: string; href?: string | undefined; detail?: string | undefined };

type PhaseBarProps = {
  steps: readonly PhaseStep[];
  /** What is still asked before the next move: "Nog nodig om te verwijzen". */
  missing?: { heading: string; items: readonly MissingItem[] } | undefined;
};

const names: Record<PhaseStep["phase"], string> = {
  signal: "Signaal",
  trust: "Vertrouwen",
  refer: "Verwijzen",
  activate: "Activeren",
};

const stateWords: Record<PhaseStep["state"], string> = {
  done: "klaar",
  now: "hier zijn we nu",
  next: "nog niet",
  skipped: "overgeslagen",
};

/** How far a journey is, how long that took, and what the next move still asks. */
export function PhaseBar({ steps, missing }: PhaseBarProps) {
  return (
    <div>
      <ol className="phases">
        {steps.map(({ phase, state, note }) => (
          <li key={phase} className={`phase-${state}`} aria-current={state === "now" ? "step" : undefined}>
            <span className="phase-name">
              {names[phase]}
              <VisuallyHidden>, {stateWords[state]}</VisuallyHidden>
            </span>
            {(note || state === "skipped") && <span className="phase-note">{note ?? stateWords.skipped}</span>}
          </li>
        ))}
      </ol>
      {missing && missing.items.length > 0 && (
        <div className="missing">
          <b>{missing.heading}</b>
          <ul>
            {missing.items.map(({ label, href, detail }) => (
              <li key={label}>
                {href ? <AppLink href={href}>{label}</AppLink> : label} {detail && `(${detail})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
