import { DJG_11, DJG_6 } from "./de-jong-gierveld";
import { GDS_15 } from "./gds-15";
import type { Instrument } from "./instrument";
import { LSNS_6 } from "./lsns-6";
import { PHQ_2, PHQ_9 } from "./phq";
import { UCLA_3 } from "./ucla-3";

export const INSTRUMENT_CODES = ["DJG-11", "DJG-6", "LSNS-6", "UCLA-3", "PHQ-9", "PHQ-2", "GDS-15"] as const;

export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];

/** Every instrument the product knows. A score is an opening for a conversation, never a diagnosis. */
export const INSTRUMENTS: Readonly<Record<InstrumentCode, Instrument>> = {
  "DJG-11": DJG_11,
  "DJG-6": DJG_6,
  "LSNS-6": LSNS_6,
  "UCLA-3": UCLA_3,
  "PHQ-9": PHQ_9,
  "PHQ-2": PHQ_2,
  "GDS-15": GDS_15,
};

export function isInstrumentCode(value: unknown): value is InstrumentCode {
  return INSTRUMENT_CODES.some((code) => code === value);
}
