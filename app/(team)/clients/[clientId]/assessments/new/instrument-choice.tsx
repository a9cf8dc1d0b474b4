import { Stack } from "@/components/ui/columns";
import { AppLink } from "@/components/ui/app-link";
import { ButtonLink } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { agoText } from "@/lib/assessments/ago-text";
import { INSTRUMENT_GROUPS, INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import type { InstrumentBefore } from "@/lib/assessments/instrument-choice-queries";
import { type InstrumentCode, INSTRUMENTS } from "@/lib/domain/instruments/instruments";
import { today } from "@/lib/platform/calendar";

type InstrumentChoiceProps = {
  clientId: string;
  /** Of the client; `null` when the birth date is unknown. */
  age: number | null;
  before: ReadonlyMap<InstrumentCode, InstrumentBefore>;
};

/** The instruments by what they measure, each with what it is for, for whom, and when it was taken last. */
export function InstrumentChoice({ clientId, age, before }: InstrumentChoiceProps) {
  return (
    <Stack>
      {INSTRUMENT_GROUPS.map(({ heading, codes }) => (
        <Sheet key={heading} heading={heading}>
          <TaskList
            items={codes.map((code) => ({
              key: code,
              title: `${INSTRUMENT_LABELS[code].short} (${code})`,
              why: <About code={code} clientId={clientId} age={age} before={before.get(code)} />,
              aside: <Start code={code} clientId={clientId} before={before.get(code)} />,
            }))}
          />
        </Sheet>
      ))}
    </Stack>
  );
}

type Choice = { code: InstrumentCode; clientId: string; before: InstrumentBefore | undefined };

function About({ code, clientId, age, before }: Choice & { age: number | null }) {
  const { purpose, forWhom } = INSTRUMENT_LABELS[code];
  const last = before?.lastTaken;
  return (
    <>
      <p>{purpose}</p>
      <p>
        {INSTRUMENTS[code].items.length} vragen · {forWhom} {code === "GDS-15" && <AgeTag age={age} />}
      </p>
      {last && (
        <p>
          <AppLink href={`/clients/${clientId}/assessments/${last.id}`}>
            {`${capitalised(agoText(last.on, today()))} afgenomen`}
          </AppLink>{" "}
          door {last.byName}
        </p>
      )}
    </>
  );
}

/** The list was made for people of 65 and over. */
function AgeTag({ age }: { age: number | null }) {
  if (age === null) return <Tag>leeftijd van de cliënt onbekend</Tag>;
  return age >= 65 ? <Tag tone="good">{`cliënt is ${age}`}</Tag> : <Tag tone="late">{`cliënt is ${age}: te jong`}</Tag>;
}

function Start({ code, clientId, before }: Choice) {
  const href = `/clients/${clientId}/assessments/new?instrument=${code}`;
  if (!before?.draft) {
    return (
      <ButtonLink href={href} tone="quiet">
        Afnemen
      </ButtonLink>
    );
  }
  const { answered } = before.draft;
  return <ButtonLink href={href}>{`Verder waar u was: ${answered} van ${INSTRUMENTS[code].items.length}`}</ButtonLink>;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
