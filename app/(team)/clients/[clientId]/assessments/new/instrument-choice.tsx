import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { TaskList } from "@/components/ui/task-list";
import { INSTRUMENT_LABELS, OFFERED_INSTRUMENTS } from "@/lib/assessments/assessment-labels";

/** The instruments that can be taken, with what each is for. */
export function InstrumentChoice({ clientId }: { clientId: string }) {
  return (
    <Sheet heading="Wat wilt u meten?">
      <TaskList
        items={OFFERED_INSTRUMENTS.map((code) => ({
          key: code,
          title: `${INSTRUMENT_LABELS[code].short} (${code})`,
          why: INSTRUMENT_LABELS[code].purpose,
          aside: (
            <ButtonLink href={`/clients/${clientId}/assessments/new?instrument=${code}`} tone="quiet">
              Afnemen
            </ButtonLink>
          ),
        }))}
      />
    </Sheet>
  );
}
