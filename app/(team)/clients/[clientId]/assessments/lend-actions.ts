"use server";

import { z } from "zod";
import { type Actor, LENT_PAGE, type Lent } from "@/lib/access/actor";
import { formAction } from "@/lib/access/form-action";
import { lendSession } from "@/lib/access/lend";
import { readSid, writeSid } from "@/lib/access/session-cookie";
import { INSTRUMENT_CODES } from "@/lib/domain/instruments/instruments";
import { uuidField } from "@/lib/platform/form-fields";

export const lendDevice = formAction({
  permission: "dossier:write",
  schema: z.object({ clientId: uuidField, instrument: z.enum(INSTRUMENT_CODES) }),
  act: lend,
  refusals: {},
  then: () => LENT_PAGE,
});

async function lend(actor: Actor, what: Lent) {
  const sid = await readSid();
  if (sid === null || !(await lendSession(actor, sid, what))) return null;
  // A browser forgets the pages it kept in memory when the cookie of the session is written anew.
  await writeSid(sid);
  return { ok: true, value: null } as const;
}
