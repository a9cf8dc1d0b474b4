import { getActor } from "@/lib/access/actor";
import { draftKeyOf, dropDraft, keepDraft, mayKeepDraft } from "@/lib/access/draft";
import { requireOwnOrigin } from "@/lib/access/own-origin";
import { readBody } from "@/lib/access/read-body";
import { config } from "@/lib/platform/config";

/**
 * Keeps what stands in a form (204), or drops it and goes back to the form (the button "Opnieuw beginnen" sends
 * `?drop`). A stranger gets 401, so that the form can say so with everything typed still there; without the right, or
 * on a device that was lent for something else, there is nothing here (404).
 */
export async function POST(request: Request, { params }: { params: Promise<{ clientId: string }> }): Promise<Response> {
  await requireOwnOrigin();
  const actor = await getActor();
  if (!actor) return answer(401);

  const body = await readBody(request, MOST_BYTES_SENT);
  if (body === null) return answer(413);
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const typed = await new Response(body, { headers }).formData().catch(() => null);
  const key = typed && draftKeyOf(typed);
  const { clientId } = await params;
  if (!typed || key?.clientId !== clientId || !mayKeepDraft(actor, key)) return answer(404);

  if (new URL(request.url).searchParams.has("drop")) {
    await dropDraft(actor, key);
    return Response.redirect(formOf(request, clientId), 303);
  }
  return answer(STATUS[await keepDraft(actor, key, typed)]);
}

/** Far above what is kept: the names of the fields travel along. */
const MOST_BYTES_SENT = 200_000;
const STATUS = { kept: 204, absent: 404, "too-long": 413, "too-many": 409 };

function answer(status: number): Response {
  return new Response(null, { status });
}

/** The page that the form stands on; a browser that does not tell it gets the dossier. */
function formOf(request: Request, clientId: string): URL {
  const own = config().APP_ORIGIN;
  const page = request.headers.get("referer") ?? "";
  return new URL(page.startsWith(`${own}/`) ? page : `/clients/${clientId}`, own);
}
