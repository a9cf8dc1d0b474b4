import { type IncomingMessage, Server } from "node:http";

const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

/**
 * Without a proxy of ours in front, whoever asks writes these headers, and limits per address would count for nothing.
 * Next takes them over before any code of ours runs, so they are taken away where the request comes in.
 */
export function dropForwardedHeaders(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]) {
    if (event === "request") forget(rest[0]);
    return Reflect.apply(emit, this, [event, ...rest]);
  };
}

function forget(request: unknown): void {
  for (const name of FORWARDED) delete headersOf(request)[name];
}

function headersOf(request: unknown): IncomingMessage["headers"] {
  return (request as IncomingMessage).headers;
}
