import { type Column, DataTable } from "@/components/ui/data-table";
import type { AssessmentResult } from "@/lib/assessments/assessment-queries";
import type { Instrument, InstrumentItem } from "@/lib/domain/instruments/instrument";
import { INSTRUMENTS } from "@/lib/domain/instruments/instruments";

/** Every question as it was asked, with the answer that was given. */
export function AnswersTable({ result }: { result: AssessmentResult }) {
  const instrument: Instrument = INSTRUMENTS[result.instrument];
  const columns: Column<InstrumentItem>[] = [
    { key: "item", header: "Vraag", cell: ({ nr, nl }) => `${nr}. ${nl}` },
    { key: "answer", header: "Antwoord", cell: ({ nr }) => answerText(instrument, result, nr) },
  ];
  return (
    <DataTable
      caption="Vragen en antwoorden"
      captionHidden
      columns={columns}
      rows={instrument.items}
      rowKey={({ nr }) => String(nr)}
      phone="table"
    />
  );
}

function answerText({ options }: Instrument, { answers, skipped }: AssessmentResult, nr: number): string {
  if (skipped.includes(nr)) return "overgeslagen door de cliënt";
  return options.find(({ code }) => code === answers[nr - 1])?.nl ?? "niet beantwoord";
}
