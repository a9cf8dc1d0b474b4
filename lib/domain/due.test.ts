import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { allDue, DEFAULT_TERMS, mostUrgentDue, nextDue, type DueFacts } from "./due";

const day = (text: string) => Temporal.PlainDate.from(text);
const monday = day("2026-11-02");

const facts = (changes: Partial<DueFacts> = {}): DueFacts => ({
  phase: "trust",
  closedOn: null,
  openedOn: monday,
  lastContactOn: null,
  unansweredReferralsSince: [],
  openGoalsReviewedOn: [],
  measuredOn: [],
  ...changes,
});

it("a new journey waits for a first attempt, five working days after it was opened", () => {
  expect(describeNext(facts())).toBe("first_attempt 2026-11-09");
});

it("after an attempt silence is watched from that day, and the first attempt no more", () => {
  expect(describeAll(facts({ lastContactOn: monday }))).toEqual(["silence 2026-11-23"]);
});

it("the trust phase has no deadline: each contact moment begins the clock again", () => {
  expect(describeNext(facts({ openedOn: day("2020-01-06"), lastContactOn: monday }))).toBe("silence 2026-11-23");
});

it("every referral without an answer runs its own clock, the earliest first", () => {
  const waiting = [day("2026-11-10"), day("2026-11-03")];
  expect(describeAll(facts({ lastContactOn: monday, unansweredReferralsSince: waiting }))).toEqual([
    "referral_answer 2026-11-17",
    "silence 2026-11-23",
    "referral_answer 2026-11-24",
  ]);
});

it("goals are reviewed in the activation phase, and not before it", () => {
  const goal = { lastContactOn: monday, openGoalsReviewedOn: [monday] };
  expect(describeAll(facts({ ...goal, phase: "refer" }))).toEqual(["silence 2026-11-23"]);
  expect(describeAll(facts({ ...goal, phase: "activate" }))).toEqual(["silence 2026-11-23", "goal_review 2026-12-14"]);
});

describe("measuring again", () => {
  const measured = { lastContactOn: day("2026-11-20"), measuredOn: [day("2026-10-05"), day("2026-07-01")] };

  it("is due ninety working days after what was measured longest ago, and once", () => {
    expect(describeAll(facts(measured))).toEqual(["remeasure 2026-11-04", "silence 2026-12-11"]);
  });

  it("is not asked in the first phase, nor of who was never measured, nor in a closed journey", () => {
    expect(describeAll(facts({ ...measured, phase: "signal" }))).toEqual(["silence 2026-12-11"]);
    expect(describeAll(facts({ ...measured, measuredOn: [] }))).toEqual(["silence 2026-12-11"]);
    expect(nextDue(facts({ ...measured, closedOn: monday }), DEFAULT_TERMS)).toBeNull();
  });

  it.each([
    ["2026-11-24", "remeasure"],
    ["2026-12-11", "remeasure"],
    ["2026-12-14", "silence"],
  ])("on %s the list names %s: whatever else is late goes first", (today, kind) => {
    expect(mostUrgentDue(facts(measured), DEFAULT_TERMS, day(today))?.kind).toBe(kind);
  });
});

it("in a closed journey nothing is due", () => {
  const closed = facts({ closedOn: monday, unansweredReferralsSince: [monday], openGoalsReviewedOn: [monday] });
  expect(nextDue(closed, DEFAULT_TERMS)).toBeNull();
});

it("the terms of the organisation count, and say from when and how long", () => {
  expect(nextDue(facts(), { ...DEFAULT_TERMS, firstAttempt: 1 })).toEqual({
    kind: "first_attempt",
    since: monday,
    dueOn: day("2026-11-03"),
    term: 1,
  });
});

function describeAll(of: DueFacts): string[] {
  return allDue(of, DEFAULT_TERMS).map(({ kind, dueOn }) => `${kind} ${dueOn.toString()}`);
}

function describeNext(of: DueFacts): string | undefined {
  return describeAll(of)[0];
}
