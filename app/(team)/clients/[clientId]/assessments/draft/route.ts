import { getActor } from "@/lib/access/actor";
import { mayKeepDraft } from "@/lib/access/draft";
import { requireOwnOrigin } from "@/lib/access/own-origin";
import { readBody } from "@/lib/access/read-body";
import { keepAnswers } from "@/lib/assessments/assessment-draft-commands";
import { draftForm } from "@/lib/assessments/assessment-fields";
import { keptAnswersSchema } from "@/lib/assessments/assessment-schema";

/**
 * Keeps the answers of a questionnaire that is being filled in, at every answer. A stranger gets 401, so that the form
 * can say so with everything still there; without the right, or on a device that was lent for something else, there is
 * nothing here (404).
 */
export async function POST(request: Request, { params }: { params: Promise<{ clientId: string }> }): Promise<Response> {
  await requireOwnOrigin();
  const actor = await getActor();
  if (!actor) return answer(401);

  const body = await readBody(request, MOST_BYTES);
  if (body === null) return answer(413);
  const { clientId } = await params;
  const sent: unknown = await new Response(body).json().catch(() => null);
  const input = keptAnswersSchema.safeParse(isObject(sent) ? { ...sent, clientId } : null);
  if (!input.success) return answer(400);
  if (!mayKeepDraft(actor, { clientId, form: draftForm(input.data.instrument) })) return answer(404);

  const kept = await keepAnswers(actor, input.data);
  if (kept === null) return answer(404);
  return kept.ok ? Response.json(kept.value, { headers: NOT_STORED }) : answer(409);
}

const MOST_BYTES = 10_000;
const NOT_STORED = { "cache-control": "no-store" };

function answer(status: number): Response {
  return new Response(null, { status, headers: NOT_STORED });
}

function isObject(sent: unknown): sent is Record<string, unknown> {
  return typeof sent === "object" && sent !== null;
}
