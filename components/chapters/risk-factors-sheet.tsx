import { Fragment, type ReactNode } from "react";
import { Sheet } from "@/components/ui/sheet";
import { RISK_FACTOR_VARIANCE_PERCENT, RISK_FACTORS, type RiskFactor } from "@/lib/domain/taxonomy/risk-factors";

type RiskFactorsSheetProps = {
  /** What is known of this client; a factor that is absent is not recorded here. */
  known: Partial<Record<RiskFactor, ReactNode>>;
};

/** The risk factors as background: shown and compared, never used to classify or score a person. */
export function RiskFactorsSheet({ known }: RiskFactorsSheetProps) {
  const factors = RISK_FACTORS.filter(({ code }) => known[code] !== undefined);
  return (
    <Sheet heading="Risicofactoren">
      <div className="grid gap-4">
        <p className="m-0 text-xl leading-snug">
          Samen verklaren ze <b>{RISK_FACTOR_VARIANCE_PERCENT}%</b> van de verschillen tussen mensen. Al het andere
          verklaren ze niet.
        </p>
        <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
          {factors.map(({ code, nl }) => (
            <Fragment key={code}>
              <dt className="soft">{nl}</dt>
              <dd className="m-0">{known[code]}</dd>
            </Fragment>
          ))}
        </dl>
        <p className="note m-0">
          Om te tonen en te vergelijken, niet om iemand in te delen of een score te geven. Bron: Hortulanus, Machielse
          en Meeuwesen, 2003.
        </p>
      </div>
    </Sheet>
  );
}
