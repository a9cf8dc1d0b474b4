import "server-only";
import { openField, sealField } from "@/lib/platform/field-encryption";

type SealedColumn = "agreed" | "closingNote" | "handedTo";

export function sealNote(text: string, column: SealedColumn, taskId: string): string {
  return sealField(text, { table: "safety_task", column, rowId: taskId });
}

export function openNote(sealed: string, column: SealedColumn, taskId: string): string {
  return openField(sealed, { table: "safety_task", column, rowId: taskId });
}
