import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { config } from "@/lib/platform/config";
import { LONGEST_HOURS } from "./session";

/** Browsers count localhost as safe, so the cookie can be Secure in the demo, too. */
export const SESSION_COOKIE = "__Host-session";
export const SESSION_SECONDS = LONGEST_HOURS * 3600;
export const COOKIE_OPTIONS = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** The secret session id in the cookie, or null when there is none or its signature is not ours. */
export async function readSid(): Promise<string | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: config().AUTH_SECRET }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

/** Writes the same cookie as next-auth's own route does; only from a server action or route. */
export async function writeSid(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: config().AUTH_SECRET, maxAge: SESSION_SECONDS });
  (await cookies()).set(SESSION_COOKIE, token, { ...COOKIE_OPTIONS, maxAge: SESSION_SECONDS });
}

export async function clearSid(): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, "", { ...COOKIE_OPTIONS, maxAge: 0 });
}
