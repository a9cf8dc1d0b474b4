import { parseArgs, type ParseArgsConfig } from "node:util";
import { findFreePortFrom, isPortFree } from "./free-port";

/** Where the application listens, and the address that people type. */
export type Address = { host: string; port: number; origin: string };

const DEFAULT_PORT = 3000;

/** The options that every command that serves the application knows. */
export const ADDRESS_OPTIONS = {
  port: { type: "string", short: "p" },
  host: { type: "string" },
} satisfies ParseArgsConfig["options"];

/**
 * The port that was asked for, else 3000 or the next free one; on this machine alone unless a host is given.
 * APP_ORIGIN, when it is set, is the public address of a proxy in front.
 *
 * @throws when the port that was asked for is no port or is taken.
 */
export async function chooseAddress(values: { port?: string; host?: string }): Promise<Address> {
  const port = await choosePort(values.port ?? process.env.PORT);
  const host = values.host ?? "127.0.0.1";
  return { host, port, origin: process.env.APP_ORIGIN ?? `http://localhost:${port}` };
}

/** Reads a command's options; an unknown one is answered with a sentence. */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(options: T) {
  return parseArgs({ options }).values;
}

async function choosePort(asked: string | undefined): Promise<number> {
  if (asked === undefined) return findFreePortFrom(DEFAULT_PORT);

  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${asked}" is no port number.`);
  if (!(await isPortFree(port))) throw new Error(`Port ${port} is taken; choose another with --port.`);
  return port;
}
