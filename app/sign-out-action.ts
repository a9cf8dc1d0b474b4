"use server";

import { getActor } from "@/lib/access/actor";
import { publicFormAction } from "@/lib/access/form-action";
import { clearSid, readSid } from "@/lib/access/session-cookie";
import { signOut as endSession } from "@/lib/accounts/sign-in-commands";
import { z } from "zod";

export const signOut = publicFormAction(z.object({}), async () => {
  const [actor, sid] = [await getActor(), await readSid()];
  if (actor && sid !== null) await endSession(actor, sid, new Date());
  await clearSid();
  return { then: "/sign-in" };
});
