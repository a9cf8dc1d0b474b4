import { type Coded, codesOf } from "./coded";

/** Which way isolation and psychiatric illness point, as the professional sees it together with the client. */
export const PSYCHIATRIC_DIRECTIONS = [
  { code: "cause", nl: "Isolement is oorzaak van psychiatrische ziekte" },
  { code: "consequence", nl: "Isolement is gevolg van psychiatrische ziekte" },
  { code: "both", nl: "Beide" },
  { code: "none", nl: "Geen verband" },
  { code: "unknown", nl: "Onbekend" },
] as const satisfies readonly Coded[];

export type PsychiatricDirection = (typeof PSYCHIATRIC_DIRECTIONS)[number]["code"];
export const PSYCHIATRIC_DIRECTION_CODES: readonly PsychiatricDirection[] = codesOf(PSYCHIATRIC_DIRECTIONS);

/** The lecture's chain: social support is a way of coping between stress and health. */
export const HEALTH_CHAIN = ["stress", "coping", "health"] as const;

/** Correlation (r) between isolation and health in the source lecture. */
export const ISOLATION_HEALTH_CORRELATION = -0.28;
