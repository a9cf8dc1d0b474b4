import { AppLink } from "@/components/ui/app-link";
import { ChipLink, Chips } from "@/components/ui/filter-bar";
import { Sheet } from "@/components/ui/sheet";
import { CAUSE_DURATIONS, CAUSE_LEVELS, causesIn } from "@/lib/domain/taxonomy/causes";
import { NEGATIVE_LIFE_EVENTS, POSITIVE_LIFE_EVENTS } from "@/lib/domain/taxonomy/life-events";
import { OTHER_EVENT } from "@/lib/life-events/life-event-labels";

type QuickPicksProps = { clientId: string };
type Pick = { code: string; nl: string; starred?: boolean };

/** One press opens the form with what happened filled in: the events of the lecture and the matrix of causes. */
export function QuickPicks({ clientId }: QuickPicksProps) {
  const add = `/clients/${clientId}/life-events/new?kind=`;
  return (
    <Sheet heading="Gebeurtenis toevoegen">
      <div className="life-picks no-print">
        <PickList heading="Fijn" label="Fijne gebeurtenissen" add={add} picks={POSITIVE_LIFE_EVENTS} />
        <PickList heading="Zwaar" label="Zware gebeurtenissen" add={add} picks={NEGATIVE_LIFE_EVENTS} />
        <CauseMatrix add={add} clientId={clientId} />
        <PickList heading="Iets anders" label="Iets anders" add={add} picks={OTHER} />
        <p className="note">
          Een * is gemarkeerd in de bron. Of iets fijn of zwaar was, bepaalt de cliënt: u kunt het in het formulier
          wijzigen.
        </p>
      </div>
    </Sheet>
  );
}

function PickList(props: { heading: string; label: string; add: string; picks: readonly Pick[] }) {
  return (
    <div>
      <h3>{props.heading}</h3>
      <PickChips label={props.label} add={props.add} picks={props.picks} />
    </div>
  );
}

function PickChips({ label, add, picks }: { label: string; add: string; picks: readonly Pick[] }) {
  return (
    <Chips label={label}>
      {picks.map(({ code, nl, starred }) => (
        <ChipLink key={code} href={`${add}${code}`}>
          {starred ? `${nl} *` : nl}
        </ChipLink>
      ))}
    </Chips>
  );
}

function CauseMatrix({ add, clientId }: QuickPicksProps & { add: string }) {
  return (
    <div>
      <h3>Oorzaken</h3>
      <div className="life-matrix">
        {CAUSE_DURATIONS.toReversed().flatMap((duration) =>
          CAUSE_LEVELS.map((level) => {
            const heading = `${duration.nl}, ${level.nl.toLowerCase()}`;
            const causes = causesIn(duration.code, level.code);
            const events = causes.filter(({ lifeEvent }) => lifeEvent);
            return (
              <div key={heading}>
                <h4>{heading}</h4>
                {events.length > 0 ? (
                  <PickChips label={`Oorzaken: ${heading.toLowerCase()}`} add={add} picks={events} />
                ) : (
                  <Circumstances causes={causes} clientId={clientId} />
                )}
              </div>
            );
          }),
        )}
      </div>
    </div>
  );
}

function Circumstances({ causes, clientId }: QuickPicksProps & { causes: readonly Pick[] }) {
  return (
    <>
      <ul>
        {causes.map(({ code, nl }) => (
          <li key={code}>{nl}</li>
        ))}
      </ul>
      <p className="note">
        Dit duurt en is geen gebeurtenis.{" "}
        <AppLink href={`/clients/${clientId}/themes/life_events`}>Kies deze bij het thema</AppLink>.
      </p>
    </>
  );
}

const OTHER: readonly Pick[] = [{ code: OTHER_EVENT, nl: "Een andere gebeurtenis" }];
