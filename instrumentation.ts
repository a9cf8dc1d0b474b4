/** Called by Next once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { config } = await import("@/lib/platform/config");
  const { dropForwardedHeaders } = await import("@/lib/platform/forwarded-headers");
  if (!config().TRUST_PROXY) dropForwardedHeaders();
}

/** Called by Next for each error that reached nobody: ties the number on the fault page to the request in our log. */
export async function onRequestError(
  error: unknown,
  request: { method: string; headers: Record<string, string | string[] | undefined> },
  context: { routePath: string },
): Promise<void> {
  const { log } = await import("@/lib/platform/log");
  const { name, digest, stack } = describe(error);
  const requestId = request.headers["x-request-id"];
  // The message may hold what a person typed; where it happened does not.
  log.error(
    { name, digest, requestId, route: context.routePath, method: request.method, where: placesOf(stack) },
    "fault",
  );
}

function describe(error: unknown): { name: string; digest: string | undefined; stack: string } {
  if (!(error instanceof Error)) return { name: "unknown", digest: undefined, stack: "" };
  const digest = "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
  return { name: error.name, digest, stack: error.stack ?? "" };
}

function placesOf(stack: string): string[] {
  return stack
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((line) => line.trim());
}
