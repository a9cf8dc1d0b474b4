"use server";

import type { Submission } from "@conform-to/react";
import { z } from "zod";
import { requireOwnOrigin } from "@/lib/access/own-origin";
import { takeTurn } from "@/lib/access/rate-limit";
import { requestAddress } from "@/lib/access/rate-limit-address";
import { readForm } from "@/lib/access/read-form";
import { formatFollowCode } from "@/lib/domain/follow-code";
import { today } from "@/lib/platform/calendar";
import { concernStep, personStep, reporterStep } from "@/lib/signals/concern-schema";
import { reportConcern } from "@/lib/signals/signal-commands";
import { type ConcernState, LAST_STEP, STEP_FIELDS, TRAP_FIELD } from "./concern-state";

const REPORTS_PER_HOUR = { limit: 20, windowSeconds: 3600 };

const TOO_MANY =
  "Vanaf uw internetaansluiting kwamen het laatste uur veel meldingen. Probeer het over een uur nog eens, of bel uw gemeente.";
const NO_TEAM = "Deze organisatie kan nog geen meldingen ontvangen. Bel uw gemeente.";
const TRAPPED = "Uw melding is nog niet verstuurd. Druk nog een keer op de knop.";

/** One step of reporting a concern: back, on, or sent. Nothing is kept before the last step is right. */
export async function takeConcernStep(_previous: ConcernState, formData: FormData): Promise<ConcernState> {
  await requireOwnOrigin();
  const answers = answersOf(formData);
  const step = stepOf(formData);
  if (formData.get("go") === "back") return atStep(step - 1, answers);

  const submission = checkStep(step, answers);
  if (submission.status !== "success") return atStep(step, answers, submission);
  if (step < LAST_STEP) return atStep(step + 1, answers);
  if (formData.get(TRAP_FIELD)) return refused(TRAPPED, answers);
  return send(answers);
}

async function send(answers: FormData): Promise<ConcernState> {
  // Earlier steps came along in hidden fields, so they are looked at once more.
  const concern = readForm(answers, concernStep);
  if (concern.status !== "success") return atStep(0, answers, concern);
  const person = readForm(answers, personStep(today));
  if (person.status !== "success") return atStep(1, answers, person);
  const reporter = readForm(answers, reporterStep);
  if (reporter.status !== "success") return atStep(2, answers, reporter);

  if (!(await takeTurn(`report:${await requestAddress()}`, REPORTS_PER_HOUR, new Date()))) {
    return refused(TOO_MANY, answers);
  }
  const { organisationId, formId, ...about } = concern.value;
  const personKnows = about.source === "self" ? true : reporter.value.personKnows;
  const report = { ...about, ...person.value, ...reporter.value, personKnows };
  const outcome = await reportConcern({ organisationId, formId, report }, today());
  if (!outcome.ok) return refused(NO_TEAM, answers);

  const { followCode, triageDays } = outcome.value;
  return {
    at: "done",
    followCode: formatFollowCode(followCode),
    triageDays,
    mayBeCalled: report.reporterContact !== null,
  };
}

function checkStep(step: number, answers: FormData): Submission<unknown, string[]> {
  if (step === 0) return readForm(answers, concernStep);
  if (step === 1) return readForm(answers, personStep(today));
  return readForm(answers, reporterStep);
}

function atStep(step: number, answers: FormData, submission = unchecked(answers)): ConcernState {
  return { at: "step", step: Math.max(0, step), values: valuesOf(answers), result: submission.reply() };
}

function refused(problem: string, answers: FormData): ConcernState {
  const result = unchecked(answers).reply({ formErrors: [problem] });
  return { at: "step", step: LAST_STEP, values: valuesOf(answers), result };
}

function valuesOf(answers: FormData): Record<string, string> {
  return Object.fromEntries(Array.from(answers, ([name, value]) => [name, String(value)]));
}

function unchecked(answers: FormData): Submission<unknown, string[]> {
  return readForm(answers, z.looseObject({}));
}

// Only what the steps ask: whatever else is sent is not carried on.
function answersOf(formData: FormData): FormData {
  const answers = new FormData();
  for (const name of STEP_FIELDS.flat()) {
    const value = formData.get(name);
    if (typeof value === "string") answers.set(name, value);
  }
  return answers;
}

function stepOf(formData: FormData): number {
  const step = Number(formData.get("step"));
  return Number.isInteger(step) && step >= 0 && step <= LAST_STEP ? step : 0;
}
