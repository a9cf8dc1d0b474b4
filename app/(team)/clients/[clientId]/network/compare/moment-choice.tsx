import { Button } from "@/components/ui/button";
import type { NetworkMoment, NetworkMoments } from "@/lib/network/network-queries";
import type { ChosenMoments } from "./chosen-moments";
import { momentDate } from "./moment-text";

type MomentChoiceProps = { path: string; chosen: ChosenMoments; content: NetworkMoments };

/** Which two dates; works before script does. */
export function MomentChoice({ path, chosen, content: { moments, withoutPeople } }: MomentChoiceProps) {
  return (
    <div className="no-print">
      <form action={path} className="filters moment-filters" aria-label="Welke datums">
        <MomentSelect name="from" label="Eerst besproken" moments={moments} chosen={chosen.earlier} />
        <MomentSelect name="to" label="Daarna besproken, of nu" moments={moments} chosen={chosen.later} />
        <Button tone="quiet">Vergelijken</Button>
      </form>
      {moments.length === 2 && (
        <p className="note">
          Het hele netwerk is één keer besproken. Bespreek het later nog eens, dan legt u twee gesprekken naast elkaar.
        </p>
      )}
      {withoutPeople > 0 && (
        <p className="note">
          Van {withoutPeople === 1 ? "één eerder gesprek" : `${withoutPeople} eerdere gesprekken`} is alleen het aantal
          mensen bewaard; dat staat hier niet bij.
        </p>
      )}
    </div>
  );
}

type MomentSelectProps = { name: string; label: string; moments: readonly NetworkMoment[]; chosen: NetworkMoment };

function MomentSelect({ name, label, moments, chosen }: MomentSelectProps) {
  return (
    <label className="filter-select">
      {label}
      <select className="control" name={name} defaultValue={chosen.key}>
        {moments.map((moment) => (
          <option key={moment.key} value={moment.key}>
            {momentDate(moment)}
          </option>
        ))}
      </select>
    </label>
  );
}
