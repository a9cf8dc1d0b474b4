import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { dateText } from "@/lib/platform/dutch-date";
import { addressText } from "@/lib/signals/address-text";
import { plainDateText } from "@/lib/signals/plain-date-text";
import type { SignalDetail } from "@/lib/signals/signal-detail-queries";
import { SOURCE_LABELS } from "@/lib/signals/signal-labels";

/** What was reported, in the reporter's words. */
export function SignalFacts({ signal }: { signal: SignalDetail }) {
  const { birthDate, reporterName, reporterContact, merged } = signal;
  const address = [addressText(signal), signal.place].filter((part) => part !== null).join(", ");
  return (
    <Sheet heading="De zorg">
      <p className="mb-4 whitespace-pre-line">{signal.observation}</p>
      <SummaryList
        items={[
          { term: "Adres", value: address === "" ? "onbekend" : address },
          { term: "Geboren", value: birthDate === null ? "onbekend" : plainDateText(birthDate) },
          { term: "Al gedaan", value: signal.alreadyDone ?? "niets ingevuld" },
          { term: "Weet de persoon ervan?", value: knowsText(signal.personKnows) },
          { term: "Gemeld door", value: `${reporterName ?? "Geen naam"} (${SOURCE_LABELS[signal.source]})` },
          { term: "Te bereiken via", value: reporterContact ?? "niets ingevuld" },
          ...merged.map(({ source, receivedAt }, index) => ({
            term: index === 0 ? "Ook gemeld" : `Ook gemeld (${index + 1})`,
            value: `${SOURCE_LABELS[source]}, ${dateText(receivedAt)}`,
          })),
        ]}
      />
    </Sheet>
  );
}

function knowsText(personKnows: boolean | null): string {
  if (personKnows === null) return "onbekend";
  return personKnows ? "ja" : "nee";
}
