import type { ReactNode } from "react";

type ColumnsProps = { layout: "main-aside" | "halves"; children: ReactNode };

/** Two columns at the desk, one on a phone. Give it two children (a Stack each) for `main-aside`. */
export function Columns({ layout, children }: ColumnsProps) {
  return <div className={layout === "halves" ? "cols-halves" : "cols-main"}>{children}</div>;
}

/** Things below each other with even space. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="stack">{children}</div>;
}
