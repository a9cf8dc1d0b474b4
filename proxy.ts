import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isOwnOrigin } from "@/lib/access/origin";
import { config as settings } from "@/lib/platform/config";
import { isDatabaseReachable } from "@/lib/platform/database-watch";
import { outOfOrderPage } from "@/lib/platform/out-of-order-page";

/**
 * Gives each request its id and its nonce, turns away what does not come by our own address, and says so when the
 * database does not answer. It is no lock: rights are decided where the data are read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = randomUUID();
  const nonce = randomBytes(16).toString("base64");
  const response = await answer(request, { requestId, nonce });

  response.headers.set("content-security-policy", contentSecurityPolicy(nonce));
  response.headers.set("x-request-id", requestId);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set("cache-control", "no-store");
  return response;
}

const METHODS = ["GET", "HEAD", "POST"];

interface Marks {
  readonly requestId: string;
  readonly nonce: string;
}

async function answer(request: NextRequest, { requestId, nonce }: Marks): Promise<NextResponse> {
  const origin = settings().APP_ORIGIN;
  if (request.headers.get("host") !== new URL(origin).host) {
    return new NextResponse(`Kring is open at ${origin}`, { status: 421 });
  }
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse("This address cannot be read.", { status: 400 });
  if (!METHODS.includes(request.method))
    return new NextResponse(null, { status: 405, headers: { allow: METHODS.join() } });
  if (
    isChanging(request) &&
    !isOwnOrigin(request.headers.get("origin"), request.headers.get("sec-fetch-site"), origin)
  ) {
    return new NextResponse("This request does not come from a page of Kring.", { status: 403 });
  }
  if (needsDatabase(request) && !(await isDatabaseReachable())) {
    return new NextResponse(outOfOrderPage({ requestId, nonce }), {
      status: 503,
      headers: { "content-type": "text/html; charset=utf-8", "retry-after": "5" },
    });
  }

  const headers = new Headers(request.headers);
  headers.set("x-request-id", requestId);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", contentSecurityPolicy(nonce));
  return NextResponse.next({ request: { headers } });
}

/** "/clients/%ff" is no text; a page that is asked for it would break on it. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isChanging({ method }: NextRequest): boolean {
  return method !== "GET" && method !== "HEAD";
}

// These two say themselves how Kring is doing.
function needsDatabase({ nextUrl }: NextRequest): boolean {
  return nextUrl.pathname !== "/api/health" && nextUrl.pathname !== "/api/ready";
}

// A development server evaluates text as script to reload; nothing else may.
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: "/((?!_next/static/).*)" };
