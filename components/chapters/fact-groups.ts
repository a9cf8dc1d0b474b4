import type { Chapter, Fact } from "@/lib/domain/chapters/chapter";

export interface FactGroup {
  readonly group: string | undefined;
  readonly facts: readonly Fact[];
}

/** The facts of a chapter under their headings, in the order of the chapter. */
export function factGroups({ facts }: Chapter): FactGroup[] {
  const groups = [...new Set(facts.map(({ group }) => group))];
  return groups.map((group) => ({ group, facts: facts.filter((fact) => fact.group === group) }));
}
