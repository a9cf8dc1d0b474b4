import { expect, it } from "vitest";
import { differenceText, levelOptions, levelText } from "./competency-labels";
import { competencySchema, ownViewSchema } from "./competency-schema";

const id = "2c1de6a1-53a5-4b0c-9c0f-0d0fcd6a7c11";
const about = { id, clientId: id, competency: "social_skills" };

it.each([
  [2, 4, "Mevrouw Öz ziet het 2 stappen hoger dan de begeleider."],
  [3, 2, "Mevrouw Öz ziet het 1 stap lager dan de begeleider."],
  [3, 3, "Beiden zien het hetzelfde."],
  [3, null, null],
  [0, 4, null],
])("the views %s and %s stand apart in words, never as a mean", (level, own, words) => {
  expect(differenceText(level, own, "Mevrouw Öz")).toBe(words);
});

it("a competency says its level in a few words, a root only its number: the description says the rest", () => {
  expect(levelText("social_skills", 3)).toBe("3 · Wisselend, met aanmoediging");
  expect(levelText("secure_attachment", 3)).toBe("Niveau 3");
  expect(levelText("social_skills", null)).toBe("Niet gevraagd");
  expect(levelText("social_skills", 0)).toBe("Niet gevraagd");
});

it("there are five levels to choose, each with its description", () => {
  expect(levelOptions("problem_solving").map(({ value, hint }) => [value, hint.length > 40])).toEqual(
    ["1", "2", "3", "4", "5"].map((value) => [value, true]),
  );
});

it("the professional's view needs something seen", () => {
  const typed = { ...about, level: "2", example: " " };
  expect(competencySchema.safeParse(typed).error?.issues).toMatchObject([{ path: ["example"] }]);
});

it("the client's own view stands on its own: no level of the professional, words if there are any", () => {
  expect(ownViewSchema.parse({ ...about, ownLevel: "4" })).toMatchObject({ level: 0, ownLevel: 4, example: "" });
  expect(ownViewSchema.safeParse(about).error?.issues).toMatchObject([{ path: ["ownLevel"] }]);
});

it.each(["0", "6", "2.5", "veel"])("%s is no level", (level) => {
  expect(competencySchema.safeParse({ ...about, level, example: "Belde zelf." }).success).toBe(false);
});
