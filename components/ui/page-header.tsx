import type { ReactNode } from "react";
import { AppLink } from "./app-link";

export type Breadcrumb = { label: string; href?: string };

type PageHeaderProps = {
  title: ReactNode;
  /** The small line right below: who, where, how many. */
  sub?: ReactNode;
  /** From the outside in; the last one is this page and needs no href. */
  breadcrumbs?: readonly Breadcrumb[];
  actions?: ReactNode;
};

/** The head of a page: where you are, what it is, and the one act that fits here. */
export function PageHeader({ title, sub, breadcrumbs = [], actions }: PageHeaderProps) {
  return (
    <>
      {breadcrumbs.length > 0 && <Breadcrumbs trail={breadcrumbs} />}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {sub && <p className="note">{sub}</p>}
        </div>
        {actions && <div className="acts">{actions}</div>}
      </header>
    </>
  );
}

function Breadcrumbs({ trail }: { trail: readonly Breadcrumb[] }) {
  return (
    <nav aria-label="Kruimelpad">
      <ol className="crumbs">
        {trail.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <AppLink href={crumb.href}>{crumb.label}</AppLink>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
