import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { readDossier } from "@/lib/access/dossier";
import { goalSchema, perspectiveSchema } from "@/lib/activation/activation-schema";
import { setGoal, writePerspective } from "@/lib/activation/activation-commands";
import { readActivation } from "@/lib/activation/activation-queries";
import { overrideSocialType } from "@/lib/assessments/social-type-commands";
import { readSocialTypeHistory } from "@/lib/assessments/social-type-queries";
import { overrideSchema } from "@/lib/assessments/social-type-schema";
import { correctClient } from "@/lib/clients/client-commands";
import { getClientDetails } from "@/lib/clients/client-queries";
import { keepRating } from "@/lib/competencies/competency-commands";
import { listCompetencies } from "@/lib/competencies/competency-queries";
import { competencySchema } from "@/lib/competencies/competency-schema";
import {
  type Chapter,
  type ChapterContent,
  EMPTY_CHAPTER,
  type Fact,
  type FactValue,
} from "@/lib/domain/chapters/chapter";
import { chapterOf } from "@/lib/domain/chapters/chapters";
import { isCodeOf } from "@/lib/domain/taxonomy/coded";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import type { DossierWorld } from "@/lib/journeys/dossier.fixture";
import type { Tx } from "@/lib/platform/database";
import { recordChapter } from "./chapter-commands";
import { getChapter } from "./chapter-queries";

/** What one field holds: first with the code, then changed, and what its history still knows of the first. */
export interface Walked {
  readonly recorded: unknown;
  readonly readBack: unknown;
  readonly changed: unknown;
  readonly readAgain: unknown;
  /** What the history tells of before; `undefined` where a field is corrected in place. */
  readonly earlier: unknown;
}

export interface Walk {
  readonly world: DossierWorld;
  readonly clientId: string;
  readonly code: string;
  /** What follows the first point of the field's name: "health.coping". */
  readonly rest: string;
}

/** Reads by the same door as the pages. */
export async function read<T>({ world, clientId }: Walk, query: (tx: Tx) => Promise<T>): Promise<T> {
  const dossier = await readDossier(world.joost, clientId, "walk", query);
  if (!dossier) throw new Error("The dossier is not there");
  return dossier.content;
}

