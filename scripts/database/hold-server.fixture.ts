import { startEmbeddedServer } from "./embedded-server";

/** A program of its own for the tests: starts the server, says where, and holds it until it is told to stop. */
async function hold(dataDir: string): Promise<void> {
  const server = await startEmbeddedServer({ dataDir });
  process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
  process.stdout.write(`${server.adminUrl}\n`);
  setInterval(() => undefined, 60_000);
}

hold(process.argv[2] ?? "").catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
