import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import type { InventoryRow, NetworkOverview } from "@/lib/network/network-queries";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { finishNetwork } from "./actions";

type InventorySheetProps = { clientId: string; network: NetworkOverview; canChange: boolean };

/** When the whole network was last discussed, and the act of saying that it is now. */
export function InventorySheet({ clientId, network, canChange }: InventorySheetProps) {
  const [last, ...earlier] = network.inventories;
  const isOutdated = last !== undefined && last.supporters !== network.supporters;
  return (
    <Sheet heading="Besproken">
      <div className="grid gap-4">
        {last ? (
          <p>
            <b>{peopleText(last.supporters)} om op terug te vallen</b>, besproken op{" "}
            {dateText(toColumn(last.finishedOn))}.{isOutdated && ` Nu staan er ${network.supporters}.`}
          </p>
        ) : (
          <p>Het hele netwerk is nog niet besproken. Tot dan telt het niet mee voor het sociaal type.</p>
        )}
        {earlier.length > 0 && <Earlier earlier={earlier} />}
        {last?.hasPeople && (
          <p>
            <AppLink href={`/clients/${clientId}/network/compare`}>Twee datums naast elkaar</AppLink>
          </p>
        )}
        {canChange && (
          <ActionForm
            key={network.inventories.length}
            action={finishNetwork}
            submitLabel="Netwerk is compleet besproken"
            submitTone="quiet"
            hidden={{ id: randomUUID(), clientId, supporters: String(network.supporters) }}
          >
            <p className="note">
              U legt vast wie er nu zijn, met {peopleText(network.supporters)} om op terug te vallen. Hulpverleners en
              huisdieren tellen niet mee. Tot en met {network.smallNetworkMax} is een klein netwerk; dat is een
              instelling van uw organisatie. Zie het{" "}
              <AppLink href={`/clients/${clientId}/social-type`}>sociaal type</AppLink>.
            </p>
          </ActionForm>
        )}
      </div>
    </Sheet>
  );
}

function Earlier({ earlier }: { earlier: readonly InventoryRow[] }) {
  return (
    <p className="note">
      Eerder: {earlier.map((row) => `${row.supporters} (${dateText(toColumn(row.finishedOn))})`).join(", ")}
    </p>
  );
}

function peopleText(count: number): string {
  return count === 1 ? "1 mens" : `${count} mensen`;
}
