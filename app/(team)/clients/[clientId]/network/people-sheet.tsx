import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { ENDING_WORDS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";
import type { NetworkOverview } from "@/lib/network/network-queries";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { movePerson } from "./actions";
import { PeopleList } from "./people-list";

type PeopleSheetProps = { clientId: string; network: NetworkOverview; canChange: boolean };

/** Who is there, and below who was. */
export function PeopleSheet({ clientId, network, canChange }: PeopleSheetProps) {
  const path = `/clients/${clientId}/network`;
  if (network.people.length + network.lost.length === 0) return null;
  return (
    <Sheet heading="Wie er zijn">
      {network.people.length === 0 ? (
        <p>Er is nu niemand.</p>
      ) : (
        <PeopleList people={network.people} change={canChange ? { clientId, path, move: movePerson } : null} />
      )}
      {network.lost.length > 0 && <Lost lost={network.lost} path={canChange ? path : null} />}
    </Sheet>
  );
}

function Lost({ lost, path }: { lost: readonly NetworkPersonRow[]; path: string | null }) {
  return (
    <div className="mt-4 grid gap-1">
      <h3>Er niet meer</h3>
      <ul className="grid gap-1">
        {lost.map(({ id, name, relation, ending, endedOn }) => (
          <li key={id}>
            {path === null ? name : <AppLink href={`${path}/${id}`}>{name}</AppLink>}, {relation}
            <span className="soft">
              {ending && `: ${ENDING_WORDS[ending]}`}
              {endedOn && `, vastgelegd op ${dateText(toColumn(endedOn))}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
