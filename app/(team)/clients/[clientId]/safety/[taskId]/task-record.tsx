import { Sheet } from "@/components/ui/sheet";
import { SummaryList } from "@/components/ui/summary-list";
import { momentText } from "@/lib/platform/dutch-date";
import type { Informed } from "@/lib/safety/safety-codes";
import { DISCUSSED_LABELS, INFORMED_LABELS } from "@/lib/safety/safety-labels";
import type { SafetyTalk, SafetyTask } from "@/lib/safety/safety-queries";

/** What was written down, by whom and when; it cannot be changed any more. */
export function TaskRecord({ task: { talk, earlier, closing } }: { task: SafetyTask }) {
  return (
    <>
      {earlier.map((attempt) => (
        <TalkSheet heading="Eerdere poging" talk={attempt} key={attempt.at.getTime()} />
      ))}
      {talk && <TalkSheet heading="Het gesprek" talk={talk} />}
      {closing && (
        <Sheet heading="Afgesloten">
          <SummaryList
            items={[
              { term: "Wat er is gedaan", value: closing.note === null ? "–" : <Lines text={closing.note} /> },
              ...(closing.handedTo === null ? [] : [{ term: "Overgedragen aan", value: closing.handedTo }]),
              { term: "Afgesloten", value: `${momentText(closing.at)}, ${closing.byName}` },
            ]}
          />
        </Sheet>
      )}
    </>
  );
}

function TalkSheet({ heading, talk }: { heading: string; talk: SafetyTalk }) {
  return (
    <Sheet heading={heading}>
      <SummaryList
        items={[
          { term: "Besproken", value: talk.discussed === null ? "–" : DISCUSSED_LABELS[talk.discussed] },
          { term: "Gezegd en afgesproken", value: <Lines text={talk.text} /> },
          { term: "Op de hoogte", value: informedText(talk.informed) },
          { term: "Vastgelegd", value: `${momentText(talk.at)}, ${talk.byName}` },
        ]}
      />
    </Sheet>
  );
}

function informedText(informed: readonly Informed[]): string {
  if (informed.length === 0) return "niemand";
  const [first = "", ...more] = informed.map((who) => INFORMED_LABELS[who]);
  return [first, ...more.map((label) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`)].join(", ");
}

function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}
