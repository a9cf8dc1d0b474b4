import { expect, it } from "vitest";
import { describe as describeMeasured, growth, Measurements } from "./report";

function measuredCaseload(): Measurements {
  const measured = new Measurements();
  for (const ms of [4, 1, 3, 2]) measured.add("caseload", 10, { way: "sql", ms });
  for (const ms of [3, 9, 6]) measured.add("caseload", 100, { way: "sql", ms });
  return measured;
}

it("growth is the median of the last size against that of the first", () => {
  expect(growth(measuredCaseload(), { page: "caseload", sizes: [10, 100], way: "sql" })).toBeCloseTo(6 / 2.5);
});

it("a time is shown as its median with the quartiles, whatever order it was measured in", () => {
  const report = describeMeasured(measuredCaseload(), { sizes: [10, 100], ways: ["sql"] });
  expect(report).toContain("2.5 (1.8–3.3)");
  expect(report).toContain("6.0 (4.5–7.5)");
  expect(report).toContain("× 2.40");
});
