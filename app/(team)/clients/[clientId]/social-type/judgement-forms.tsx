import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { SocialTypeHistory } from "@/lib/assessments/social-type-queries";
import { SOCIAL_TYPES } from "@/lib/domain/taxonomy/social-types";
import { saveNotMeasurable, saveOverride, takeBackOverride } from "./actions";

type FormsProps = { clientId: string; history: SocialTypeHistory };

/** What the worker may say beside the measurement: another type, or that measuring has to wait. */
export function JudgementForms({ clientId, history }: FormsProps) {
  const now = history.records[0];
  return (
    <>
      {!now?.type && !now?.override && <NotMeasurable clientId={clientId} history={history} />}
      {now?.override ? (
        <TakeBack clientId={clientId} count={history.records.length} />
      ) : (
        <Override clientId={clientId} count={history.records.length} />
      )}
    </>
  );
}

type CountedProps = { clientId: string; count: number };

function Override({ clientId, count }: CountedProps) {
  return (
    <Sheet heading="Ziet u iets anders dan gemeten is?">
      {/* A new form once something was kept, the same one after an error. */}
      <ActionForm
        key={count}
        action={saveOverride}
        submitLabel="Eigen oordeel vastleggen"
        submitTone="quiet"
        hidden={{ id: randomUUID(), clientId }}
      >
        <RadioField
          name="type"
          label="Wat ziet u?"
          hint="De meting blijft ernaast staan. Uw oordeel geldt tot er iets anders gemeten wordt."
          options={TYPES}
        />
        <TextAreaField name="reason" label="Waarom?" maxLength={1000} />
      </ActionForm>
    </Sheet>
  );
}

function TakeBack({ clientId, count }: CountedProps) {
  return (
    <Sheet heading="Oordeel intrekken">
      <ActionForm
        key={count}
        action={takeBackOverride}
        submitLabel="De meting weer laten gelden"
        submitTone="quiet"
        hidden={{ id: randomUUID(), clientId }}
      >
        <p>Uw oordeel blijft te lezen in wat eerder is vastgelegd.</p>
      </ActionForm>
    </Sheet>
  );
}

function NotMeasurable({ clientId, history: { records, notMeasurableWhy: why } }: FormsProps) {
  return (
    <Sheet heading="Nog niet meetbaar">
      <ActionForm
        key={records.length}
        action={saveNotMeasurable}
        submitLabel="Reden vastleggen"
        submitTone="quiet"
        hidden={{ id: randomUUID(), clientId }}
      >
        <TextAreaField
          name="why"
          label="Waarom kan meten nu nog niet?"
          hint="Met een reden hoeft het traject niet te wachten. Zodra er een type is, vervalt de reden."
          maxLength={1000}
          defaultValue={why ?? undefined}
        />
      </ActionForm>
    </Sheet>
  );
}

const TYPES = SOCIAL_TYPES.map(({ code, nl, network, loneliness }) => ({
  value: code,
  label: nl,
  hint: `${network === "small" ? "klein" : "groot"} netwerk, ${loneliness === "lonely" ? "eenzaam" : "niet eenzaam"}`,
}));
