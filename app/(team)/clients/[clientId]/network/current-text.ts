import type { CurrentValue } from "@/components/ui/current-values";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { CIRCLE_LABELS, DIRECTION_WORDS, FREQUENCY_WORDS, SORT_WORDS, supportText } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";

/** What stands in the dossier about this person now, per field: as the form would send it, and as a person reads it. */
export function currentValues(person: NetworkPersonRow): CurrentValue[] {
  const { name, relation, circle, isSupporter, sort, kinds } = person;
  const [frequency, direction] = [person.frequency ?? "unknown", person.direction ?? "unknown"] as const;
  const inOrder = SUPPORT_KINDS.filter(({ code }) => kinds.includes(code)).map(({ code }) => code);
  return [
    { name: "name", label: "Naam", value: name, text: name },
    { name: "relation", label: "Wie dit is", value: relation, text: relation },
    coded("circle", "Hoe dichtbij", { value: String(circle), choices: CIRCLE_LABELS }),
    coded("isSupporter", "Telt mee", { value: isSupporter ? "yes" : "no", choices: { yes: "Ja", no: "Nee" } }),
    coded("sort", "Wat voor iemand", { value: sort, choices: SORT_WORDS }),
    coded("frequency", "Contact", { value: frequency, choices: FREQUENCY_WORDS }),
    { name: "kinds", label: "Steun", value: inOrder.join(", "), text: supportText(inOrder) ?? "geen" },
    coded("direction", "Van wie naar wie", { value: direction, choices: DIRECTION_WORDS }),
  ];
}

type Choice = { value: string; choices: Readonly<Record<string, string>> };

function coded(name: string, label: string, { value, choices }: Choice): CurrentValue {
  return { name, label, value, text: choices[value] ?? value, choices };
}
