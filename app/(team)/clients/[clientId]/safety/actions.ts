"use server";

import { formAction } from "@/lib/access/form-action";
import { closeSafetyTask, handOver, raiseByHand, recordTalk, type SafetyStep } from "@/lib/safety/safety-commands";
import { CLOSE_REFUSALS, HAND_OVER_REFUSALS, TALK_REFUSALS, TOLD_REFUSALS } from "@/lib/safety/safety-labels";
import { closeSafetySchema, handOverSchema, talkSchema, toldSchema } from "@/lib/safety/safety-schema";

export const saveTalk = formAction({
  permission: "dossier:write",
  schema: talkSchema,
  act: recordTalk,
  refusals: TALK_REFUSALS,
  then: pathOf,
});

export const closeSafety = formAction({
  permission: "dossier:write",
  schema: closeSafetySchema,
  act: closeSafetyTask,
  refusals: CLOSE_REFUSALS,
  then: pathOf,
});

export const giveToColleague = formAction({
  permission: "dossier:write",
  schema: handOverSchema,
  act: handOver,
  refusals: HAND_OVER_REFUSALS,
  then: pathOf,
});

export const saveTold = formAction({
  permission: "dossier:write",
  schema: toldSchema,
  act: raiseByHand,
  refusals: TOLD_REFUSALS,
  then: pathOf,
});

function pathOf({ clientId, taskId }: SafetyStep): string {
  return `/clients/${clientId}/safety/${taskId}`;
}
