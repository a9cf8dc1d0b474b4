import { ScoreCourse } from "@/components/assessments/score-course";
import { Columns } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import { type CoursePoint, type CourseStep, pointsOf, stepsOf } from "@/lib/assessments/course";
import { CHANGE_SIGNS, courseDay, stepText } from "@/lib/assessments/course-words";
import { INSTRUMENT_CODES, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { ChangeThresholds } from "@/lib/domain/reliable-change";

type CourseProps = { points: readonly CoursePoint[]; thresholds: ChangeThresholds };

/** The course of each instrument that was taken more than once. */
export function CourseSheets({ points, thresholds }: CourseProps) {
  const taken = INSTRUMENT_CODES.filter((code) => pointsOf(code, points).length > 1);
  return taken.map((code) => (
    <CourseSheet key={code} instrument={code} points={pointsOf(code, points)} thresholds={thresholds} />
  ));
}

function CourseSheet({ instrument, points, thresholds }: CourseProps & { instrument: InstrumentCode }) {
  const steps = stepsOf(instrument, points, thresholds);
  return (
    <Sheet heading={`Verloop: ${INSTRUMENT_LABELS[instrument].short}`} aside={`${points.length} metingen`}>
      <Columns layout="halves">
        <ScoreCourse instrument={instrument} points={points} thresholds={thresholds} />
        <div className="grid content-start gap-3">
          <h3>Tussen elke twee metingen</h3>
          <ol className="grid gap-3">
            {steps.toReversed().map((step) => (
              <Step key={step.after.id} step={step} thresholds={thresholds} />
            ))}
          </ol>
          <p className="note">Alleen twee metingen na elkaar tellen. Een verschil zegt niet waardoor het komt.</p>
        </div>
      </Columns>
    </Sheet>
  );
}

function Step({ step, thresholds }: { step: CourseStep; thresholds: ChangeThresholds }) {
  const { before, after, change } = step;
  const isReliable = change === "better" || change === "worse";
  return (
    <li>
      <p className="soft">
        {courseDay(before.takenOn)} → {courseDay(after.takenOn)}
      </p>
      <p className={isReliable ? "font-semibold" : undefined}>
        <span aria-hidden="true">{CHANGE_SIGNS[change]} </span>
        {scoreOf(before.score)} → {scoreOf(after.score)}, {stepText(step, thresholds)}
      </p>
    </li>
  );
}

function scoreOf(score: number | null): string {
  return score === null ? "geen score" : String(score);
}
