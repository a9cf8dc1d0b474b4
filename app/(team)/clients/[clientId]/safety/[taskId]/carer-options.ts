import type { Carer, SafetyTask } from "@/lib/safety/safety-queries";

/** Everybody of the team, and who has the step now, also when that person left the team. */
export function carerOptions(carers: readonly Carer[], { ownerId, ownerName }: SafetyTask) {
  const isKnown = carers.some(({ id }) => id === ownerId);
  const all = isKnown ? carers : [{ id: ownerId, name: ownerName }, ...carers];
  return all.map(({ id, name }) => ({ value: id, label: name }));
}
