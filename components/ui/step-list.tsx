import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

export type Step = { label: string; href?: string };

type StepListProps = {
  label: string;
  steps: readonly Step[];
  /** Position of the step on screen, counted from 0. */
  current: number;
};

/** How far along a form of several screens is; a done step with an href can be gone back to. */
export function StepList({ label, steps, current }: StepListProps) {
  return (
    <nav aria-label={label}>
      <ol className="steps">
        {steps.map((step, index) => (
          <li
            key={step.label}
            className={classNames(index < current && "steps-done", index === current && "steps-now")}
            aria-current={index === current ? "step" : undefined}
          >
            <span className="steps-nr" aria-hidden="true">
              {index < current ? "✓" : index + 1}
            </span>
            <span>
              {index < current && <VisuallyHidden>Klaar: </VisuallyHidden>}
              {step.href && index < current ? <AppLink href={step.href}>{step.label}</AppLink> : step.label}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
