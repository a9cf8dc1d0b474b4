import { Sheet } from "@/components/ui/sheet";
import { Stat, Stats } from "@/components/ui/stat";
import { SummaryList } from "@/components/ui/summary-list";
import { MEANING_LABELS, SUBSCALE_LABELS, TAKEN_BY_LABELS } from "@/lib/assessments/assessment-labels";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import type { Instrument } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { dateText } from "@/lib/platform/dutch-date";
import { bandText, changeText } from "../score-text";

/** The answer large, what it means and what it does not right below. */
export function ResultSheet({ result }: { result: AssessmentResult }) {
  const instrument: Instrument = INSTRUMENTS[result.instrument];
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
        {result.isEstimated && <p className="note">De score is geschat uit de vragen die wel beantwoord zijn.</p>}
        <SummaryList
          items={[
            { term: "Afgenomen", value: `${dateText(result.takenAt)}, ${result.byName}` },
            { term: "Hoe", value: TAKEN_BY_LABELS[result.takenBy] },
            ...subscaleItems(instrument, result),
            ...missingItems(result),
            ...difficultyItems(instrument, result),
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

/** What has no answer, by number, with the reason: skipped by the client is something else than left open. */
function missingItems({ answers, skipped }: AssessmentResult) {
  const open = answers.flatMap((answer, index) => (answer === null && !skipped.includes(index + 1) ? [index + 1] : []));
  return [
    { term: "Overgeslagen door de cliënt", items: skipped },
    { term: "Niet beantwoord", items: open },
  ].flatMap(({ term, items }) =>
    items.length === 0 ? [] : [{ term, value: items.map((nr) => `vraag ${nr}`).join(", ") }],
  );
}

function difficultyItems({ unscoredItem }: Instrument, { difficulty }: AssessmentResult) {
  const value = difficulty === null ? undefined : unscoredItem?.options[difficulty];
  return value === undefined ? [] : [{ term: "Hinder in het dagelijks leven (telt niet mee)", value }];
}
