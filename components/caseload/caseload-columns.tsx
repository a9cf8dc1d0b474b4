import type { ReactNode } from "react";
import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { AppLink } from "@/components/ui/app-link";
import { Tag } from "@/components/ui/tag";
import { dayWithYear, dueText, shortDay } from "@/lib/journeys/caseload-labels";
import type { CaseloadQuery, CaseloadSort } from "@/lib/journeys/caseload-query";
import type { CaseloadRow } from "@/lib/journeys/caseload-row";
import { JOURNEY_OUTCOME_LABELS, PHASE_LABELS } from "@/lib/journeys/journey-labels";

export type CaseloadColumn = "name" | "age" | "type" | "phase" | "days" | "worker" | "contact" | "due" | "closed";

interface ColumnRule {
  readonly header: string;
  readonly isNumeric?: boolean;
  /** The order that its head leads to. */
  readonly sort?: CaseloadSort;
  readonly value: (row: CaseloadRow) => unknown;
  readonly draw: (row: CaseloadRow) => ReactNode;
}

/** At the desk; a card on a phone may break its lines. */
const ONE_LINE = "min-[701px]:whitespace-nowrap";

export const OPEN_COLUMNS: readonly CaseloadColumn[] = [
  "name",
  "age",
  "type",
  "phase",
  "days",
  "worker",
  "contact",
  "due",
];
const CLOSED_COLUMNS: readonly CaseloadColumn[] = ["name", "age", "type", "phase", "worker", "closed"];

/** The columns of a list; whose journeys they are goes without saying when they are all of one worker. */
export function columnsOf({ status, workerId }: Pick<CaseloadQuery, "status" | "workerId">): readonly CaseloadColumn[] {
  const columns = status === "open" ? OPEN_COLUMNS : CLOSED_COLUMNS;
  return workerId === null ? columns : columns.filter((column) => column !== "worker");
}

export const COLUMN_RULES: Record<CaseloadColumn, ColumnRule> = {
  name: {
    header: "Naam",
    sort: "name",
    value: (row) => row.name,
    draw: (row) => <AppLink href={`/clients/${row.clientId}`}>{row.name}</AppLink>,
  },
  age: { header: "Jaar", isNumeric: true, value: (row) => row.age, draw: (row) => row.age ?? "–" },
  type: {
    header: "Sociaal type",
    value: (row) => row.socialType,
    draw: (row) => (
      <span className={ONE_LINE}>
        <SocialTypeSign type={row.socialType ?? "unknown"} />
      </span>
    ),
  },
  phase: { header: "Fase", value: (row) => row.phase, draw: (row) => PHASE_LABELS[row.phase] },
  days: {
    header: "Dagen",
    isNumeric: true,
    sort: "phase",
    value: (row) => row.daysInPhase,
    draw: (row) => row.daysInPhase,
  },
  worker: { header: "Wie", value: (row) => row.workerName, draw: (row) => row.workerName },
  contact: {
    header: "Contact",
    sort: "contact",
    value: (row) => row.lastContactOn,
    draw: (row) => (
      <span className={ONE_LINE}>{row.lastContactOn === null ? "nog niet" : shortDay(row.lastContactOn)}</span>
    ),
  },
  due: {
    header: "Wat vraagt aandacht",
    sort: "due",
    value: (row) => row.due?.dueOn ?? null,
    draw: (row) => <WhatIsDue row={row} />,
  },
  closed: {
    header: "Afgesloten",
    sort: "due",
    value: (row) => row.closed?.on ?? null,
    draw: (row) => <HowItEnded row={row} />,
  },
};

function WhatIsDue({ row }: { row: CaseloadRow }) {
  if (row.closed) return <HowItEnded row={row} />;
  if (row.due === null) return null;
  if (row.due.state === "on_time") return <span className={`note ${ONE_LINE}`}>{dueText(row.due)}</span>;
  return (
    <span className={ONE_LINE}>
      <Tag tone="late">{dueText(row.due)}</Tag>
    </span>
  );
}

function HowItEnded({ row: { closed } }: { row: CaseloadRow }) {
  if (closed === null) return null;
  const outcome = closed.outcome === null ? null : JOURNEY_OUTCOME_LABELS[closed.outcome];
  return <span className="note">{[`afgesloten ${dayWithYear(closed.on)}`, outcome].filter(Boolean).join(": ")}</span>;
}
