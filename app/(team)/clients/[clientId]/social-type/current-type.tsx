import { SocialTypeSign } from "@/components/clients/social-type-sign";
import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { becauseText } from "@/lib/assessments/social-type-labels";
import type { SocialTypeRow } from "@/lib/assessments/social-type-queries";
import { toColumn } from "@/lib/platform/calendar";
import { dateText } from "@/lib/platform/dutch-date";
import { Temporal } from "temporal-polyfill";

type CurrentTypeProps = { clientId: string; now: SocialTypeRow | undefined; canMeasure: boolean };

/** The type that counts, why, and what is still unknown with the way to measure it. */
export function CurrentType({ clientId, now, canMeasure }: CurrentTypeProps) {
  const counts = now?.override?.type ?? now?.type ?? "unknown";
  return (
    <Sheet heading={<SocialTypeSign type={counts} unknownText="Sociaal type nog niet bekend" />}>
      <div className="prose">
        {now?.override && <Judgement now={now} />}
        <ul>
          {(now?.because ?? []).map((because) => (
            <li key={because.side}>
              {becauseText(because)}
              {dayText(now?.measuredOn[because.side])}
            </li>
          ))}
          {!knows(now, "network") && <MissingNetwork clientId={clientId} canMeasure={canMeasure} />}
          {!knows(now, "loneliness") && <MissingLoneliness clientId={clientId} canMeasure={canMeasure} />}
        </ul>
        <p className="note">
          Het type volgt uit twee metingen: hoeveel mensen er zijn om op terug te vallen, en hoe eenzaam iemand zich
          voelt. Het is een opening voor een gesprek, geen diagnose. Leeftijd, inkomen of afkomst tellen niet mee.
        </p>
      </div>
    </Sheet>
  );
}

function Judgement({ now }: { now: SocialTypeRow }) {
  return (
    <>
      <p>
        <b>Oordeel van de begeleider:</b> {now.override?.reason}
      </p>
      <p>
        <b>Gemeten:</b> <SocialTypeSign type={now.type ?? "unknown"} unknownText="nog niet bekend" />
      </p>
    </>
  );
}

type MissingProps = { clientId: string; canMeasure: boolean };

function MissingNetwork({ clientId, canMeasure }: MissingProps) {
  return (
    <li>
      <b>Netwerk:</b> nog niet gemeten.{" "}
      <AppLink href={`/clients/${clientId}/network`}>
        {canMeasure ? "Bespreek het steunnetwerk" : "Steunnetwerk"}
      </AppLink>
      {canMeasure && (
        <>
          {" "}
          of <AppLink href={`/clients/${clientId}/assessments/new?instrument=LSNS-6`}>stel zes vragen (LSNS-6)</AppLink>
        </>
      )}
      .
    </li>
  );
}

function MissingLoneliness({ clientId, canMeasure }: MissingProps) {
  return (
    <li>
      <b>Eenzaamheid:</b> nog niet gemeten.{" "}
      {canMeasure && (
        <AppLink href={`/clients/${clientId}/assessments/new?instrument=DJG-6`}>
          Neem zes uitspraken door (DJG-6)
        </AppLink>
      )}
    </li>
  );
}

function knows(now: SocialTypeRow | undefined, side: "network" | "loneliness"): boolean {
  return now?.because.some((because) => because.side === side) ?? false;
}

function dayText(day: string | null | undefined): string {
  return day ? `, ${dateText(toColumn(Temporal.PlainDate.from(day)))}` : "";
}
