"use server";

import { z } from "zod";
import { requireOwnOrigin } from "@/lib/access/own-origin";
import { takeTurn } from "@/lib/access/rate-limit";
import { requestAddress } from "@/lib/access/rate-limit-address";
import { readForm } from "@/lib/access/read-form";
import { isFollowCode } from "@/lib/domain/follow-code";
import { requiredText } from "@/lib/platform/form-fields";
import { getSignalProgress } from "@/lib/signals/signal-queries";
import type { FollowState } from "./follow-state";

const LOOKS_PER_QUARTER = { limit: 30, windowSeconds: 900 };

const codeSchema = z.object({
  code: requiredText(60, "Vul de code in die u bij uw melding kreeg.").refine(
    (code) => isFollowCode(code),
    "Een code heeft 12 cijfers en letters, bijvoorbeeld 7KMX-4PQR-9TWA.",
  ),
});

const UNKNOWN_CODE = "Deze code kennen wij niet. Kijk of elk teken klopt.";
const TOO_MANY = "Vanaf uw internetaansluiting zijn veel codes geprobeerd. Probeer het over een kwartier nog eens.";

/** How far a report is; the code never stands in the address. */
export async function followConcern(_previous: FollowState, formData: FormData): Promise<FollowState> {
  await requireOwnOrigin();
  const submission = readForm(formData, codeSchema);
  if (submission.status !== "success") return { progress: null, result: submission.reply() };

  if (!(await takeTurn(`follow:${await requestAddress()}`, LOOKS_PER_QUARTER, new Date()))) {
    return { progress: null, result: submission.reply({ formErrors: [TOO_MANY] }) };
  }
  const progress = await getSignalProgress(submission.value.code);
  if (progress === null) return { progress: null, result: submission.reply({ fieldErrors: { code: [UNKNOWN_CODE] } }) };
  return { progress, result: submission.reply() };
}
