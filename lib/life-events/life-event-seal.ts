import "server-only";
import { openField, sealField } from "@/lib/platform/field-encryption";

type SealedColumn = "note" | "supportAbsentText";

/** The client's own words about an event, as they are kept in one row. */
export function sealWords(text: string, column: SealedColumn, rowId: string): string {
  return sealField(text, { table: "life_event", column, rowId });
}

export function openWords(sealed: string, column: SealedColumn, rowId: string): string {
  return openField(sealed, { table: "life_event", column, rowId });
}
