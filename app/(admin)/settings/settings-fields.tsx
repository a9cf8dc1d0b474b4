import { Notice } from "@/components/ui/notice";
import { RadioField } from "@/components/ui/radio-field";
import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { type Settings, TERM_NAMES, thresholdField } from "@/lib/settings/settings";
import { ETHNICITY_LABELS, TERM_TEXTS, THRESHOLD_SOURCES } from "@/lib/settings/settings-labels";

type FieldsProps = { settings: Settings };

export function TermFields({ settings }: FieldsProps) {
  return (
    <Sheet heading="Termijnen">
      <div className="grid gap-4">
        <p className="soft">
          In werkdagen. Een nieuwe termijn geldt in een traject vanaf het eerstvolgende dat daarin gebeurt: een contact,
          een meting, een verwijzing of een doel.
        </p>
        <div className="grid gap-4 md:grid-cols-2">
          {TERM_NAMES.map((name) => (
            <NumberField
              key={name}
              name={name}
              label={TERM_TEXTS[name].label}
              hint={`${TERM_TEXTS[name].meaning} Standaard ${TERM_TEXTS[name].standard} werkdagen.`}
              value={settings[name]}
            />
          ))}
        </div>
      </div>
    </Sheet>
  );
}

export function MeasureFields({ settings }: FieldsProps) {
  return (
    <Sheet heading="Meten">
      <div className="grid gap-4 md:grid-cols-2">
        <NumberField
          name="smallNetworkMax"
          label="Klein netwerk: tot en met"
          hint="Tot en met zoveel mensen om op terug te vallen telt een netwerk als klein. Het geldt voor elke volgende indeling in een sociaal type; wat eerder is ingedeeld blijft staan. Standaard 4: onze keuze, niet die van een boek."
          value={settings.smallNetworkMax}
        />
        <NumberField
          name="depressionCutOff"
          label="Somberheid (PHQ-9): vanaf"
          hint="Vanaf deze score vraagt Kring om een antwoord: kijkt de huisarts mee? Het zegt niets over vraag 9; die vraagt altijd om een gesprek. Standaard 10 (Kroenke e.a. 2001). Nederlandse huisartsen zagen met 10 ongeveer de helft van de depressies (Zuithoff e.a. 2010)."
          value={settings.depressionCutOff}
        />
      </div>
    </Sheet>
  );
}

export function ThresholdFields({ settings }: FieldsProps) {
  return (
    <Sheet heading="Wanneer is een verschil betrouwbaar?">
      <div className="grid gap-4">
        <p className="soft">
          Een verschil van minstens zoveel punten noemt Kring betrouwbaar beter of slechter. Kleiner kan toeval zijn.
          Laat u een vak leeg, dan zegt Kring bij die lijst niets over verandering.
        </p>
        <div className="grid gap-4 md:grid-cols-2">
          {INSTRUMENT_CODES.map((code) => (
            <NumberField
              key={code}
              optional
              name={thresholdField(code)}
              label={`${INSTRUMENT_LABELS[code].short} (${code})`}
              hint={THRESHOLD_SOURCES[code]}
              value={settings.changeThresholds[code]}
            />
          ))}
        </div>
      </div>
    </Sheet>
  );
}

export function EthnicityFields({ settings }: FieldsProps) {
  return (
    <Sheet heading="Etniciteit">
      <div className="grid gap-4">
        <Notice heading="Een bijzonder persoonsgegeven">
          <p>
            Etniciteit vastleggen is verboden, tenzij de wet het in uw situatie toestaat (artikel 9 van de AVG). Daarom
            staat dit uit. Zet u het aan, dan schrijft u op waarom het mag. Overleg eerst met uw functionaris
            gegevensbescherming.
          </p>
          <p>Kring gebruikt etniciteit nooit voor een score, een sociaal type of een indeling.</p>
        </Notice>
        <RadioField
          name="ethnicity"
          label="Etniciteit in het dossier"
          hint="Standaard: niet vastleggen."
          options={(["off", "on"] as const).map((value) => ({ value, label: ETHNICITY_LABELS[value] }))}
          defaultValue={settings.recordsEthnicity ? "on" : "off"}
        />
        <TextAreaField
          name="ethnicityBasis"
          label="Grondslag"
          hint="Alleen nodig als u het aanzet: welke uitzondering geldt, waarvoor u het nodig hebt, en met wie dit is afgestemd."
          optional
          maxLength={2000}
          defaultValue={settings.ethnicityBasis ?? ""}
        />
      </div>
    </Sheet>
  );
}

type NumberFieldProps = { name: string; label: string; hint: string; value: number | null; optional?: boolean };

function NumberField({ value, ...props }: NumberFieldProps) {
  return (
    <TextField
      {...props}
      width="s"
      inputMode="numeric"
      maxLength={3}
      defaultValue={value === null ? "" : String(value)}
    />
  );
}
