import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { isOwnOrigin } from "@/lib/access/origin";
import { config } from "@/lib/platform/config";

/** Next accepts a POST without an Origin; a browser of ours always sends it. */
export async function requireOwnOrigin(): Promise<void> {
  const sent = await headers();
  if (!isOwnOrigin(sent.get("origin"), sent.get("sec-fetch-site"), config().APP_ORIGIN)) notFound();
}
