import { expect, it } from "vitest";
import { differenceText } from "./competency-labels";
import { competencySchema } from "./competency-schema";

it.each([
  [2, 4, "Mevrouw Öz ziet het 2 stappen hoger dan de begeleider."],
  [3, 2, "Mevrouw Öz ziet het 1 stap lager dan de begeleider."],
  [3, 3, "Beiden zien het hetzelfde."],
  [3, null, null],
])("the views %s and %s stand apart in words, never as a mean", (level, own, words) => {
  expect(differenceText(level, own, "Mevrouw Öz")).toBe(words);
});

it("the professional's view needs something seen", () => {
  const typed = { competency: "social_skills", level: "2", example: " " };
  const id = "2c1de6a1-53a5-4b0c-9c0f-0d0fcd6a7c11";
  expect(competencySchema.safeParse({ ...typed, id, clientId: id }).error?.issues).toMatchObject([
    { path: ["example"] },
  ]);
});
