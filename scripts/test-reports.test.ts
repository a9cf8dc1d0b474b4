import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "./test-reports";

const folder = await mkdtemp(path.join(tmpdir(), "kring-reports-"));
const file = path.join(folder, "report.json");
afterAll(() => rm(folder, { recursive: true }));

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const failedTest = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
const brokenFile = { status: "failed", assertionResults: [] };
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 2 };

describe("the report of a suite", () => {
  test.each([
    ["a clean run", vitest, 0, { passed: 3, failed: 0, skipped: 1 }],
    [
      "a failed test",
      { ...vitest, numFailedTests: 1, testResults: [failedTest] },
      1,
      { passed: 3, failed: 1, skipped: 1 },
    ],
    ["a file that broke", { ...vitest, testResults: [brokenFile] }, 1, { passed: 3, failed: 1, skipped: 1 }],
    ["a crash that no test saw", vitest, 1, { passed: 3, failed: 1, skipped: 0, note: "crashed" }],
  ])("of Vitest counts %s", async (_, report, exitCode, expected) => {
    await writeFile(file, JSON.stringify(report));
    expect(await readVitestReport(file, exitCode)).toEqual(expected);
  });

  test.each([
    ["a clean run", { stats, errors: [] }, 0, { passed: 4, failed: 0, skipped: 2 }],
    ["a test that only passed at a second try", { stats: { ...stats, flaky: 1 }, errors: [] }, 0, { failed: 1 }],
    ["an error outside the tests", { stats, errors: [{ message: "no browser" }] }, 1, { failed: 1 }],
    ["a crash that no test saw", { stats, errors: [] }, 1, { failed: 1, note: "crashed" }],
  ])("of Playwright counts %s", async (_, report, exitCode, expected) => {
    await writeFile(file, JSON.stringify(report));
    expect(await readPlaywrightReport(file, exitCode)).toMatchObject(expected);
  });

  test("that was never written is a failure", async () => {
    const missing = path.join(folder, "missing.json");
    expect(await readVitestReport(missing, 0)).toMatchObject({ failed: 1, note: "crashed" });
    expect(await readPlaywrightReport(missing, 0)).toMatchObject({ failed: 1, note: "crashed" });
  });
});
