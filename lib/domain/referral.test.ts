import { expect, it } from "vitest";
import { canMove, REFERRAL_STATUSES } from "./referral";

const ALLOWED = [
  "draft>requested requester",
  "requested>accepted target",
  "requested>rejected target",
  "requested>cancelled requester",
  "requested>cancelled target",
  "accepted>in_progress target",
  "accepted>on_hold target",
  "accepted>completed target",
  "accepted>failed target",
  "accepted>cancelled requester",
  "accepted>cancelled target",
  "in_progress>on_hold target",
  "in_progress>completed target",
  "in_progress>failed target",
  "in_progress>cancelled requester",
  "in_progress>cancelled target",
  "on_hold>in_progress target",
  "on_hold>completed target",
  "on_hold>failed target",
  "on_hold>cancelled requester",
  "on_hold>cancelled target",
  ...["draft", "requested", "accepted", "in_progress", "on_hold"].map((from) => `${from}>entered_in_error requester`),
];

it("a referral makes the moves of the closed loop and no other", () => {
  const moves = REFERRAL_STATUSES.flatMap((from) =>
    REFERRAL_STATUSES.flatMap((to) =>
      (["requester", "target"] as const).filter((by) => canMove(from, to, by)).map((by) => `${from}>${to} ${by}`),
    ),
  );
  expect(moves.toSorted()).toEqual(ALLOWED.toSorted());
});
