import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LADDER_STEPS, ladderText } from "@/lib/domain/participation-ladder";
import {
  SELF_SUFFICIENCY_CODES,
  SELF_SUFFICIENCY_DOMAINS,
  SELF_SUFFICIENCY_LEVELS,
  selfSufficiencyText,
} from "@/lib/domain/self-sufficiency";
import { domainCourses, ladderCourse } from "./participation-course";
import { domainSentences, ladderSentence } from "./participation-labels";
import { type ParticipationRow, readDomains } from "./participation-record";
import { participationSchema } from "./participation-schema";

const id = "2c1de6a1-53a5-4b0c-9c0f-0d0fcd6a7c11";
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
const row = (moment: string, more: Partial<ParticipationRow>): ParticipationRow => ({
  id: moment,
  ladderStep: null,
  domains: {},
  note: null,
  ratedAt: new Date(moment),
  byName: "Samira",
  ...more,
});

describe("the two measures", () => {
  it("are the six steps of the ladder and the thirteen domains with five levels", () => {
    expect(LADDER_STEPS.map(({ nl }) => nl)).toEqual([
      "Geïsoleerd",
      "Sociale contacten buitenshuis",
      "Deelname aan georganiseerde activiteiten",
      "Onbetaald werk",
      "Betaald werk met ondersteuning",
      "Betaald werk",
    ]);
    expect(new Set(SELF_SUFFICIENCY_DOMAINS.map(({ nl }) => nl)).size).toBe(13);
    expect(SELF_SUFFICIENCY_LEVELS.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([0, 7, null])("%s is no step and has no words", (step) => expect(ladderText(step)).toBeNull());
  it.each([0, 6, undefined])("%s is no level and has no words", (level) => {
    expect(selfSufficiencyText(level)).toBeNull();
  });
});

describe("what may be sent", () => {
  it("is the ladder, some domains, or both", () => {
    expect(participationSchema.parse({ id, clientId: id, ladderStep: "3" })).toMatchObject({
      ladderStep: 3,
      domains: {},
      note: null,
    });
    expect(
      participationSchema.parse({ id, clientId: id, domains: { finances: "2", housing: undefined } }),
    ).toMatchObject({
      ladderStep: null,
      domains: { finances: 2 },
    });
  });

  it("is never nothing", () => {
    const answer = participationSchema.safeParse({ id, clientId: id, note: "Gaat beter." });
    expect(answer.error?.issues).toMatchObject([{ path: ["ladderStep"] }]);
  });

  it.each([{ ladderStep: "7" }, { ladderStep: "0" }, { domains: { finances: "6" } }])("is not %o", (typed) => {
    expect(participationSchema.safeParse({ id, clientId: id, ...typed }).success).toBe(false);
  });
});

describe("the course", () => {
  const rows = [
    row("2026-06-01T12:00:00Z", { ladderStep: 3, domains: { finances: 2 } }),
    row("2026-06-01T11:00:00Z", { ladderStep: 6 }),
    row("2026-01-01T12:00:00Z", { ladderStep: 2, domains: { finances: 1, justice: 5 } }),
  ];

  it("of one day the last counts, and every step keeps its day", () => {
    expect(ladderCourse(rows, dayOf)).toEqual([
      { on: "2026-01-01", level: 2 },
      { on: "2026-06-01", level: 3 },
    ]);
  });

  it("each domain has its own then and now; what was not asked again stays as it was known", () => {
    const courses = domainCourses(rows, dayOf);
    expect(courses).toHaveLength(13);
    expect(courses[0]).toMatchObject({ code: "finances", now: { score: 2 }, before: { score: 1 } });
    expect(courses.at(-1)).toMatchObject({ code: "justice", now: { on: "2026-01-01", score: 5 }, before: null });
    expect(courses[3]).toMatchObject({ code: "housing", now: null, before: null });
  });

  it("is said in words, by name, never as a total", () => {
    expect(ladderSentence(ladderCourse(rows, dayOf))).toBe(
      "Trede 3 · Deelname aan georganiseerde activiteiten. De vorige keer trede 2.",
    );
    expect(ladderSentence([])).toBeNull();
    expect(domainSentences(domainCourses(rows, dayOf))).toEqual(["Hoger dan de vorige keer: financiën."]);
  });
});

it("whatever stands in the database, only scores of 1 to 5 of known domains come out", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...SELF_SUFFICIENCY_CODES, "charm"), fc.anything()), (kept) => {
      for (const [code, score] of Object.entries(readDomains(kept))) {
        expect(SELF_SUFFICIENCY_CODES).toContain(code);
        expect([1, 2, 3, 4, 5]).toContain(score);
      }
    }),
  );
  expect(readDomains({ finances: 3, housing: 9, charm: 2 })).toEqual({ finances: 3 });
  expect(readDomains(null)).toEqual({});
});
