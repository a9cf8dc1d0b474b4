import { Sheet } from "@/components/ui/sheet";
import { TextAreaField } from "@/components/ui/text-area-field";
import { NOTE_MAX } from "@/lib/chapters/note-size";
import type { Chapter, ChapterContent } from "@/lib/domain/chapters/chapter";
import { FactField } from "./fact-field";
import { factGroups } from "./fact-groups";

type ChapterFieldsProps = { chapter: Chapter; content: ChapterContent; note: string | null; heading: string };

/** All questions of a chapter, group by group, and the note. */
export function ChapterFields({ chapter, content, note, heading }: ChapterFieldsProps) {
  return (
    <>
      {factGroups(chapter).map(({ group, facts }) => (
        <Sheet key={group ?? ""} heading={group ?? heading}>
          <div className="grid gap-6">
            {facts.map((fact) => (
              <FactField key={fact.code} fact={fact} content={content} />
            ))}
          </div>
        </Sheet>
      ))}
      <Sheet heading="Aantekening">
        <TextAreaField
          name="note"
          label="Wat wilt u verder opschrijven?"
          hint="Wordt versleuteld bewaard. Alleen het team van deze cliënt kan het lezen."
          optional
          rows={6}
          maxLength={NOTE_MAX}
          defaultValue={note ?? undefined}
        />
      </Sheet>
    </>
  );
}
