import type { Cell } from "@/lib/platform/field-encryption";

/** Where the sealed note of a rating stands. */
export function noteCell(rowId: string): Cell {
  return { table: "participation_rating", column: "note", rowId };
}
