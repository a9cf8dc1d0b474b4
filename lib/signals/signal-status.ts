import type { SignalStatus } from "@/prisma/generated/enums";

/** In the order of the inbox: what waits comes first. */
export const SIGNAL_STATUSES = [
  "received",
  "accepted",
  "merged",
  "redirected",
  "not_for_us",
] as const satisfies readonly SignalStatus[];

/** Whether what stands in an address is a status. */
export function isSignalStatus(value: unknown): value is SignalStatus {
  return SIGNAL_STATUSES.some((status) => status === value);
}
