import type { DestinationKind } from "@/prisma/generated/enums";

export const DESTINATION_KIND_LABELS: Readonly<Record<DestinationKind, string>> = {
  gp_practice: "Huisartsenpraktijk",
  mental_health_care: "Geestelijke gezondheidszorg",
  welfare_coach: "Welzijnscoach",
  buddy_project: "Maatjesproject",
  debt_help: "Schuldhulp",
  other: "Ander verwijsadres",
};

/** "Huisartsenpraktijk, Utrecht". */
export function describeDestination({ kind, place }: { kind: DestinationKind; place: string | null }): string {
  return [DESTINATION_KIND_LABELS[kind], place].filter(Boolean).join(", ");
}
