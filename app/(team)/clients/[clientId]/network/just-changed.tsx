import { MoveButtons } from "@/components/network/move-buttons";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { isCircle } from "@/lib/domain/network";
import { CIRCLE_LABELS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";
import { movePerson } from "./actions";

type Asked = { added?: string | string[]; moved?: string | string[]; from?: string | string[] };
type JustChangedProps = { clientId: string; people: readonly NetworkPersonRow[]; asked: Asked };

/** Says who was just added or moved, with the way back. Stays away when the address says something that is not so. */
export function JustChanged({ clientId, people, asked }: JustChangedProps) {
  const added = people.find(({ id }) => id === asked.added);
  if (added) {
    return (
      <Notice tone="good" role="status">
        {added.name} staat in het netwerk.{" "}
        <AppLink href={`/clients/${clientId}/network/${added.id}`}>Meer over {added.name} invullen</AppLink>
      </Notice>
    );
  }

  const moved = people.find(({ id }) => id === asked.moved);
  const from = Number(asked.from);
  if (!moved || !isCircle(from) || from === moved.circle) return null;
  return (
    <Notice tone="good" role="status">
      <div className="grid gap-2">
        <p>
          {moved.name} staat nu bij: {CIRCLE_LABELS[moved.circle].toLowerCase()}.
        </p>
        <MoveButtons
          action={movePerson}
          hidden={{ id: moved.id, clientId, version: String(moved.version) }}
          name={moved.name}
          choices={[{ circle: from, label: `Terugzetten: ${CIRCLE_LABELS[from].toLowerCase()}` }]}
        />
      </div>
    </Notice>
  );
}
