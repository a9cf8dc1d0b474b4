import { z } from "zod";
import {
  type ChapterContent,
  type ChoiceFact,
  type Fact,
  type FactValue,
  NONE,
  NOT_KNOWN,
  readContent,
} from "@/lib/domain/chapters/chapter";
import { CHAPTERS, chapterOf } from "@/lib/domain/chapters/chapters";
import { THEME_CODES } from "@/lib/domain/taxonomy/themes";
import { oneOf, optionalText, uuidField } from "@/lib/platform/form-fields";
import { NOTE_MAX } from "./note-size";

const CHOOSE = "Kies een van de antwoorden.";
const ALONE = "U koos een antwoord en ook ‘weten we niet’ of ‘geen’. Kies één van de twee.";
const BOTH = "U vulde iets in en koos ook ‘weten we niet’. Kies één van de twee.";

const ALL_FACTS: readonly Fact[] = CHAPTERS.flatMap(({ facts }) => facts);

/** A chapter as its form sends it: each fact under its code, and for facts in words a tick when nobody knows. */
export const chapterSchema = z
  .object({
    id: uuidField,
    clientId: uuidField,
    theme: oneOf(THEME_CODES, "Kies een thema."),
    /** The revision that the editor started from; empty for the first. */
    replacesId: uuidField.optional().transform((id) => id ?? null),
    note: optionalText(NOTE_MAX),
    facts: z.object(Object.fromEntries(ALL_FACTS.map((fact) => [fact.code, fieldOf(fact)]))).default({}),
    unknown: z.object(Object.fromEntries(ALL_FACTS.map(({ code }) => [code, z.literal("on").optional()]))).default({}),
  })
  .transform(({ facts, unknown, ...typed }, context) => {
    const chapter = chapterOf(typed.theme);
    for (const fact of chapter.facts) {
      const message = faultOf(fact, facts[fact.code], unknown[fact.code] === "on");
      if (message) context.addIssue({ code: "custom", path: ["facts", fact.code], message });
    }
    const content: ChapterContent = readContent(chapter, facts, unknownOf(chapter.facts, facts, unknown));
    return { ...typed, content };
  });

export type ChapterInput = z.output<typeof chapterSchema>;

type Sent = Readonly<Record<string, FactValue | null | undefined>>;

function fieldOf(fact: Fact): z.ZodType<FactValue | null | undefined> {
  if (fact.kind === "text") return optionalText(fact.max);
  const answer = oneOf(codesWithUnknown(fact), CHOOSE);
  return fact.kind === "many" ? z.array(answer).optional() : answer.optional();
}

function codesWithUnknown({ options }: ChoiceFact): string[] {
  return [...options.map(({ code }) => code), NOT_KNOWN];
}

function faultOf({ kind }: Fact, value: Sent[string], isUnknown: boolean): string | null {
  if (kind === "text") return isUnknown && value ? BOTH : null;
  if (!Array.isArray(value) || value.length < 2) return null;
  return value.includes(NOT_KNOWN) || value.includes(NONE) ? ALONE : null;
}

function unknownOf(asked: readonly Fact[], facts: Sent, unknown: Readonly<Record<string, unknown>>): string[] {
  return asked.flatMap(({ code }) => {
    const value = facts[code];
    const isTicked = value === NOT_KNOWN || (Array.isArray(value) && value.includes(NOT_KNOWN));
    return isTicked || unknown[code] === "on" ? [code] : [];
  });
}
