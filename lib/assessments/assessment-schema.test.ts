import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { answerField, OPEN_QUESTIONS_FIELD } from "./assessment-fields";
import { assessmentSchema, safetyTalkSchema } from "./assessment-schema";

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
    expect(sent.status === "success" && sent.value).toEqual({ ...ids, instrument: "UCLA-3", answers: ["1", "2", "3"] });
  });

  it("asks once about the questions left open, and then keeps them open", () => {
    const answers = ["yes", null, "yes", null, "no", null];
    expect(send("DJG-6", answers).reply().error).toEqual({
      [OPEN_QUESTIONS_FIELD]: ["3 vragen zijn niet beantwoord: vraag 2, vraag 4, vraag 6. Er komt dan geen score."],
    });
    const again = send("DJG-6", answers, { [OPEN_QUESTIONS_FIELD]: "on" });
    expect(again.status === "success" && again.value.answers).toEqual(answers);
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

describe("the record of a talk about self-harm", () => {
  const talk = {
    assessmentId: randomUUID(),
    clientId: randomUUID(),
    discussed: "no",
    agreed: "Wilde er niet over praten.",
  };

  it("without a talk somebody must know", () => {
    expect(safetyTalkSchema.safeParse(talk).error?.issues).toMatchObject([{ path: ["informed"] }]);
    expect(safetyTalkSchema.safeParse({ ...talk, informed: ["gp"] }).success).toBe(true);
  });

  it("says what was agreed", () => {
    const issues = safetyTalkSchema.safeParse({ ...talk, discussed: "yes", agreed: " " }).error?.issues;
    expect(issues).toMatchObject([{ path: ["agreed"] }]);
  });
});
