import type { Ref } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Stack } from "@/components/ui/columns";
import { Sheet } from "@/components/ui/sheet";
import { EmergencyLine } from "./emergency-line";

type ConcernReceivedProps = {
  followCode: string;
  /** In working days. */
  triageDays: number;
  mayBeCalled: boolean;
  headingRef: Ref<HTMLHeadingElement>;
};

/** The only time that the code is shown: it is kept nowhere. */
export function ConcernReceived({ followCode, triageDays, mayBeCalled, headingRef }: ConcernReceivedProps) {
  return (
    <Stack>
      <h1 ref={headingRef} tabIndex={-1}>
        Dank u wel. Uw melding is binnen.
      </h1>
      <Sheet heading="Uw code">
        <p className="num text-2xl font-bold tracking-wide whitespace-nowrap sm:text-3xl">{followCode}</p>
        <p className="mt-3">
          Schrijf deze code op of maak er een foto van. Wij laten hem maar één keer zien en kunnen hem niet opzoeken.
        </p>
        <p className="mt-3">
          Met de code ziet u hoe ver wij zijn: <AppLink href="/melden/status">Melding volgen</AppLink>.
        </p>
      </Sheet>
      <Sheet heading="Wat gebeurt er nu?">
        <ol className="list-decimal space-y-2 pl-5">
          <li>
            Het wijkteam bekijkt uw melding binnen {triageDays} {triageDays === 1 ? "werkdag" : "werkdagen"}.
          </li>
          <li>Daarna zoekt een medewerker rustig contact. Dat kan even duren.</li>
          <li>
            {mayBeCalled
              ? "Misschien bellen of mailen wij u met een vraag. "
              : "U heeft geen telefoonnummer of e-mailadres achtergelaten, dus wij nemen geen contact met u op. "}
            Wat wij met de persoon bespreken, vertellen wij niet verder.
          </li>
        </ol>
      </Sheet>
      <EmergencyLine />
    </Stack>
  );
}
