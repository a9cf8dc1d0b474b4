import type { ReactNode } from "react";
import { factText } from "@/lib/chapters/chapter-labels";
import type { Chapter, ChapterContent } from "@/lib/domain/chapters/chapter";
import { lowerNames } from "@/lib/chapters/fact-names";

type ChapterSummaryProps = {
  chapter: Chapter;
  content: ChapterContent;
  hasNote: boolean;
  /** Who changed it last and when. */
  changed: ReactNode;
};

/** A chapter in a few calm lines: what is known, what nobody knows, and how much is still open. */
export function ChapterSummary({ chapter, content, hasNote, changed }: ChapterSummaryProps) {
  const { facts, unknown } = content;
  const known = chapter.facts.flatMap((fact) => {
    const value = facts[fact.code];
    return value === undefined ? [] : [{ fact, text: factText(fact, value) }];
  });
  const notKnown = chapter.facts.filter(({ code }) => unknown.includes(code));
  const open = chapter.facts.filter(({ code }) => facts[code] === undefined && !unknown.includes(code));
  return (
    <div className="grid gap-1">
      {known.map(({ fact, text }) => (
        <p key={fact.code} className="m-0 line-clamp-2">
          <span className="soft">{fact.short}:</span> {text}
        </p>
      ))}
      {notKnown.length > 0 && <p className="m-0">Weten we niet: {lowerNames(notKnown)}</p>}
      {open.length > 0 && <p className="soft m-0">Niet ingevuld: {lowerNames(open)}</p>}
      <p className="note m-0">
        {changed}
        {hasNote && " · met aantekening"}
      </p>
    </div>
  );
}
