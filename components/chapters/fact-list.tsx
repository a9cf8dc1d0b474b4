import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { factText, NOT_FILLED_TEXT, NOT_KNOWN_TEXT } from "@/lib/chapters/chapter-labels";
import type { ChapterContent, Fact } from "@/lib/domain/chapters/chapter";

type FactListProps = { facts: readonly Fact[]; content: ChapterContent };

/** How each fact stands: known, marked as not known, or simply not filled in. */
export function FactList({ facts, content }: FactListProps) {
  return (
    <SummaryList
      items={facts.map((fact) => ({ term: fact.short, value: <FactStand fact={fact} content={content} /> }))}
    />
  );
}

export function FactStand({ fact, content }: { fact: Fact; content: ChapterContent }) {
  const value = content.facts[fact.code];
  if (value !== undefined) return <span className="whitespace-pre-wrap break-words">{factText(fact, value)}</span>;
  if (content.unknown.includes(fact.code)) return <Tag>{NOT_KNOWN_TEXT}</Tag>;
  return <span className="soft">{NOT_FILLED_TEXT}</span>;
}
