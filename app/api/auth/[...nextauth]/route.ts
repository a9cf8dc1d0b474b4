import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { nextAuthOptions } from "@/lib/access/next-auth-options";
import { signIn } from "@/lib/accounts/sign-in-commands";
import { requestId } from "@/lib/platform/request-id";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses, for programs that sign in without our page. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const options = nextAuthOptions(async (email, password) => {
    const signedIn = await signIn({ email, password, requestId: await requestId() }, new Date());
    return signedIn?.sid ?? null;
  });
  return NextAuth(request, context, options);
}

export { handle as GET, handle as POST };
