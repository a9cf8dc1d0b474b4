import { Notice } from "@/components/ui/notice";

type ReadOnlyNoteProps = {
  header: { mayWrite: boolean; journey: { isOpen: boolean; workerName: string } | null };
};

/** Whether this person may add to the dossier now: it is theirs to write, and the journey is open. */
export function mayChange({ mayWrite, journey }: ReadOnlyNoteProps["header"]): boolean {
  return mayWrite && journey?.isOpen === true;
}

/** Says calmly why there is nothing to fill in here; nothing when there is. */
export function ReadOnlyNote({ header }: ReadOnlyNoteProps) {
  if (mayChange(header)) return null;
  if (!header.journey?.isOpen) {
    return <Notice>Het traject is afgesloten. U kunt hier alles lezen; er kan nu niets bij.</Notice>;
  }
  return <Notice>U leest mee. {header.journey.workerName} is de vaste begeleider en kan hier iets toevoegen.</Notice>;
}
