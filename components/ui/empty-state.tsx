import type { ReactNode } from "react";

type EmptyStateProps = { heading: string; children?: ReactNode; actions?: ReactNode };

/** Says why there is nothing here, and what to do about it. */
export function EmptyState({ heading, children, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <b>{heading}</b>
      {children && <div className="soft">{children}</div>}
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}
