import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requestId } from "@/lib/platform/request-id";
import { may, type Permission, type Role } from "./permissions";
import { findSession } from "./session";
import { readSid } from "./session-cookie";

/** Who is asking, as the database knows it at this request. Row policies look the teams up again by themselves. */
export interface Actor {
  readonly userId: string;
  readonly requestId: string;
  readonly role: Role;
  readonly name: string;
  readonly organisationId: string;
  readonly teams: readonly { id: string; name: string }[];
  readonly destinationId: string | null;
  /** What stands under the name in the menu: team, practice or organisation. */
  readonly workplace: string;
  /** Not `null` while this device is in the client's hands: then nothing of Kring is open but one questionnaire. */
  readonly lent: Lent | null;
}

/** What a session was lent for. */
export interface Lent {
  readonly clientId: string;
  /** The code of the instrument; `null` once it was filled in and the device waits for its worker. */
  readonly instrument: string | null;
}

/** The one seam with the session: the actor of this request, or null for a stranger. Asked once per request. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const sid = await readSid();
  const session = sid === null ? null : await findSession(sid, new Date());
  if (!session) return null;

  const { user, lentClientId, lentInstrument } = session;
  const teams = user.memberships.map(({ team }) => team);
  return {
    userId: user.id,
    requestId: await requestId(),
    role: user.role,
    name: user.name,
    organisationId: user.organisationId,
    teams,
    destinationId: user.destinationId,
    workplace: user.destination?.name ?? teams[0]?.name ?? user.organisation.name,
    lent: lentClientId === null ? null : { clientId: lentClientId, instrument: lentInstrument },
  };
});

/**
 * For pages: a stranger is sent to sign in; without the right the page does not exist. While the device is lent to a
 * client every page leads to the questionnaire, save the one that asks for `whileLent`.
 */
export async function requireActor(permission: Permission, { whileLent = false } = {}): Promise<Actor> {
  const actor = await getActor();
  if (!actor) redirect(await signInHere());
  if (actor.lent && !whileLent) redirect(LENT_PAGE);
  if (!may(actor.role, permission)) notFound();
  return actor;
}

/** The only page that is open while the device is lent. */
export const LENT_PAGE = "/lent";

/** To sign in and then on to where the stranger wanted to be. */
async function signInHere(): Promise<string> {
  const path = (await headers()).get("x-path");
  return path === null || path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}
