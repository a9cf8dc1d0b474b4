import { request } from "node:http";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { appEnvironment, type AppSettings } from "./app-environment";
import { startChild, type Child } from "./child-process";

const PATIENCE_MS = 60_000;

/**
 * Serves the built application and returns when it is ready to answer.
 *
 * @param options.server the `server.js` that `buildApp` returned.
 * @throws when it ends or is not ready within a minute.
 */
export async function serveApp(options: AppSettings & { server: string; host: string; port: number }): Promise<Child> {
  const { server, host, port, origin } = options;
  const app = startChild({
    args: [server],
    cwd: path.dirname(server),
    env: { ...appEnvironment(options), HOSTNAME: host, PORT: String(port) },
    watched: true,
  });
  try {
    await waitUntilReady(app, { host, port, origin });
  } catch (error) {
    await app.stop();
    throw error;
  }
  return app;
}

async function waitUntilReady(app: Child, address: { host: string; port: number; origin: string }): Promise<void> {
  let hasEnded = false;
  void app.exited.then(() => (hasEnded = true));
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (hasEnded) throw new Error("The application stopped while it was starting; see what it said above.");
    if (await isReady(address)) return;
    await pause(100);
  }
  throw new Error("The application did not get ready within a minute; see what it said above.");
}

/** Asks as a browser would that came by the public address: the application may refuse any other name. */
function isReady({ host, port, origin }: { host: string; port: number; origin: string }): Promise<boolean> {
  const reached = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return new Promise((resolve) => {
    const headers = { host: new URL(origin).host };
    const asked = request({ host: reached, port, path: "/api/ready", headers, timeout: 5000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on("error", () => resolve(false));
    asked.on("timeout", () => asked.destroy());
    asked.end();
  });
}
