import "server-only";
import { openField, sealField } from "@/lib/platform/field-encryption";

/** What was written down about a high score, as it is kept. */
export function sealAnswer(text: string, assessmentId: string): string {
  return sealField(text, cellOf(assessmentId));
}

export function openAnswer(sealed: string, assessmentId: string): string {
  return openField(sealed, cellOf(assessmentId));
}

function cellOf(rowId: string) {
  return { table: "assessment", column: "cutOffAnswer", rowId } as const;
}
