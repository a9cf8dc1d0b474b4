import { describe, expect, it } from "vitest";
import { somebody } from "./ecogram.fixture";
import { labelLines, lineText } from "./ecogram-labels";

const words = (more: Parameters<typeof somebody>[1]) => labelLines(somebody(0, more), 13).map(lineText);

describe("the words beside a point", () => {
  it.each([
    ["the relation and the name", {}, ["zus Ria"]],
    ["the name alone when it says the relation", { name: "Zus Ria" }, ["Zus Ria"]],
    ["the marks of the support behind a short name", { kinds: ["practical", "social"] }, ["zus Ria PS"]],
    [
      "the marks on a line of their own behind a full one",
      { name: "Margriet", kinds: ["emotional"] },
      ["zus Margriet", "E"],
    ],
    ["two lines for a longer name", { name: "Margaretha" }, ["zus", "Margaretha"]],
    ["why somebody is no longer there", { lostText: "overleden" }, ["zus Ria", "overleden"]],
    ["what is new beside another date", { newsText: "nieuw", kinds: ["social"] }, ["zus Ria", "nieuw S"]],
  ] as const)("%s", (_what, more, lines) => {
    expect(words(more)).toEqual(lines);
  });

  it("a long name is cut, and no line is longer than there is room for", () => {
    const lines = words({ name: "Wilhelmina van den Oosterhuis-Brinkgreve" });
    expect(lines.at(-1)?.endsWith("…")).toBe(true);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(13);
  });
});
