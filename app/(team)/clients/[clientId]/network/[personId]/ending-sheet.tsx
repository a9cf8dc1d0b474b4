import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { NETWORK_ENDINGS } from "@/lib/network/network-ending";
import { ENDING_LABELS, ENDING_WORDS } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { endPerson, restorePerson } from "../actions";

/** Saying that somebody is no longer there, or that they are after all. */
export function EndingSheet({ clientId, person }: { clientId: string; person: NetworkPersonRow }) {
  const hidden = { id: person.id, clientId, version: String(person.version) };
  if (person.ending !== null) {
    return (
      <Sheet heading="Niet meer in het netwerk">
        <ActionForm action={restorePerson} submitLabel="Weer in het netwerk zetten" submitTone="quiet" hidden={hidden}>
          <p>
            {person.name}: {ENDING_WORDS[person.ending]}
            {person.endedOn && `, vastgelegd op ${dateText(toColumn(person.endedOn))}`}.
          </p>
        </ActionForm>
      </Sheet>
    );
  }
  return (
    <Sheet heading="Niet meer in het netwerk">
      <ActionForm action={endPerson} submitLabel="Uit het netwerk halen" submitTone="quiet" hidden={hidden}>
        <RadioField
          name="ending"
          label="Wat is er gebeurd?"
          hint="Wie overleden of uit beeld is, blijft als open rondje in het ecogram. Een vergissing niet."
          options={ENDINGS}
        />
      </ActionForm>
    </Sheet>
  );
}

const ENDINGS = NETWORK_ENDINGS.map((value) => ({ value, label: ENDING_LABELS[value] }));
