import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { getActor } from "@/lib/access/actor";
import { nextAuthOptions } from "@/lib/access/next-auth-options";
import { requestAddress } from "@/lib/access/rate-limit-address";
import { revokeSession } from "@/lib/access/session";
import { signIn } from "@/lib/accounts/sign-in-commands";
import { requestId } from "@/lib/platform/request-id";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses, for programs that sign in without our page. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [what = ""] = (await context.params).nextauth;
  if (!LEAVING.includes(what) && (await getActor())?.lent) return new Response(null, { status: 404 });
  return NextAuth(request, context, nextAuthOptions({ open: openByPassword, close }));
}

/** While the device is lent these stay open: whoever has it may always end the session. */
const LEAVING = ["signout", "csrf"];

async function openByPassword(email: string, password: string): Promise<string | null> {
  const attempt = { email, password, address: await requestAddress(), requestId: await requestId() };
  const outcome = await signIn(attempt, new Date()).catch(() => null);
  // next-auth shows the message of an error to whoever asks, so none of ours gets there.
  if (outcome === null) throw new Error("unavailable");
  return outcome.ok ? outcome.value.sid : null;
}

async function close(sid: string): Promise<void> {
  await revokeSession(sid, new Date());
}

export { handle as GET, handle as POST };
