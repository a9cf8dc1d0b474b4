import { expect, it } from "vitest";
import { CAUSE_DURATIONS, CAUSE_LEVELS, CAUSES } from "./causes";
import { codesOf } from "./coded";
import { COMPETENCIES, COMPETENCY_ROOTS } from "./competencies";
import { PERSONAL_MEANINGS_OF_CONTACT, SOCIETAL_CONSEQUENCES, SOCIETAL_MEANINGS_OF_CONTACT } from "./contacts";
import { COPING_BY_SUPPORT, HEALTH_CHAIN, ISOLATION_HEALTH_CORRELATION, PSYCHIATRIC_DIRECTIONS } from "./health";
import { NEGATIVE_LIFE_EVENTS, POSITIVE_LIFE_EVENTS } from "./life-events";
import { ACTIVATION, PARTICIPATION_KINDS, WAYS_TO_PREVENT_OR_REDUCE } from "./participation";
import { RISK_FACTOR_VARIANCE_PERCENT, RISK_FACTORS } from "./risk-factors";
import { SOCIAL_ISOLATION_DEFINITION, SOCIAL_TYPE_AXES, SOCIAL_TYPES } from "./social-types";
import { SUPPORT_ABSENT_REASONS, SUPPORT_EFFECTS } from "./support";
import source from "./taxonomy.json";
import { THEMES } from "./themes";
import { PHASES } from "../workflow";

const { lifeEvents, health, causeMatrix, riskFactors, activation, workflow } = source;

it.each([
  ["social types", SOCIAL_TYPES, source.socialTypes.types],
  ["axes of the social type", Object.values(SOCIAL_TYPE_AXES), Object.values(source.socialTypes.axes)],
  ["personal meanings of contact", PERSONAL_MEANINGS_OF_CONTACT, source.meaningOfContacts.personal],
  ["societal meanings of contact", SOCIETAL_MEANINGS_OF_CONTACT, source.meaningOfContacts.societal],
  ["what support does", SUPPORT_EFFECTS, source.supportEffects],
  ["consequences for society", SOCIETAL_CONSEQUENCES, source.societalConsequences],
  ["themes", THEMES, source.themes],
  ["competencies", COMPETENCIES, source.competencies.competencies],
  ["roots of competencies", COMPETENCY_ROOTS, source.competencies.roots],
  ["why there was no support", SUPPORT_ABSENT_REASONS, lifeEvents.supportAbsentReasons],
  ["directions of isolation and illness", PSYCHIATRIC_DIRECTIONS, health.psychiatricDirection],
  ["kinds of participation", PARTICIPATION_KINDS, activation.participationKinds],
])("the %s are those of the source, word for word", (_name, ours, theirs) => {
  expect(ours).toEqual(theirs);
});

it("the life events have the percentages and the stars of the source", () => {
  const bare = (rows: readonly { code: string; nl: string; referencePercent: number; starred: boolean }[]) =>
    rows.map(({ code, nl, referencePercent, starred }) => ({ code, nl, referencePercent, starred }));
  expect(bare(POSITIVE_LIFE_EVENTS)).toEqual(lifeEvents.positive.map((row) => ({ ...row, starred: false })));
  expect(bare(NEGATIVE_LIFE_EVENTS)).toEqual(lifeEvents.negative);
});

it("the causes stand in their cells, and those that are life events are marked", () => {
  expect(CAUSES).toEqual(causeMatrix.causes.map((row) => ({ lifeEvent: false, ...row })));
  expect(codesOf(CAUSE_DURATIONS)).toEqual(causeMatrix.axes.duration);
  expect(codesOf(CAUSE_LEVELS)).toEqual(causeMatrix.axes.level);
});

it("the risk factors explain ten percent, and only ethnicity is of a special category", () => {
  expect(RISK_FACTORS).toEqual(riskFactors.factors.map((row) => ({ specialCategory: false, ...row })));
  expect(RISK_FACTOR_VARIANCE_PERCENT).toBe(riskFactors.varianceExplainedPercent);
});

it("health, the workflow and activating say what the source says", () => {
  expect(HEALTH_CHAIN).toEqual(health.chain);
  expect(COPING_BY_SUPPORT.code).toBe(health.copingStrategy);
  expect(ISOLATION_HEALTH_CORRELATION).toBe(health.isolationHealthCorrelation);
  expect(SOCIAL_ISOLATION_DEFINITION).toEqual(source.socialTypes.definition);
  expect(PHASES).toEqual(workflow.phases);
  expect({ ...ACTIVATION, participationKinds: PARTICIPATION_KINDS }).toEqual(activation);
  expect(WAYS_TO_PREVENT_OR_REDUCE.map(({ code, nl, phases }) => [code, nl, phases.join("+") || null])).toEqual(
    workflow.preventOrReduce.map(({ code, nl, phase }) => [code, nl, phase]),
  );
});
