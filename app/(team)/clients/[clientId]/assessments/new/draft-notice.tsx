import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { DRAFT_FIELD, type Draft } from "@/lib/access/draft";
import { progressOf } from "@/lib/assessments/instrument-choice-queries";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";

/** Says that this form was begun before, and lets it be begun anew. */
export function DraftNotice({ code, draft }: { code: InstrumentCode; draft: Draft }) {
  const progress = progressOf(draft);
  if (!progress) return null;
  const { answered, savedText } = progress;
  return (
    <Notice heading={`U gaat verder waar u was: ${answered} van ${INSTRUMENTS[code].items.length} beantwoord`}>
      <p>Uw antwoorden zijn bewaard {savedText}. Is dat te lang geleden? Begin dan opnieuw.</p>
      <form method="post" action={`${draft.address}?drop`}>
        <input type="hidden" name={DRAFT_FIELD} value={draft.key} />
        <Button tone="quiet">Opnieuw beginnen</Button>
      </form>
    </Notice>
  );
}
