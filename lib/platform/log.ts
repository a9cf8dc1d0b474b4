import pino from "pino";

/** Ids only: never a name, an address or what a person typed. */
export const log = pino({ redact: ["*.name", "*.email", "*.password", "*.note"] });
