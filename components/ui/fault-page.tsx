import type { ReactNode } from "react";

type FaultPageProps = {
  title: string;
  /** What happened and that nothing was lost, in plain words. */
  children: ReactNode;
  /** To mention when calling for help. */
  requestId?: string | undefined;
  /** A button or link to where someone can go from here. */
  wayOn: ReactNode;
};

/** A page that could not be shown, and the way on. */
export function FaultPage({ title, children, requestId, wayOn }: FaultPageProps) {
  return (
    <div className="fault">
      <h1>{title}</h1>
      <div className="prose">{children}</div>
      <div className="acts">{wayOn}</div>
      {requestId && (
        <p className="note">
          Vraagt u hulp? Noem dan dit nummer: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}
