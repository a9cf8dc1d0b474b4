"use server";

import { formAction } from "@/lib/access/form-action";
import { saveAssessment } from "@/lib/assessments/assessment-commands";
import { ASSESSMENT_REFUSALS } from "@/lib/assessments/assessment-labels";
import { assessmentSchema, cutOffAnswerSchema } from "@/lib/assessments/assessment-schema";
import { answerCutOff } from "@/lib/assessments/cut-off-commands";

export const saveAnswers = formAction({
  permission: "dossier:write",
  schema: assessmentSchema,
  act: saveAssessment,
  refusals: ASSESSMENT_REFUSALS,
  then: ({ clientId, assessmentId, safetyTaskId }) =>
    safetyTaskId === null
      ? `/clients/${clientId}/assessments/${assessmentId}`
      : `/clients/${clientId}/safety/${safetyTaskId}`,
});

export const saveCutOffAnswer = formAction({
  permission: "dossier:write",
  schema: cutOffAnswerSchema,
  act: answerCutOff,
  refusals: ASSESSMENT_REFUSALS,
  then: ({ clientId, assessmentId }) => `/clients/${clientId}/assessments/${assessmentId}`,
});
