import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import type { Phase } from "@/lib/domain/workflow";
import { phaseSteps } from "./phase-steps";

const day = (text: string) => Temporal.PlainDate.from(`2026-${text}`);
const move = (on: string, toPhase: Phase | null) => ({ on: day(on), toPhase });
const opened = { openedOn: day("11-05"), closedOn: null, today: day("11-24") };

const words = (history: Parameters<typeof phaseSteps>[0]) =>
  phaseSteps(history).map(({ phase, state, days }) => `${phase} ${state} ${days}`);

it("a journey that just opened stands in the first phase", () => {
  expect(words({ ...opened, phase: "signal", moves: [move("11-05", "signal")] })).toEqual([
    "signal now 19",
    "trust next null",
    "refer next null",
    "activate next null",
  ]);
});

it("who needed no referral skipped that phase", () => {
  const moves = [move("11-05", "signal"), move("11-10", "trust"), move("11-20", "activate")];
  expect(words({ ...opened, phase: "activate", moves })).toEqual([
    "signal done 5",
    "trust done 10",
    "refer skipped null",
    "activate now 4",
  ]);
});

it("after a step back the days count anew, and what lies ahead is ahead again", () => {
  const moves = [move("11-10", "trust"), move("11-12", "refer"), move("11-15", "trust")];
  expect(words({ ...opened, phase: "trust", moves })).toEqual([
    "signal done 5",
    "trust now 9",
    "refer next 3",
    "activate next null",
  ]);
});

it("a closed journey stands nowhere and its days stop", () => {
  const moves = [move("11-10", "trust"), move("11-15", null)];
  expect(words({ ...opened, phase: "trust", closedOn: day("11-15"), moves }).slice(0, 2)).toEqual([
    "signal done 5",
    "trust done 5",
  ]);
});

it("the days of both visits to a phase that was left count together", () => {
  const moves = [move("11-10", "trust"), move("11-12", "refer"), move("11-15", "trust"), move("11-20", "refer")];
  expect(words({ ...opened, phase: "refer", moves })[1]).toBe("trust done 7");
});

it("after reopening the days count anew", () => {
  const moves = [move("11-10", "trust"), move("11-15", null), move("11-20", "trust")];
  expect(words({ ...opened, phase: "trust", moves })[1]).toBe("trust now 4");
});
