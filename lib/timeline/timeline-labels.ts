import type { TimelineGroup } from "./timeline-group";

export const TIMELINE_GROUP_LABELS: Record<TimelineGroup, string> = {
  contact: "Contact en traject",
  measuring: "Metingen",
  safety: "Veiligheid",
  story: "Verhaal en netwerk",
  sharing: "Delen en verwijzen",
  activating: "Activeren",
};
