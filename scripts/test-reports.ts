import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { SuiteResult } from "./suite-result";

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Counts Vitest's own report; a file that broke before its tests began counts as one failure. */
export async function readVitestReport(file: string, exitCode: number): Promise<SuiteResult> {
  const report = await read(file, vitestReport);
  if (!report) return crashed(0);

  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const result = { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  return exitCode !== 0 && failed === 0 ? crashed(result.passed) : result;
}

/** Counts Playwright's own report; a test that only passed at a second try has failed. */
export async function readPlaywrightReport(file: string, exitCode: number): Promise<SuiteResult> {
  const report = await read(file, playwrightReport);
  if (!report) return crashed(0);

  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return exitCode !== 0 && failed === 0 ? crashed(expected) : { passed: expected, failed, skipped };
}

function crashed(passed: number): SuiteResult {
  return { passed, failed: 1, skipped: 0, note: "crashed" };
}

async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}
