import type { ReactNode } from "react";

type PictureProps = {
  /** The svg, with its own accessible name. */
  children: ReactNode;
  caption?: ReactNode;
  /** The same as the picture says, as a table or list. */
  table: ReactNode;
  tableLabel?: string;
};

/** A picture with its legend, and the same in a table for who reads rather than looks. */
export function Picture({ children, caption, table, tableLabel = "Als tabel" }: PictureProps) {
  return (
    <figure className="picture">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
      <details className="picture-table">
        <summary>{tableLabel}</summary>
        {table}
      </details>
    </figure>
  );
}
