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
}

/** The one seam with the session: the actor of this request, or null for a stranger. Asked once per request. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const sid = await readSid();
  const session = sid === null ? null : await findSession(sid, new Date());
  if (!session) return null;

  const { user } = session;
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
  };
});

/** For pages: a stranger is sent to sign in; without the right the page does not exist. */
export async function requireActor(permission: Permission): Promise<Actor> {
  const actor = await getActor();
  if (!actor) redirect(await signInHere());
  if (!may(actor.role, permission)) notFound();
  return actor;
}

/** To sign in and then on to where the stranger wanted to be. */
async function signInHere(): Promise<string> {
  const path = (await headers()).get("x-path");
  return path === null || path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}
