import type { ReactNode } from "react";

/** What a number counts and what it cannot say, one click away from it. */
export function Definitions({ gaps, children }: { gaps: readonly string[]; children: ReactNode }) {
  return (
    <details className="mt-4">
      <summary className="no-print">Wat telt mee, en wat zegt het niet</summary>
      <div className="mt-2">{children}</div>
      <h3 className="mt-4">Wat deze cijfers niet zeggen</h3>
      <ul className="prose">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </details>
  );
}
