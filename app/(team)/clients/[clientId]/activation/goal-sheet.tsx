import { ActivityList } from "@/components/activation/activity-list";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { attainmentLabel, participationLabel } from "@/lib/activation/activation-labels";
import type { GoalRow } from "@/lib/activation/activation-queries";
import { dateText } from "@/lib/platform/dutch-date";
import { activityItems } from "./activity-items";

type GoalSheetProps = { goal: GoalRow; href: string; mayWrite: boolean };

/** One goal with what the client does for it. */
export function GoalSheet({ goal, href, mayWrite }: GoalSheetProps) {
  const isOpen = goal.attainment === null;
  return (
    <Sheet heading={goal.text} aside={<Tag>{participationLabel(goal.kind)}</Tag>}>
      <div className="grid gap-4">
        <p className="note">{historyText(goal)}</p>
        {goal.activities.length > 0 ? (
          <ActivityList activities={activityItems(goal.activities)} />
        ) : (
          <p className="soft">Nog geen activiteit.</p>
        )}
        {mayWrite && (
          <p className="acts">
            <ButtonLink href={href} tone="quiet">
              {isOpen ? "Bijwerken" : "Bekijken"}
            </ButtonLink>
          </p>
        )}
      </div>
    </Sheet>
  );
}

function historyText({ setAt, reviewedAt, attainment }: GoalRow): string {
  const set = `Gesteld op ${dateText(setAt)}`;
  if (attainment !== null) {
    return `${set}. Afgesloten${reviewedAt ? ` op ${dateText(reviewedAt)}` : ""}: ${attainmentLabel(attainment).toLowerCase()}.`;
  }
  return reviewedAt === null ? `${set}. Nog niet op teruggeblikt.` : `${set}. Teruggeblikt op ${dateText(reviewedAt)}.`;
}
