import { createServer } from "node:net";

/** A port of this machine that nobody listens on now; the caller must be ready to lose the race for it. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port")),
      );
    });
  });
}

/** The first free port from `start` on. */
export async function findFreePortFrom(start: number): Promise<number> {
  for (let port = start; port < 65_536; port += 1) if (await isPortFree(port)) return port;
  throw new Error(`No port from ${start} on is free.`);
}

/** Whether a browser that asks for `localhost` on this port would find nobody, on IPv4 and on IPv6. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await isFree(port, "127.0.0.1")) && (await isFree(port, "::1"));
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nobody there either.
    probe.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
