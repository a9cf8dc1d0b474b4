import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuthOptions } from "@/lib/access/next-auth-options";
import { requestAddress } from "@/lib/access/rate-limit-address";
import { signIn } from "@/lib/accounts/sign-in-commands";
import { requestId } from "@/lib/platform/request-id";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses, for programs that sign in without our page. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const options = nextAuthOptions(async (email, password) => {
    const attempt = { email, password, address: await requestAddress(), requestId: await requestId() };
    const outcome = await signIn(attempt, new Date());
    return outcome.ok ? outcome.value.sid : null;
  });
  return NextAuth(request, context, options);
}

export { handle as GET, handle as POST };
