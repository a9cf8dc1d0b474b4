import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { DEFAULT_TERMS } from "@/lib/domain/due";
import { askedAnswers, type KeptReferral, runningClocks, whoseTurn } from "./open-work";

const day = (text: string) => Temporal.PlainDate.from(`2026-${text}`);
const clock = { terms: DEFAULT_TERMS, today: day("11-24") };
const calm = {
  phase: "refer",
  closedOn: null,
  openedOn: day("10-01"),
  lastContactOn: day("11-20"),
  goalsReviewedOn: [],
  measuredOn: [],
} as const;
const sent = (on: string, of: Partial<KeptReferral> = {}): KeptReferral => ({
  id: on,
  journeyId: "journey",
  status: "requested",
  requestedAt: new Date(`2026-${on}T10:00:00Z`),
  nextStep: null,
  destination: { name: "De Linde", kind: "gp_practice" },
  ...of,
});

describe("who holds the ball", () => {
  it.each([
    ["nobody was asked anything", [], 0, { who: "worker" }],
    ["a destination was asked and has its term", [sent("11-20")], 0, { who: "destination", name: "De Linde" }],
    ["the destination is late: the worker has it again", [sent("11-02")], 0, { who: "worker" }],
    ["something else is asked of the worker", [sent("11-20")], 1, { who: "worker" }],
    ["the destination answered", [sent("11-20", { status: "accepted" })], 0, { who: "worker" }],
  ])("%s", (_, referrals, asked, turn) => {
    expect(whoseTurn(runningClocks({ ...calm, referrals }, clock), asked)).toEqual(turn);
  });

  it("it has been silent too long", () => {
    const clocks = runningClocks({ ...calm, lastContactOn: day("10-27"), referrals: [sent("11-20")] }, clock);
    expect(clocks[0]).toMatchObject({ kind: "silence", state: "late", workingDaysOpen: 20 });
    expect(whoseTurn(clocks, 0)).toEqual({ who: "worker" });
  });
});

it("to measure again waits for anything else that is late", () => {
  const measured = { ...calm, referrals: [], measuredOn: [day("03-02")] };
  expect(runningClocks(measured, clock).map(({ kind }) => kind)).toEqual(["remeasure", "silence"]);
  expect(runningClocks({ ...measured, lastContactOn: day("10-27") }, clock).map(({ kind }) => kind)).toEqual([
    "silence",
    "remeasure",
  ]);
});

it("a closed journey has no clocks", () => {
  expect(runningClocks({ ...calm, closedOn: day("11-01"), referrals: [sent("10-01")] }, clock)).toEqual([]);
});

describe("results that still ask an answer", () => {
  const taken = (id: string, of: object = {}) => ({
    id,
    instrument: "PHQ-9",
    score: 12,
    takenAt: new Date("2026-11-14T10:00:00Z"),
    cutOffAnswer: null,
    ...of,
  });
  const asked = (assessments: ReturnType<typeof taken>[], referrals: KeptReferral[] = [], depressionCutOff = 10) =>
    askedAnswers(assessments, { referrals, depressionCutOff }).map(({ assessmentId }) => assessmentId);

  it("a high score asks an answer until there is one, or the GP was asked since", () => {
    expect(asked([taken("a")])).toEqual(["a"]);
    expect(asked([taken("a", { score: 9 })])).toEqual([]);
    expect(asked([taken("a", { score: 9 })], [], 9)).toEqual(["a"]);
    expect(asked([taken("a")], [], 13)).toEqual([]);
    expect(asked([taken("a", { cutOffAnswer: "Besproken" })])).toEqual([]);
    expect(asked([taken("a")], [sent("11-16")])).toEqual([]);
    expect(asked([taken("a")], [sent("11-10")])).toEqual(["a"]);
  });

  it("only the newest score asks", () => {
    expect(asked([taken("new", { score: 6 }), taken("old")])).toEqual([]);
    expect(asked([taken("new"), taken("old")])).toEqual(["new"]);
  });
});
