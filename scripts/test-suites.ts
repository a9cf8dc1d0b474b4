import path from "node:path";
import { runBrowserSuite } from "./browser-suite";
import { startChild } from "./child-process";
import { openTestServer } from "./database/test-server";
import type { Program } from "./program";
import type { SuiteContext, SuiteResult } from "./suite-result";
import { readVitestReport } from "./test-reports";

type Suite = { name: string; run(context: SuiteContext): Promise<SuiteResult> };

const ESLINT = path.join("node_modules", "eslint", "bin", "eslint.js");
const PRETTIER = path.join("node_modules", "prettier", "bin", "prettier.cjs");
const NEXT = path.join("node_modules", "next", "dist", "bin", "next");
const TSC = path.join("node_modules", "typescript", "bin", "tsc");
const VITEST = path.join("node_modules", "vitest", "vitest.mjs");

/** Every suite of `npm test`, the quick ones first. */
export const SUITES: readonly Suite[] = [
  { name: "lint", run: (context) => check(context, [[ESLINT, ".", "--max-warnings", "0"]]) },
  { name: "format", run: (context) => check(context, [[PRETTIER, "--check", "--log-level", "warn", "."]]) },
  {
    name: "types",
    run: (context) =>
      check(context, [
        [NEXT, "typegen"],
        [TSC, "--noEmit"],
      ]),
  },
  { name: "unit", run: (context) => runVitest(context, "unit") },
  { name: "database", run: runDatabaseSuite },
  { name: "browser", run: runBrowserSuite },
];

/** Runs programs one after the other; the check holds when all of them end well. */
async function check({ program }: SuiteContext, commands: string[][]): Promise<SuiteResult> {
  for (const args of commands) {
    const exitCode = await runTool(program, args);
    if (exitCode !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

async function runVitest({ program, folder }: SuiteContext, project: string): Promise<SuiteResult> {
  const report = path.join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const exitCode = await runTool(program, [VITEST, "run", "--project", project, "--passWithNoTests", ...reporters]);
  return readVitestReport(report, exitCode);
}

/** The server is held here as well, so that it is also stopped when Vitest is cut off. */
async function runDatabaseSuite(context: SuiteContext): Promise<SuiteResult> {
  const server = await openTestServer();
  context.program.atEnd(server.stop);
  const result = await runVitest(context, "database");
  await server.stop();
  return result;
}

function runTool(program: Program, args: string[]): Promise<number> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = startChild({ args, env });
  program.atEnd(child.stop);
  return child.exited;
}
