import { Sheet } from "@/components/ui/sheet";
import { Stat, Stats } from "@/components/ui/stat";
import { SummaryList } from "@/components/ui/summary-list";
import { MEANING_LABELS, SUBSCALE_LABELS } from "@/lib/assessments/assessment-labels";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { dateText } from "@/lib/platform/dutch-date";
import { bandText, changeText } from "../score-text";

/** The answer large, what it means and what it does not right below. */
export function ResultSheet({ result }: { result: AssessmentResult }) {
  const instrument: Instrument = INSTRUMENTS[result.instrument];
  const open = result.answers.filter((answer) => answer === null).length;
  return (
    <Sheet heading="Uitslag">
      <div className="grid gap-4">
        <Stats>
          <Stat
            value={result.score ?? "–"}
            meaning={bandText(result)}
            small={result.score === null ? undefined : `op een schaal van ${instrument.range.join(" tot ")}`}
          />
        </Stats>
        <p>{MEANING_LABELS[instrument.measures]} De score is een opening voor een gesprek, geen diagnose.</p>
        {result.isEstimated && <p className="note">De score is geschat: {openText(open)}.</p>}
        <SummaryList
          items={[
            { term: "Afgenomen", value: `${dateText(result.takenAt)}, ${result.byName}` },
            ...subscaleItems(instrument, result),
            {
              term: "Verandering",
              value:
                result.comparison === null
                  ? "Nog niet te zeggen: er is geen eerdere meting van minstens drie maanden terug."
                  : changeText(result.comparison),
            },
          ]}
        />
      </div>
    </Sheet>
  );
}

function openText(open: number): string {
  return open === 1 ? "1 vraag bleef open" : `${open} vragen bleven open`;
}

/** A subscale of the network below its border is marginal, also when the total is not. */
function subscaleItems(instrument: Instrument, { subscales }: AssessmentResult) {
  return Object.entries(instrument.subscales).map(([code, items]) => {
    const score = subscales[code] ?? null;
    const highest = Math.max(...instrument.items.flatMap(({ points }) => Object.values(points))) * items.length;
    const isMarginal = score !== null && score < (instrument.subscaleMarginalBelow ?? 0);
    return {
      term: SUBSCALE_LABELS[code] ?? code,
      value: score === null ? "niet te zeggen" : `${score} van ${highest}${isMarginal ? ", weinig contact" : ""}`,
    };
  });
}
