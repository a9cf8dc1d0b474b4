import type { Coded } from "../taxonomy/coded";

export const YES_NO = [
  { code: "yes", nl: "Ja" },
  { code: "no", nl: "Nee" },
] as const satisfies readonly Coded[];

export const YES_PARTLY_NO = [
  { code: "yes", nl: "Ja" },
  { code: "partly", nl: "Voor een deel" },
  { code: "no", nl: "Nee" },
] as const satisfies readonly Coded[];
