import type { ReactNode } from "react";
import { AppLink } from "./app-link";

type StatProps = {
  value: ReactNode;
  /** What the number counts, right below it. */
  meaning: ReactNode;
  small?: ReactNode;
  /** The list that this number counts. */
  href?: string | undefined;
};

/** A number that is the answer. */
export function Stat({ value, meaning, small, href }: StatProps) {
  return (
    <div className="stat">
      <span className="stat-value">{value}</span>
      {href ? <AppLink href={href}>{meaning}</AppLink> : meaning}
      {small && <span className="stat-small">{small}</span>}
    </div>
  );
}

/** Numbers beside each other. */
export function Stats({ children }: { children: ReactNode }) {
  return <div className="stats">{children}</div>;
}
