import type { CurrentValue } from "@/components/ui/current-values";
import { INSTRUMENT_LABELS } from "@/lib/assessments/assessment-labels";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { type Settings, TERM_NAMES, thresholdField } from "@/lib/settings/settings";
import { ETHNICITY_LABELS, TERM_TEXTS } from "@/lib/settings/settings-labels";

/** What holds now, per field: as the form would send it, and as a person reads it. */
export function currentSettings(settings: Settings): CurrentValue[] {
  const ethnicity = settings.recordsEthnicity ? "on" : "off";
  return [
    ...TERM_NAMES.map((name) => typed(name, TERM_TEXTS[name].label, settings[name])),
    typed("smallNetworkMax", "Klein netwerk", settings.smallNetworkMax),
    typed("depressionCutOff", "Somberheid", settings.depressionCutOff),
    ...INSTRUMENT_CODES.map((code) =>
      typed(thresholdField(code), `Drempel ${INSTRUMENT_LABELS[code].short}`, settings.changeThresholds[code]),
    ),
    {
      name: "ethnicity",
      label: "Etniciteit",
      value: ethnicity,
      text: ETHNICITY_LABELS[ethnicity],
      choices: ETHNICITY_LABELS,
    },
    typed("ethnicityBasis", "Grondslag", settings.ethnicityBasis),
  ];
}

function typed(name: string, label: string, value: string | number | null): CurrentValue {
  const text = value === null ? "" : String(value);
  return { name, label, value: text, text: text === "" ? "leeg" : text };
}
