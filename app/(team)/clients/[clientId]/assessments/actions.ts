"use server";

import { formAction } from "@/lib/access/form-action";
import { answerCutOff, recordSafetyTalk, saveAssessment } from "@/lib/assessments/assessment-commands";
import { ASSESSMENT_REFUSALS } from "@/lib/assessments/assessment-labels";
import { assessmentSchema, cutOffAnswerSchema, safetyTalkSchema } from "@/lib/assessments/assessment-schema";

export const saveAnswers = formAction({
  permission: "dossier:write",
  schema: assessmentSchema,
  act: saveAssessment,
  refusals: ASSESSMENT_REFUSALS,
  then: ({ clientId, assessmentId }) => `/clients/${clientId}/assessments/${assessmentId}`,
});

export const saveSafetyTalk = formAction({
  permission: "dossier:write",
  schema: safetyTalkSchema,
  act: recordSafetyTalk,
  refusals: ASSESSMENT_REFUSALS,
  then: ({ clientId, assessmentId }) => `/clients/${clientId}/assessments/${assessmentId}`,
});

export const saveCutOffAnswer = formAction({
  permission: "dossier:write",
  schema: cutOffAnswerSchema,
  act: answerCutOff,
  refusals: ASSESSMENT_REFUSALS,
  then: ({ clientId, assessmentId }) => `/clients/${clientId}/assessments/${assessmentId}`,
});
