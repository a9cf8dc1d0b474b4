import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import { type Chapter, readContent } from "@/lib/domain/chapters/chapter";
import type { Result } from "@/lib/domain/result";
import type { Theme } from "@/lib/domain/taxonomy/themes";
import type { Tx } from "@/lib/platform/database";
import { openField, sealField } from "@/lib/platform/field-encryption";
import { writeOnce } from "@/lib/platform/write-once";
import { readMeasureSettings } from "@/lib/settings/measure-settings";
import { askedChapter } from "./asked-chapter";
import type { ChapterInput } from "./chapter-schema";
import { cellOf, NOTE_COLUMN, openFacts, sealFacts } from "./sealed-facts";

type Carer = Pick<Actor, "userId" | "requestId" | "organisationId">;
export type ChapterRefusal = "no-open-journey" | "changed-meanwhile";

export interface ChapterPlace {
  readonly clientId: string;
  readonly theme: Theme;
}

/**
 * Writes a new revision of a chapter over the one that the editor started from; nothing that stood there is lost. What
 * the organisation does not record falls away. Sent twice, it is written once.
 */
export function recordChapter(actor: Carer, input: ChapterInput): Promise<Result<ChapterPlace, ChapterRefusal> | null> {
  const { clientId, theme } = input;
  return changeDossier(actor, clientId, async (tx, { journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no-open-journey" };
    if (!(await startsFromThisChapter(tx, input))) return null;

    const chapter = askedChapter(theme, await readMeasureSettings(tx, actor.organisationId));
    const row = rowOf(chapter, actor, input);
    // Another revision of the same one leaves no room for this; nor do other words under the same id.
    const outcome = await writeOnce({
      write: () => tx.chapterEntry.createMany({ data: [row], skipDuplicates: true }),
      read: async () => {
        const kept = await tx.chapterEntry.findFirst({ where: { id: input.id, clientId, theme } });
        return kept && openedRow(chapter, kept);
      },
      sent: openedRow(chapter, row),
    });
    return outcome?.ok ? { ok: true, value: { clientId, theme } } : { ok: false, reason: "changed-meanwhile" };
  });
}

async function startsFromThisChapter(tx: Tx, { clientId, theme, replacesId }: ChapterInput): Promise<boolean> {
  if (replacesId === null) return true;
  return (await tx.chapterEntry.count({ where: { id: replacesId, clientId, theme } })) === 1;
}

/** What a row says, for who has the key. */
function openedRow(
  chapter: Chapter,
  row: {
    readonly id: string;
    readonly facts: unknown;
    readonly unknown: readonly string[];
    readonly note: string | null;
    readonly replacesId: string | null;
  },
) {
  const { id, replacesId, unknown } = row;
  const note = row.note === null ? null : openField(row.note, cellOf(id, NOTE_COLUMN));
  return { replacesId, unknown, note, facts: openFacts(chapter, id, row.facts) };
}

function rowOf(chapter: Chapter, { organisationId, userId }: Carer, input: ChapterInput) {
  const { id, clientId, theme, replacesId, note } = input;
  const { facts, unknown } = readContent(chapter, input.content.facts, input.content.unknown);
  return {
    id,
    organisationId,
    clientId,
    theme,
    replacesId,
    facts: sealFacts(chapter, { rowId: id, facts }),
    unknown: [...unknown],
    note: note === null ? null : sealField(note, cellOf(id, NOTE_COLUMN)),
    byUserId: userId,
  };
}
