import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { config } from "@/lib/platform/config";
import { isOwnOrigin } from "./origin";

/** Next accepts a POST without an Origin; a browser of ours always sends it, and everything else finds no page. */
export async function requireOwnOrigin(): Promise<void> {
  const sent = await headers();
  if (!isOwnOrigin(sent.get("origin"), sent.get("sec-fetch-site"), config().APP_ORIGIN)) notFound();
}
