import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";

export type ActivityItem = {
  id: string;
  name: string;
  provider: string | null;
  /** "vanaf di 1 december"; `null` when not known. */
  starts: string | null;
  /** "3 december 2026": the first time the client was there; `null` when not yet. */
  attended: string | null;
  act?: ReactNode;
};

/** Where the client goes, and whether the first time has been. */
export function ActivityList({ activities }: { activities: readonly ActivityItem[] }) {
  return (
    <TaskList
      items={activities.map(({ id, name, provider, starts, attended, act }) => ({
        key: id,
        title: name,
        why: [provider, starts].filter(Boolean).join(", ") || undefined,
        aside: (
          <>
            {attended === null ? (
              <Tag>nog niet geweest</Tag>
            ) : (
              <Tag tone="good">voor het eerst geweest: {attended}</Tag>
            )}
            {act}
          </>
        ),
      }))}
    />
  );
}
