import type { ReactNode } from "react";

export type TaskItem = {
  key: string;
  title: ReactNode;
  why?: ReactNode;
  /** Tag and button, in that order. */
  aside?: ReactNode;
};

/** What asks for an act, worst first: what, why, and the act itself. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  return (
    <ul className="tasks">
      {items.map((item) => (
        <li key={item.key}>
          <div>
            <div className="tasks-title">{item.title}</div>
            {item.why && <div className="tasks-why">{item.why}</div>}
          </div>
          {item.aside && <div className="acts">{item.aside}</div>}
        </li>
      ))}
    </ul>
  );
}
