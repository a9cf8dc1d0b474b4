import { randomUUID } from "node:crypto";
import path from "node:path";
import { appEnvironment } from "./app-environment";
import { findBrowser } from "./browser";
import { buildApp } from "./build-app";
import { startChild } from "./child-process";
import { dropDatabase } from "./database/ensure-database";
import { migrateServer, type OpenDatabase } from "./database/open-database";
import { openTestServer } from "./database/test-server";
import { fillDemo } from "./demo-database";
import { findFreePort } from "./free-port";
import type { Program } from "./program";
import { serveApp } from "./serve-app";
import { readPlaywrightReport } from "./test-reports";
import type { SuiteContext, SuiteResult } from "./suite-result";

const PLAYWRIGHT = path.join("node_modules", "@playwright", "test", "cli.js");

/**
 * The browser tests, against the built application on a database, a folder and a port of its own. They are told
 * APP_ORIGIN, the application's own settings, and ADMIN_DATABASE_URL to look in the database with.
 */
export async function runBrowserSuite({ program, folder }: SuiteContext): Promise<SuiteResult> {
  const browser = findBrowser();
  const server = await buildApp(program);
  const urls = await openBrowserDatabase(program, folder);
  const port = await findFreePort();
  const settings = {
    urls,
    origin: `http://localhost:${port}`,
    secrets: urls.secrets,
    dataDir: folder,
  };
  const app = await serveApp({ ...settings, server, host: "127.0.0.1", port });
  program.atEnd(app.stop);

  const report = path.join(folder, "browser.json");
  const tests = startChild({
    // Two runs at once must not clear each other's pictures away.
    args: [PLAYWRIGHT, "test", "--pass-with-no-tests", "--output", path.join("test-results", path.basename(folder))],
    env: {
      ...process.env,
      ...appEnvironment(settings),
      NODE_ENV: "test",
      ADMIN_DATABASE_URL: urls.adminUrl,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  });
  program.atEnd(tests.stop);
  const result = await readPlaywrightReport(report, await tests.exited);
  await app.stop();
  return result;
}

async function openBrowserDatabase(program: Program, folder: string): Promise<OpenDatabase> {
  const server = await openTestServer();
  program.atEnd(server.stop);
  const databaseName = `kring_browser_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  program.atEnd(() => dropDatabase(server.adminUrl, databaseName));
  const database = await migrateServer({ ...server, databaseName, isExternal: false }, folder);
  await fillDemo(database);
  return database;
}
