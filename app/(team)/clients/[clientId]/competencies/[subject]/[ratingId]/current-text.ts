import type { CurrentValue } from "@/components/ui/current-values";
import type { WrittenRating } from "@/lib/competencies/competency-history";
import { levelOptions, levelText } from "@/lib/competencies/competency-labels";
import type { CompetencySubject } from "@/lib/domain/taxonomy/competencies";

/** What stands in the dossier now, per field of the form: as it would be sent, and as a person reads it. */
export function currentValues(subject: CompetencySubject, now: WrittenRating): CurrentValue[] {
  const choices = Object.fromEntries(levelOptions(subject).map(({ value, label }) => [value, label]));
  const level = (name: string, label: string, value: number | null) => ({
    name,
    label,
    value: value === null ? "" : String(value),
    text: levelText(subject, value),
    choices,
  });
  return [
    ...(now.level === 0 ? [] : [level("level", "Wat u ziet", now.level)]),
    level("ownLevel", "Wat de cliënt zegt", now.ownLevel),
    { name: "example", label: "Voorbeeld of eigen woorden", value: now.example, text: now.example || "leeg" },
  ];
}
