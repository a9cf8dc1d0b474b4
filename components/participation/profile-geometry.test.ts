import { expect, it } from "vitest";
import { SELF_SUFFICIENCY_DOMAINS } from "@/lib/domain/self-sufficiency";
import { textWidth } from "@/components/ui/label-placement";
import { profile, profileHeight, rowY, scoreX } from "./profile-geometry";

it("five scores stand apart, inside the picture", () => {
  const places = [1, 2, 3, 4, 5].map(scoreX);
  places.slice(1).forEach((x, index) => expect(x - (places[index] ?? 0)).toBeGreaterThanOrEqual(20));
  expect((places[4] ?? 0) + 10).toBeLessThanOrEqual(profile.width);
});

it.each(SELF_SUFFICIENCY_DOMAINS)("the name $nl does not reach the scores", ({ nl }) => {
  expect(textWidth(nl, 12)).toBeLessThanOrEqual(scoreX(1) - 12);
});

it("every row has its own height, inside the picture", () => {
  expect(rowY(1) - rowY(0)).toBeGreaterThanOrEqual(20);
  expect(rowY(12)).toBeLessThan(profileHeight(13));
});
