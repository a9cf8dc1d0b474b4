import type { ReactNode } from "react";

export type SummaryItem = {
  term: string;
  value: ReactNode;
  /** For instance a link to change the answer. */
  action?: ReactNode;
};

/** Facts as pairs of a word and its value. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.action && <dd className="facts-act">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
