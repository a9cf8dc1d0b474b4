import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { decideMove, JOURNEY_MOVE_CODES, type JourneyFacts, type MoveRequest, PHASES } from "./workflow";

const today = Temporal.PlainDate.from("2026-11-24");
const ready: JourneyFacts = {
  phase: "signal",
  closedOn: null,
  hasSuccessfulContact: true,
  trustLevel: 2,
  baseline: "measured",
  validSharingGrounds: 1,
  unansweredReferrals: 0,
  referralsNeedingNextStep: 0,
  openReferrals: 0,
  perspectiveWritten: true,
  openSafetyTasks: 0,
};
const goodbye: MoveRequest = {
  outcome: "goals_reached",
  reason: "Gaat weer naar het koor",
  aftercare: { on: "2027-02-01" },
};

describe("the workflow", () => {
  it.each([
    ["start_trust", "signal", { hasSuccessfulContact: false }, "successful_contact"],
    ["start_referring", "trust", { trustLevel: 1 }, "trust_level"],
    ["start_referring", "trust", { baseline: "missing" }, "baseline"],
    ["start_referring", "trust", { validSharingGrounds: 0 }, "sharing_ground"],
    ["start_activating", "refer", { unansweredReferrals: 1 }, "referral_answer"],
    ["start_activating", "refer", { referralsNeedingNextStep: 1 }, "referral_next_step"],
    ["start_activating", "refer", { perspectiveWritten: false }, "participation_perspective"],
    ["close", "activate", { openReferrals: 1 }, "open_referrals"],
    ["close", "activate", { openSafetyTasks: 1 }, "open_safety_tasks"],
  ] as const)("%s from %s says what is missing: %o", (move, phase, lack, item) => {
    const facts = { ...ready, phase, ...lack };
    expect(decideMove({ move, facts, role: "worker", request: goodbye, today })).toEqual({
      ok: false,
      reason: "missing",
      missing: [item],
    });
  });

  it("not everybody needs a referral: trust leads to activating without a ground to share", () => {
    const facts: JourneyFacts = { ...ready, phase: "trust", validSharingGrounds: 0 };
    expect(decideMove({ move: "start_activating", facts, role: "worker", today })).toMatchObject({ ok: true });
  });

  it("closing asks an outcome, a reason and aftercare or why there is none", () => {
    const decision = decideMove({ move: "close", facts: ready, role: "worker", today });
    expect(decision).toMatchObject({ missing: ["outcome", "reason", "aftercare"] });
  });

  it.each([
    ["2026-05-24", true],
    ["2026-05-23", false],
  ])("a journey closed on %s can be reopened: %s", (closedOn, ok) => {
    const request = { reason: "Toch weer stil geworden" };
    expect(decideMove({ move: "reopen", facts: { ...ready, closedOn }, role: "worker", request, today }).ok).toBe(ok);
  });

  it("no sequence of moves skips trust or leaves a closed journey but by reopening", () => {
    const step = fc.record({
      move: fc.constantFrom(...JOURNEY_MOVE_CODES),
      to: fc.constantFrom(...PHASES),
      hasSuccessfulContact: fc.boolean(),
      trustLevel: fc.constantFrom(0, 1, 2, 3, 4),
    });
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), walk), { numRuns: 500 });

    function walk(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
      let facts: JourneyFacts = ready;
      for (const { move, to, hasSuccessfulContact, trustLevel } of steps) {
        const before: JourneyFacts = { ...facts, hasSuccessfulContact, trustLevel: trustLevel as 0 };
        const decision = decideMove({ move, to, facts: before, role: "worker", request: goodbye, today });
        if (!decision.ok) continue;
        const moved = PHASES.indexOf(decision.phase) - PHASES.indexOf(before.phase);
        if (before.closedOn !== null) expect(move).toBe("reopen");
        if (before.phase === "signal" && moved > 0)
          expect(hasSuccessfulContact && decision.phase === "trust").toBe(true);
        if (before.phase === "trust" && moved > 0) expect(trustLevel).toBeGreaterThanOrEqual(2);
        if (moved < 0) expect(move).toBe("step_back");
        facts = { ...before, phase: decision.phase, closedOn: decision.closed ? today.toString() : null };
      }
    }
  });
});
