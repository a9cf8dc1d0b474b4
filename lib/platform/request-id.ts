import "server-only";
import { headers } from "next/headers";

/** The id that proxy.ts gave this request: on the fault page, in the log and in the audit. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? "none";
}
