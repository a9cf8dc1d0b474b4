"use server";

import { formAction } from "@/lib/access/form-action";
import {
  addActivity,
  recordAttendance,
  reviewGoal,
  setGoal,
  writePerspective,
} from "@/lib/activation/activation-commands";
import { ACTIVATION_REFUSALS, GOAL_REFUSALS } from "@/lib/activation/activation-labels";
import {
  activitySchema,
  attendanceSchema,
  goalSchema,
  perspectiveSchema,
  reviewSchema,
} from "@/lib/activation/activation-schema";

export const savePerspective = formAction({
  permission: "dossier:write",
  schema: perspectiveSchema,
  act: writePerspective,
  refusals: ACTIVATION_REFUSALS,
  then: (_perspective, { clientId }) => activationPage(clientId, "perspective"),
});

export const saveGoal = formAction({
  permission: "dossier:write",
  schema: goalSchema,
  act: setGoal,
  refusals: ACTIVATION_REFUSALS,
  then: (_goal, { clientId }) => activationPage(clientId, "goal"),
});

export const saveReview = formAction({
  permission: "dossier:write",
  schema: reviewSchema,
  act: reviewGoal,
  refusals: GOAL_REFUSALS,
  then: (_goal, { clientId }) => activationPage(clientId, "review"),
});

export const saveActivity = formAction({
  permission: "dossier:write",
  schema: activitySchema,
  act: addActivity,
  refusals: GOAL_REFUSALS,
  then: (_activity, { clientId }) => activationPage(clientId, "activity"),
});

export const saveAttendance = formAction({
  permission: "dossier:write",
  schema: attendanceSchema,
  act: recordAttendance,
  refusals: ACTIVATION_REFUSALS,
  then: (_activity, { clientId }) => activationPage(clientId, "attendance"),
});

function activationPage(clientId: string, done: string): string {
  return `/clients/${clientId}/activation?done=${done}`;
}
