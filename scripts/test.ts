import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { runProgram } from "./program";
import { dataFolder } from "./project";
import type { SuiteResult } from "./suite-result";
import { SUITES } from "./test-suites";

/** `npm test` runs every suite; `npm test -- unit database` runs those. The last line is "N passed, N failed". */
runProgram(async (program) => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown)
    throw new Error(`There is no suite "${unknown}". There are: ${SUITES.map(({ name }) => name).join(", ")}.`);

  const folder = path.join(dataFolder, "test", `run-${process.pid}`);
  await mkdir(folder, { recursive: true });
  program.atEnd(() => rm(folder, { recursive: true, force: true }));

  const results: { name: string; result: SuiteResult; seconds: number }[] = [];
  for (const suite of SUITES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    console.log(`\n── ${suite.name} ──`);
    const started = Date.now();
    const result = judge(await suite.run({ program, folder }).catch(asFailure));
    results.push({ name: suite.name, result, seconds: Math.round((Date.now() - started) / 1000) });
  }

  console.log("\n── summary ──");
  for (const { name, result, seconds } of results) console.log(describe(name, result, seconds));
  const sum = (column: "passed" | "failed") => results.reduce((total, { result }) => total + result[column], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  await program.end(sum("failed") === 0 ? 0 : 1);
});

function asFailure(error: unknown): SuiteResult {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0, note: "did not run" };
}

/** A suite in which nothing ran proves nothing. */
function judge(result: SuiteResult): SuiteResult {
  if (result.passed + result.failed > 0) return result;
  return { ...result, failed: 1, note: "ran no test" };
}

function describe(name: string, { passed, failed, skipped, note }: SuiteResult, seconds: number): string {
  const extra = [skipped > 0 ? `${skipped} skipped` : "", note ?? ""].filter(Boolean).map((text) => `, ${text}`);
  return `${name.padEnd(9)} ${passed} passed, ${failed} failed${extra.join("")} (${seconds} s)`;
}
