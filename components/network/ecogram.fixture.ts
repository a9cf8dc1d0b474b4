import type { EcogramPerson } from "@/lib/network/ecogram-person";

const NAMES = ["Ria", "de buurvrouw van 12", "Bram", "Wilhelmina van den Oosterhuis-Brinkgreve", "Henk"];
const RELATIONS = ["zus", "buurvrouw", "kleinzoon", "koorgenoot", "vriend"];

/** The so-manieth of a network; the same number is the same person. */
export function somebody(index: number, more: Partial<EcogramPerson> = {}): EcogramPerson {
  return {
    id: String(index),
    name: NAMES[index % NAMES.length] ?? "",
    relation: RELATIONS[index % RELATIONS.length] ?? "",
    circle: ([1, 2, 3] as const)[index % 3] ?? 3,
    sort: "person",
    frequency: "weekly",
    kinds: [],
    direction: "both",
    isSupporter: true,
    ...more,
  };
}

export function group(count: number, more: Partial<EcogramPerson> = {}): EcogramPerson[] {
  return Array.from({ length: count }, (_, index) => somebody(index, more));
}
