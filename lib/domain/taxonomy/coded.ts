/** One row of reference data: a stable code for the database and the Dutch words a person reads. */
export interface Coded {
  readonly code: string;
  readonly nl: string;
}

/** The codes of a list, in the order of the list. */
export function codesOf<Row extends Coded>(rows: readonly Row[]): Row["code"][] {
  return rows.map((row) => row.code);
}

/** Whether a value from outside is one of the codes of the list. */
export function isCodeOf<Row extends Coded>(rows: readonly Row[], value: unknown): value is Row["code"] {
  return rows.some((row) => row.code === value);
}

/** The row of a code. An unknown code is a bug and throws. */
export function rowOf<Row extends Coded>(rows: readonly Row[], code: Row["code"]): Row {
  const row = rows.find((candidate) => candidate.code === code);
  if (!row) throw new RangeError(`Unknown code: ${code}`);
  return row;
}

/** The Dutch words of a code. An unknown code is a bug and throws. */
export function labelOf<Row extends Coded>(rows: readonly Row[], code: Row["code"]): string {
  return rowOf(rows, code).nl;
}
