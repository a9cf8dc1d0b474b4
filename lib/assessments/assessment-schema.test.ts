import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { answerField, DIFFICULTY_FIELD, OPEN_QUESTIONS_FIELD } from "./assessment-fields";
import { assessmentSchema, keptAnswersSchema } from "./assessment-schema";

const ids = { id: randomUUID(), clientId: randomUUID() };

/** As a browser sends the form. */
function send(instrument: string, answers: readonly (string | null)[], more: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ids, instrument, ...more })) form.append(name, value);
  answers.forEach((answer, index) => {
    if (answer !== null) form.append(answerField(index + 1), answer);
  });
  return parseWithZod(form, { schema: assessmentSchema });
}

describe("a questionnaire that was filled in", () => {
  it("comes out as the answers in the order of the questions", () => {
    const sent = send("UCLA-3", ["1", "2", "3"]);
    expect(sent.status === "success" && sent.value).toEqual({
      ...ids,
      instrument: "UCLA-3",
      takenBy: "with_worker",
      answers: ["1", "2", "3"],
      skipped: [],
      difficulty: null,
    });
  });

  it("asks once about the questions left open, and then keeps them open", () => {
    const answers = ["yes", null, "yes", null, "no", null];
    expect(send("DJG-6", answers).reply().error).toEqual({
      [OPEN_QUESTIONS_FIELD]: ["3 vragen zijn niet beantwoord: vraag 2, vraag 4, vraag 6. Er komt dan geen score."],
    });
    const again = send("DJG-6", answers, { [OPEN_QUESTIONS_FIELD]: "on" });
    expect(again.status === "success" && again.value.answers).toEqual(answers);
  });

  it("does not ask about what the client skips, but counts it among what is missing for a score", () => {
    const skipped = send("DJG-6", ["skipped", "yes", "yes", "no", "no", "no"]);
    expect(skipped.status === "success" && skipped.value).toMatchObject({
      answers: [null, "yes", "yes", "no", "no", "no"],
      skipped: [1],
    });
    expect(send("DJG-6", ["skipped", null, "yes", "no", "no", "no"]).reply().error).toEqual({
      [OPEN_QUESTIONS_FIELD]: ["1 vraag is niet beantwoord: vraag 2. Er komt dan geen score."],
    });
  });

  it("keeps who held the pen, and the answer that does not count where the instrument has one", () => {
    const more = { takenBy: "by_client", [DIFFICULTY_FIELD]: "3" };
    const phq = send("PHQ-9", Array<string>(9).fill("0"), more);
    expect(phq.status === "success" && phq.value).toMatchObject({ takenBy: "by_client", difficulty: 3 });
    const ucla = send("UCLA-3", ["1", "1", "1"], more);
    expect(ucla.status === "success" && ucla.value).toMatchObject({ difficulty: null });
    expect(send("PHQ-9", Array<string>(9).fill("0"), { [DIFFICULTY_FIELD]: "4" }).reply().error).toEqual({
      [DIFFICULTY_FIELD]: ["Kies een van de antwoorden."],
    });
    expect(send("UCLA-3", ["1", "1", "1"], { takenBy: "neighbour" }).status).toBe("error");
  });

  it("does not speak of a lost score when the instrument allows what is open", () => {
    expect(send("DJG-6", ["yes", null, "yes", "no", "no", "no"]).reply().error).toEqual({
      [OPEN_QUESTIONS_FIELD]: ["1 vraag is niet beantwoord: vraag 2."],
    });
  });

  it("refuses an empty form, also when asked to keep it", () => {
    const sent = send("UCLA-3", [null, null, null], { [OPEN_QUESTIONS_FIELD]: "on" });
    expect(sent.reply().error).toEqual({ [OPEN_QUESTIONS_FIELD]: ["Beantwoord minstens één vraag."] });
  });

  it("refuses an answer that is no option, at its question", () => {
    const sent = send("UCLA-3", ["1", "9", "constructor"]);
    expect(Object.keys(sent.reply().error ?? {})).toEqual(expect.arrayContaining([answerField(2), answerField(3)]));
  });
});

describe("a questionnaire in the middle", () => {
  const kept = { ...ids, instrument: "DJG-6", takenBy: "with_worker", difficulty: null };

  it("may stop at any question, also before the first", () => {
    expect(keptAnswersSchema.parse({ ...kept, answers: {} }).answers).toEqual([null, null, null, null, null, null]);
    const { answers, skipped } = keptAnswersSchema.parse({ ...kept, answers: { 1: "yes", 3: "skipped" } });
    expect({ answers, skipped }).toEqual({ answers: ["yes", null, null, null, null, null], skipped: [3] });
  });

  it.each([
    ["an answer that is no option", { 1: "maybe" }],
    ["a name that is no question", { constructor: "yes" }],
    ["something else than an answer", { 1: { deep: "yes" } }],
  ])("refuses %s", (_what, answers) => {
    expect(keptAnswersSchema.safeParse({ ...kept, answers }).success).toBe(false);
  });
});
