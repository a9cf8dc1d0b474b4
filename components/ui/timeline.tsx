import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TimelineItem = {
  key: string;
  /** What a person reads: "di 18 november, 40 minuten, thuis". */
  when: ReactNode;
  /** ISO date or instant for machines. */
  dateTime?: string | undefined;
  title?: ReactNode;
  text?: ReactNode;
  /** A turning point: its dot is filled. */
  isKey?: boolean;
};

/** What happened, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="line">
      {items.map((item) => (
        <li key={item.key} className={classNames(item.isKey && "line-key")}>
          {item.dateTime ? (
            <time dateTime={item.dateTime}>{item.when}</time>
          ) : (
            <span className="line-when">{item.when}</span>
          )}
          {item.title && <b>{item.title}</b>} {item.text}
        </li>
      ))}
    </ol>
  );
}
