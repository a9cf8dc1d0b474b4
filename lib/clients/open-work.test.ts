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

it("a closed journey has no clocks", () => {
  expect(runningClocks({ ...calm, closedOn: day("11-01"), referrals: [sent("10-01")] }, clock)).toEqual([]);
});

describe("results that still ask an answer", () => {
  const taken = (id: string, of: object = {}) => ({
    id,
    instrument: "PHQ-9",
    score: 12,
    flags: [],
    takenAt: new Date("2026-11-14T10:00:00Z"),
    safetyTalk: null,
    ...of,
  });
  const asked = (assessments: ReturnType<typeof taken>[], referrals: KeptReferral[] = []) =>
    askedAnswers(assessments, referrals).map((answer) => `${answer.assessmentId} ${answer.asked}`);

  it("a high score asks an answer until there is one, or the GP was asked since", () => {
    expect(asked([taken("a")])).toEqual(["a cut_off_answer"]);
    expect(asked([taken("a", { safetyTalk: "Besproken" })])).toEqual([]);
    expect(asked([taken("a")], [sent("11-16")])).toEqual([]);
    expect(asked([taken("a")], [sent("11-10")])).toEqual(["a cut_off_answer"]);
  });

  it("only the newest score asks; the talk about self-harm is asked of every result", () => {
    expect(asked([taken("new", { score: 6 }), taken("old")])).toEqual([]);
    expect(asked([taken("new", { score: 6 }), taken("old", { flags: ["self_harm_raised"] })])).toEqual([
      "old safety_talk",
    ]);
  });

  it("a referral never takes the place of the talk", () => {
    expect(asked([taken("a", { flags: ["self_harm_raised"] })], [sent("11-16")])).toEqual(["a safety_talk"]);
  });
});
