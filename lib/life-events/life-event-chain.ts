interface Link {
  readonly id: string;
  readonly replacesId: string | null;
}

/**
 * All revisions of the event that this id is a revision of, the first first; empty when the id is none of them. Whoever
 * kept an old address so still finds the event.
 */
export function chainOf<Row extends Link>(rows: readonly Row[], id: string): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const next = new Map(rows.flatMap((row) => (row.replacesId === null ? [] : [[row.replacesId, row] as const])));
  let first = byId.get(id);
  for (let before = first; before !== undefined; before = byId.get(before.replacesId ?? "")) first = before;

  const chain: Row[] = [];
  for (let row = first; row !== undefined; row = next.get(row.id)) chain.push(row);
  return chain;
}
