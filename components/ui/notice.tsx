import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "info" | "late" | "danger" | "good";

type NoticeProps = {
  tone?: NoticeTone;
  heading?: ReactNode;
  /** "status" is read out when convenient, "alert" at once; leave it out for text that was there from the start. */
  role?: "status" | "alert";
  children?: ReactNode;
};

/** Something to know before going on. */
export function Notice({ tone = "info", heading, role, children }: NoticeProps) {
  return (
    <div className={classNames("notice", tone !== "info" && `notice-${tone}`)} role={role}>
      {heading && <h2>{heading}</h2>}
      {children}
    </div>
  );
}