/** A command of the walk is never refused. */
export function done(outcome: { readonly ok: boolean } | null): void {
  if (!outcome?.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
}

export async function walkChapter(walk: Walk): Promise<Walked> {
  const [theme = "", factCode] = walk.rest.split(".");
  if (!isCodeOf(THEMES, theme)) throw new Error(theme);
  const chapter = chapterOf(theme);
  const fact = chapter.facts.find(({ code }) => code === factCode);
  const recorded: ChapterContent = fact ? contentWith(fact, walk.code) : firstFactOf(chapter);
  const first = {
    id: randomUUID(),
    clientId: walk.clientId,
    theme,
    replacesId: null,
    note: "Eerst.",
    content: recorded,
  };
  const reading = () => read(walk, (tx) => getChapter(tx, walk.clientId, { theme, recordsEthnicity: true }));
  done(await recordChapter(walk.world.samira, first));
  const { content: readBack } = await reading();

  const next = { ...first, id: randomUUID(), replacesId: first.id, note: null, content: EMPTY_CHAPTER };
  done(await recordChapter(walk.world.samira, next));
  const { content: readAgain, revisions } = await reading();
  return { recorded, readBack, changed: EMPTY_CHAPTER, readAgain, earlier: revisions[1]?.content };
}

/** The code as an answer, as the mark that nobody knows, or, where the item is the fact itself, any answer. */
function contentWith(fact: Fact, code: string): ChapterContent {
  if (code === "unknown") return { facts: {}, unknown: [fact.code] };
  return { facts: { [fact.code]: answerWith(fact, code) }, unknown: [] };
}

function answerWith(fact: Fact, code: string): FactValue {
  if (fact.kind === "text") return "In eigen woorden.";
  const options = fact.options.map((option) => option.code);
  const answer = options.find((option) => option === code) ?? options[0] ?? "";
  return fact.kind === "many" ? [answer] : answer;
}

function firstFactOf({ facts }: Chapter): ChapterContent {
  const [fact] = facts;
  return fact ? contentWith(fact, "") : EMPTY_CHAPTER;
}

export async function walkCompetency(walk: Walk): Promise<Walked> {
  const { clientId, code, world } = walk;
  const typed = { clientId, competency: code, example: "Belde zelf de apotheek." };
  const first = competencySchema.parse({ ...typed, id: randomUUID(), level: "2" });
  const next = competencySchema.parse({ ...typed, id: randomUUID(), level: "4", replacesId: first.id });
  const moment = async () => {
    const views = await read(walk, (tx) => listCompetencies(tx, clientId));
    return views.find(({ competency }) => competency === code)?.moments[0];
  };
  done(await keepRating(world.samira, first));
  const readBack = (await moment())?.level;
  done(await keepRating(world.samira, next));
  const now = await moment();
  return { recorded: 2, readBack, changed: 4, readAgain: now?.level, earlier: now?.earlier[0]?.level };
}

export async function walkSocialType(walk: Walk): Promise<Walked> {
  const { clientId, code, world } = walk;
  const other = code === "lonely" ? "contact_poor" : "lonely";
  const judge = (type: string) => overrideSchema.parse({ id: randomUUID(), clientId, type, reason: "Zo zie ik het." });
  const types = async () => {
    const { records } = await read(walk, (tx) => readSocialTypeHistory(tx, clientId));
    return records.map(({ override }) => override?.type);
  };
  done(await overrideSocialType(world.samira, judge(code)));
  const [readBack] = await types();
  done(await overrideSocialType(world.samira, judge(other)));
  const [readAgain, earlier] = await types();
  return { recorded: code, readBack, changed: other, readAgain, earlier };
}

export async function walkGoal(walk: Walk): Promise<Walked> {
  const { clientId, code, world } = walk;
  const other = code === "social" ? "societal" : "social";
  const goal = (kind: string) => goalSchema.parse({ id: randomUUID(), clientId, kind, text: "Weer zingen." });
  const kinds = async () => (await read(walk, (tx) => readActivation(tx, clientId))).goals.map(({ kind }) => kind);
  done(await setGoal(world.samira, goal(code)));
  const [readBack] = await kinds();
  done(await setGoal(world.samira, goal(other)));
  const [readAgain, earlier] = await kinds();
  return { recorded: code, readBack, changed: other, readAgain, earlier };
}

export async function walkPerspective(walk: Walk): Promise<Walked> {
  const { clientId, world } = walk;
  const said = (wants: string) => perspectiveSchema.parse({ id: randomUUID(), clientId, wants });
  const words = async () =>
    (await read(walk, (tx) => readActivation(tx, clientId))).perspectives.map(({ wants }) => wants);
  done(await writePerspective(world.samira, said("Zingen")));
  const [readBack] = await words();
  done(await writePerspective(world.samira, said("Koken")));
  const [readAgain, earlier] = await words();
  return { recorded: "Zingen", readBack, changed: "Koken", readAgain, earlier };
}

export async function walkClient(walk: Walk): Promise<Walked> {
  const { clientId, rest, world } = walk;
  const details = () => read(walk, (tx) => getClientDetails(tx, clientId));
  const field = rest === "birth-date" ? "birthDate" : "livingSituation";
  const held = async () => String((await details())[field]);
  const correct = async (birthDate: string, livingSituation: "alone" | "with_partner") => {
    const changes = { birthDate: Temporal.PlainDate.from(birthDate), livingSituation };
    done(await correctClient(world.samira, { clientId, ...(await details()), ...changes }));
  };
  const [recorded, changed] = rest === "birth-date" ? ["1948-05-03", "1949-05-03"] : ["alone", "with_partner"];
  await correct("1948-05-03", "alone");
  const readBack = await held();
  await correct("1949-05-03", "with_partner");
  return { recorded, readBack, changed, readAgain: await held(), earlier: undefined };
}
