import type { CurrentValue } from "@/components/ui/current-values";
import { choiceTexts, standText } from "@/lib/chapters/chapter-labels";
import type { ChapterState } from "@/lib/chapters/chapter-queries";
import { type ChapterContent, type Fact, NOT_KNOWN } from "@/lib/domain/chapters/chapter";

/** What stands in the chapter now, per field: as the form would send it, and as a person reads it. */
export function currentValues({ chapter, content, revisions }: ChapterState): CurrentValue[] {
  const note = revisions[0]?.note ?? "";
  return [
    ...chapter.facts.flatMap((fact) => (fact.kind === "text" ? words(fact, content) : [choice(fact, content)])),
    { name: "note", label: "Aantekening", value: note, text: note === "" ? "leeg" : note },
  ];
}

function choice(fact: Fact, content: ChapterContent): CurrentValue {
  const value = content.facts[fact.code] ?? (content.unknown.includes(fact.code) ? NOT_KNOWN : "");
  return {
    name: `facts.${fact.code}`,
    label: fact.short,
    value: typeof value === "string" ? value : value.join(", "),
    text: standText(fact, content),
    choices: choiceTexts(fact),
  };
}

/** Words and the tick that nobody knows are two fields of one fact. */
function words(fact: Fact, content: ChapterContent): CurrentValue[] {
  const isUnknown = content.unknown.includes(fact.code);
  return [
    {
      name: `facts.${fact.code}`,
      label: fact.short,
      value: String(content.facts[fact.code] ?? ""),
      text: standText(fact, content),
    },
    {
      name: `unknown.${fact.code}`,
      label: `${fact.short}: weten we niet`,
      value: isUnknown ? "on" : "",
      text: isUnknown ? "ja" : "nee",
      choices: { on: "ja" },
    },
  ];
}
