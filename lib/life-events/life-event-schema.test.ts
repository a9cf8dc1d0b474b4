import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LIFE_EVENT_KINDS } from "@/lib/domain/taxonomy/life-events";
import { today } from "@/lib/platform/calendar";
import { OTHER_EVENT } from "./life-event-labels";
import { lifeEventRevisionSchema, lifeEventSchema } from "./life-event-schema";

const ids = { id: randomUUID(), clientId: randomUUID() };
const illness = { kind: "illness", whenKind: "unknown" };
const thisYear = String(today().year);
const nextYear = String(today().year + 1);
const tomorrow = today().add({ days: 1 });

const faults = (typed: object) =>
  lifeEventSchema.safeParse({ ...ids, ...typed }).error?.issues.map(({ path, message }) => [path[0], message]);
const fields = (typed: object) => faults(typed)?.map(([field]) => field);
const parse = (typed: object) => lifeEventSchema.parse({ ...ids, ...typed });

describe("what is missing is asked at its field", () => {
  it.each<[object, string[]]>([
    [{ kind: OTHER_EVENT, whenKind: "unknown" }, ["label", "valence"]],
    [{ ...illness, support: "yes" }, ["supportFrom"]],
    [{ ...illness, support: "no" }, ["absentReason"]],
    [{ ...illness, support: "no", absentReason: "other" }, ["absentText"]],
    [{ kind: "winning_a_lottery", whenKind: "unknown" }, ["kind"]],
    [{ kind: "unemployment", whenKind: "unknown" }, ["kind"]],
    [{ kind: "illness" }, ["whenKind"]],
    [{ kind: "illness", whenKind: "year" }, ["year"]],
    [{ kind: "illness", whenKind: "date" }, ["onDate"]],
    [{ kind: "illness", whenKind: "age" }, ["age"]],
    [{ kind: "illness", whenKind: "period" }, ["fromYear", "untilYear"]],
    [{ kind: "illness", whenKind: "period", fromYear: "1990" }, ["untilYear"]],
  ])("%j", (typed, missing) => {
    expect(fields(typed)).toEqual(missing);
  });
});

describe("a moment that cannot be is said at its field, in words", () => {
  it.each<[object, string, RegExp]>([
    [{ whenKind: "year", year: nextYear }, "year", /toekomst/],
    [{ whenKind: "year", year: "98" }, "year", /vier cijfers/],
    [{ whenKind: "year", year: "1850" }, "year", /120 jaar/],
    [{ whenKind: "age", age: "121" }, "age", /120 jaar/],
    [{ whenKind: "age", age: "-3" }, "age", /hele jaren/],
    [{ whenKind: "period", fromYear: "1995", untilYear: "1990" }, "untilYear", /eindigt voor ze begint/],
    [{ whenKind: "period", fromYear: "1995", untilYear: nextYear }, "untilYear", /toekomst/],
    [{ whenKind: "period", fromYear: nextYear, isOngoing: "on" }, "fromYear", /toekomst/],
    [{ whenKind: "period", fromYear: "1995", untilYear: "1999", isOngoing: "on" }, "untilYear", /kruiste/],
    [
      {
        whenKind: "date",
        onDate: { day: String(tomorrow.day), month: String(tomorrow.month), year: String(tomorrow.year) },
      },
      "onDate",
      /toekomst/,
    ],
    [{ whenKind: "date", onDate: { day: "31", month: "2", year: "1990" } }, "onDate", /bestaande datum/],
    [{ whenKind: "year", year: "1998", onDate: { day: "3", month: "5", year: "1980" } }, "onDate", /ook een datum/],
    [{ whenKind: "date", onDate: { day: "3", month: "5", year: "1980" }, year: "1998" }, "year", /ook een jaar/],
    [{ whenKind: "unknown", year: "1998" }, "year", /ook een jaar/],
    [{ whenKind: "year", year: "1998", age: "12" }, "age", /ook een leeftijd/],
    [{ whenKind: "year", year: "1998", fromYear: "1990" }, "fromYear", /ook een periode/],
  ])("%j", (typed, field, message) => {
    const found = faults({ kind: "illness", ...typed });
    expect(found?.map(([path]) => path)).toEqual([field]);
    expect(found?.[0]?.[1]).toMatch(message);
  });

  it("the same year said twice is no contradiction", () => {
    const onDate = { day: "3", month: "5", year: "1980" };
    expect(parse({ kind: "illness", whenKind: "date", onDate, year: "1980" }).when).toMatchObject({ kind: "date" });
  });
});

describe("every way to know when is kept as it was told", () => {
  it.each([
    [
      { whenKind: "year", year: thisYear },
      { kind: "year", year: today().year },
    ],
    [
      { whenKind: "age", age: "0" },
      { kind: "age", age: 0 },
    ],
    [
      { whenKind: "period", fromYear: "1990", untilYear: "1990" },
      { kind: "period", fromYear: 1990, untilYear: 1990 },
    ],
    [
      { whenKind: "period", fromYear: "1990", isOngoing: "on" },
      { kind: "period", fromYear: 1990, untilYear: null },
    ],
    [{ whenKind: "unknown" }, { kind: "unknown" }],
  ])("%j", (typed, when) => {
    expect(parse({ kind: "illness", ...typed }).when).toEqual(when);
  });
});

it.each(LIFE_EVENT_KINDS)("$code is lived as its list has it, until the client says otherwise", ({ code, valence }) => {
  expect(parse({ kind: code, whenKind: "unknown" }).valence).toBe(valence);
  expect(parse({ kind: code, whenKind: "unknown", valence: "mixed" }).valence).toBe("mixed");
});

it("answers to questions that were not asked fall away", () => {
  const typed = { label: "griep", support: "no", absentReason: "no_trust", absentText: "x", supportFrom: "de buren" };
  expect(parse({ ...illness, ...typed, supportKinds: ["practical"] })).toMatchObject({
    label: null,
    supportReceived: false,
    supportFrom: null,
    supportKinds: [],
    supportAbsentReason: "no_trust",
    supportAbsentText: null,
  });
});

it("a revision says what it stands in place of", () => {
  expect(lifeEventRevisionSchema.safeParse({ ...ids, ...illness }).success).toBe(false);
  const replacesId = randomUUID();
  expect(lifeEventRevisionSchema.parse({ ...ids, ...illness, replacesId })).toMatchObject({ replacesId });
});
