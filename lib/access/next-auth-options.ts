import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { config } from "@/lib/platform/config";
import { COOKIE_OPTIONS, SESSION_COOKIE, SESSION_SECONDS } from "./session-cookie";

export interface SessionDoor {
  /** Opens a session for an address and password; gives its secret id. */
  readonly open: (email: string, password: string) => Promise<string | null>;
  /** Ends the session of this secret id at once. */
  readonly close: (sid: string) => Promise<void>;
}

/**
 * next-auth carries the cookie and nothing else: the token holds the secret id of a session row, and whether that
 * session still counts is asked of the database at each request.
 */
export function nextAuthOptions({ open, close }: SessionDoor): AuthOptions {
  return {
    secret: config().AUTH_SECRET,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: { sessionToken: { name: SESSION_COOKIE, options: COOKIE_OPTIONS } },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(typed) {
          const sid = await open(typed?.email ?? "", typed?.password ?? "");
          return sid === null ? null : { id: sid };
        },
      }),
    ],
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sid === "string") await close(token.sid);
      },
    },
    callbacks: {
      // Nobody is sent to another site, whatever address was asked for.
      redirect: ({ url, baseUrl }) => (/^\/(?![/\\])/.test(url) ? `${baseUrl}${url}` : baseUrl),
      // What a browser sends along (trigger "update") is never taken over.
      jwt: ({ token, user, trigger }) =>
        trigger === "signIn" ? { sid: user.id } : typeof token.sid === "string" ? { sid: token.sid } : {},
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
