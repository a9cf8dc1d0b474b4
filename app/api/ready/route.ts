import { isDatabaseReady } from "@/lib/platform/readiness";

export const dynamic = "force-dynamic";

/** Whether the database answers and holds the migrations; no details for strangers. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json({ status: ready ? "ready" : "unavailable" }, { status: ready ? 200 : 503 });
}
