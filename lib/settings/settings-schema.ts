import { z } from "zod";
import { INSTRUMENTS, type InstrumentCode } from "@/lib/domain/instruments/instruments";
import type { Settings } from "./settings";

/** A year of working days: a longer term is no term. */
export const LONGEST_TERM = 260;
/** More people to fall back on than this is nobody's small network. */
export const LARGEST_SMALL_NETWORK = 20;

/** The settings as the form sends them. An empty threshold says that change is not measured with that instrument. */
export const settingsSchema = z
  .object({
    version: z.string().regex(/^[0-9a-f]{32}$/),
    triageDays: term(),
    firstAttemptDays: term(),
    silenceDays: term(),
    referralDays: term(),
    goalReviewDays: term(),
    remeasureDays: term(),
    smallNetworkMax: wholeNumber("Vul in tot hoeveel mensen een netwerk klein is.", [1, LARGEST_SMALL_NETWORK]),
    depressionCutOff: wholeNumber("Vul in vanaf welke score een antwoord nodig is.", INSTRUMENTS["PHQ-9"].range),
    "threshold-DJG-11": threshold("DJG-11"),
    "threshold-DJG-6": threshold("DJG-6"),
    "threshold-LSNS-6": threshold("LSNS-6"),
    "threshold-UCLA-3": threshold("UCLA-3"),
    "threshold-PHQ-9": threshold("PHQ-9"),
    "threshold-PHQ-2": threshold("PHQ-2"),
    "threshold-GDS-15": threshold("GDS-15"),
    ethnicity: z.enum(["off", "on"], { error: "Kies of u etniciteit wilt vastleggen." }),
    ethnicityBasis: z
      .string()
      .trim()
      .max(2000, "Dit is te lang. Er passen 2.000 tekens in.")
      .optional()
      .transform((text) => text ?? ""),
  })
  .superRefine(({ ethnicity, ethnicityBasis }, context) => {
    if (ethnicity === "off" || ethnicityBasis.length >= 10) return;
    const message = "Schrijf op waarom dit in uw organisatie mag. Zonder grondslag kan het niet aan.";
    context.addIssue({ code: "custom", path: ["ethnicityBasis"], message });
  })
  .transform(({ version, ethnicity, ethnicityBasis, ...fields }): SettingsInput => {
    const { triageDays, firstAttemptDays, silenceDays, referralDays, goalReviewDays, remeasureDays } = fields;
    return {
      version,
      settings: {
        ...{ triageDays, firstAttemptDays, silenceDays, referralDays, goalReviewDays, remeasureDays },
        smallNetworkMax: fields.smallNetworkMax,
        depressionCutOff: fields.depressionCutOff,
        changeThresholds: {
          "DJG-11": fields["threshold-DJG-11"],
          "DJG-6": fields["threshold-DJG-6"],
          "LSNS-6": fields["threshold-LSNS-6"],
          "UCLA-3": fields["threshold-UCLA-3"],
          "PHQ-9": fields["threshold-PHQ-9"],
          "PHQ-2": fields["threshold-PHQ-2"],
          "GDS-15": fields["threshold-GDS-15"],
        },
        recordsEthnicity: ethnicity === "on",
        ethnicityBasis: ethnicity === "on" ? ethnicityBasis : null,
      },
    };
  });

export interface SettingsInput {
  /** The state that the form started from. */
  readonly version: string;
  readonly settings: Settings;
}

function term() {
  return wholeNumber("Vul het aantal werkdagen in.", [1, LONGEST_TERM]);
}

function wholeNumber(missing: string, [lowest, highest]: readonly [number, number]) {
  const wrong = `Vul een heel getal in van ${Math.max(lowest, 1)} tot en met ${highest}.`;
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing, abort: true })
    .regex(/^\d{1,3}$/, wrong)
    .transform(Number)
    .refine((value) => value >= Math.max(lowest, 1) && value <= highest, wrong);
}

function threshold(code: InstrumentCode) {
  const [lowest, highest] = INSTRUMENTS[code].range;
  const wrong = `Vul een heel getal in van 1 tot en met ${highest - lowest}, of laat dit leeg.`;
  return z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, wrong)
    .optional()
    .transform((text) => (text === undefined || text === "" ? null : Number(text)))
    .refine((value) => value === null || (value >= 1 && value <= highest - lowest), wrong);
}
