import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";

type SheetProps = {
  heading?: ReactNode;
  /** Beside the heading: a link or a tag. */
  aside?: ReactNode;
  /** Narrow padding, for a table that fills the sheet. */
  flush?: boolean;
  id?: string;
  children: ReactNode;
};

/** One thing on paper: a section with a border and, mostly, a heading. */
export function Sheet({ heading, aside, flush = false, id, children }: SheetProps) {
  const headingId = useId();
  const labelled = heading ? { "aria-labelledby": headingId } : {};
  return (
    <section className={classNames("sheet", flush && "sheet-flush")} id={id} {...labelled}>
      {heading && (
        <div className="sheet-head">
          <h2 id={headingId}>{heading}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
