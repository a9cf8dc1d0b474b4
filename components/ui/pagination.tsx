import { AppLink } from "./app-link";

type PaginationProps = {
  /** Number of the first and last row shown, counted from 1. */
  from: number;
  to: number;
  total: number;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
};

/** Where you are in a long list, and the way on. */
export function Pagination({ from, to, total, previousHref, nextHref }: PaginationProps) {
  if (total === 0) return null;
  return (
    <nav className="pages" aria-label="Bladeren">
      <span>
        {from} tot {to} van {total}
      </span>
      {previousHref && (
        <AppLink href={previousHref} rel="prev">
          vorige
        </AppLink>
      )}
      {nextHref && (
        <AppLink href={nextHref} rel="next">
          volgende
        </AppLink>
      )}
    </nav>
  );
}
