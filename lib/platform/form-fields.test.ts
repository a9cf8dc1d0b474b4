import { describe, expect, it } from "vitest";
import { optionalDate, optionalText, requiredDate, requiredText } from "./form-fields";

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message);

describe("text in a form", () => {
  it("of spaces only counts as not filled in", () => {
    expect(messages(requiredText(10, "Vul iets in.").safeParse("   "))).toEqual(["Vul iets in."]);
    expect(messages(requiredText(10, "Vul iets in.").safeParse(undefined))).toEqual(["Vul iets in."]);
  });

  it("that may stay away becomes null", () => {
    expect(optionalText(10).parse("  ")).toBeNull();
    expect(optionalText(10).parse(undefined)).toBeNull();
    expect(optionalText(10).parse(" ja ")).toBe("ja");
  });

  it("that is too long says how much fits", () => {
    expect(messages(optionalText(1000).safeParse("x".repeat(1001)))).toEqual([
      "Dit is te lang. Er passen 1.000 tekens in.",
    ]);
  });
});

describe("a date in a form", () => {
  const date = requiredDate("Vul de datum in.");

  it("is a plain date", () => {
    expect(date.parse({ day: "5", month: "11", year: "1948" }).toString()).toBe("1948-11-05");
    expect(optionalDate().parse(undefined)).toBeNull();
    expect(optionalDate().parse({ day: "", month: "", year: "" })).toBeNull();
  });

  it.each([
    [{}, "Vul de datum in."],
    [{ day: "5", month: "11" }, "Vul een bestaande datum in, bijvoorbeeld 5 11 2026."],
    [{ day: "31", month: "2", year: "1948" }, "Vul een bestaande datum in, bijvoorbeeld 5 11 2026."],
    [{ day: "vijf", month: "11", year: "1948" }, "Vul een bestaande datum in, bijvoorbeeld 5 11 2026."],
    [{ day: "5", month: "11", year: "48" }, "Vul het jaar in met vier cijfers, bijvoorbeeld 1948."],
  ])("%o is answered in plain words", (typed, message) => {
    expect(messages(date.safeParse(typed))).toEqual([message]);
  });
});
