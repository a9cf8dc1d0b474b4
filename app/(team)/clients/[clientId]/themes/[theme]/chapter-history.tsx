import { Sheet } from "@/components/ui/sheet";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { changesBetween } from "@/lib/chapters/chapter-labels";
import type { ChapterRevision, ChapterState } from "@/lib/chapters/chapter-queries";
import { type Chapter, EMPTY_CHAPTER } from "@/lib/domain/chapters/chapter";
import { dateText } from "@/lib/platform/dutch-date";

/** Every revision of a chapter, the newest first: who changed what, and what stood there before. */
export function ChapterHistory({ state: { chapter, revisions } }: { state: ChapterState }) {
  if (revisions.length === 0) return null;
  return (
    <Sheet heading="Wat er veranderde">
      <Timeline items={revisions.map((revision, index) => itemOf(chapter, revision, revisions[index + 1]))} />
    </Sheet>
  );
}

function itemOf(chapter: Chapter, now: ChapterRevision, before: ChapterRevision | undefined): TimelineItem {
  return {
    key: now.id,
    when: `${dateText(now.writtenAt)}, ${now.byName}`,
    dateTime: now.writtenAt.toISOString(),
    title: before ? undefined : "Voor het eerst ingevuld.",
    text: <Changes chapter={chapter} now={now} before={before} />,
    isKey: before === undefined,
  };
}

type ChangesProps = { chapter: Chapter; now: ChapterRevision; before: ChapterRevision | undefined };

function Changes({ chapter, now, before }: ChangesProps) {
  const changes = changesBetween(chapter, before?.content ?? EMPTY_CHAPTER, now.content);
  const isNoteChanged = (before?.note ?? null) !== now.note;
  if (changes.length === 0 && !isNoteChanged) return "Opnieuw bewaard, niets veranderd.";
  return (
    <>
      <ul className="m-0 pl-5">
        {changes.map(({ short, from, to }) => (
          <li key={short}>
            {short}: {before && <span className="soft">{from} → </span>}
            {to}
          </li>
        ))}
      </ul>
      {isNoteChanged && <NoteThen note={now.note} />}
    </>
  );
}

function NoteThen({ note }: { note: string | null }) {
  if (note === null) return <p className="m-0">De aantekening is weggehaald.</p>;
  return (
    <details>
      <summary>De aantekening van toen</summary>
      <p className="m-0 break-words whitespace-pre-wrap">{note}</p>
    </details>
  );
}
