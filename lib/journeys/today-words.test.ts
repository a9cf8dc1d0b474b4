import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dueText } from "./caseload-labels";
import { dueFrom, latestWorkingDay } from "./caseload-due";
import { DEFAULT_TERMS, DUE_KINDS } from "../domain/due";
import { lateness } from "../domain/lateness";
import { greeting, inSentence, longDay, whenDone } from "./today-words";

const tuesday = Temporal.PlainDate.from("2026-11-24");
const clock = { terms: DEFAULT_TERMS, today: tuesday };

it.each([
  [0, "Hallo"],
  [6, "Goedemorgen"],
  [11, "Goedemorgen"],
  [12, "Goedemiddag"],
  [18, "Goedenavond"],
])("at %i o'clock the greeting is %s", (hour, words) => {
  expect(greeting(hour)).toBe(words);
});

it("days are written as people say them", () => {
  expect(longDay(tuesday)).toBe("Dinsdag 24 november");
  expect(whenDone(new Date("2026-11-24T07:00:00Z"), tuesday)).toBe("vandaag");
  expect(whenDone(new Date("2026-11-22T23:30:00Z"), tuesday)).toBe("gisteren");
  expect(inSentence("Mevrouw De Groot")).toBe("mevrouw De Groot");
  expect(inSentence("Jan Rietman")).toBe("Jan Rietman");
});

describe("what is due, in a list", () => {
  it.each([
    ["silence", "2026-11-20", "17 werkdagen stil"],
    ["first_attempt", "2026-11-23", "6 werkdagen geen poging"],
    ["referral_answer", "2026-11-20", "12 werkdagen geen antwoord"],
    ["goal_review", "2026-11-23", "doel 1 werkdag te laat"],
    ["silence", "2026-11-24", "weer contact uiterlijk 24 nov"],
  ] as const)("%s due on %s reads: %s", (kind, dueOn, words) => {
    expect(dueText(dueFrom(kind, Temporal.PlainDate.from(dueOn), clock))).toBe(words);
  });

  it("the list filtered in the database calls late exactly what the rule of lateness calls late", () => {
    for (let ahead = 0; ahead < 40; ahead += 1) {
      const today = Temporal.PlainDate.from("2026-12-18").add({ days: ahead });
      for (let back = 0; back < 15; back += 1) {
        const dueOn = today.subtract({ days: back });
        const isLate = lateness({ dueOn, term: 5, today }).state !== "on_time";
        expect(Temporal.PlainDate.compare(dueOn, latestWorkingDay(today)) < 0).toBe(isLate);
      }
    }
  });

  it("every kind has words", () => {
    for (const kind of DUE_KINDS) expect(dueText(dueFrom(kind, tuesday, clock))).toMatch(/uiterlijk 24 nov$/);
  });
});
