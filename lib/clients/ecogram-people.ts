import { isCodeOf, labelOf } from "@/lib/domain/taxonomy/coded";
import { SUPPORT_KINDS } from "@/lib/domain/taxonomy/support";
import { readEndedRelation } from "@/lib/network/network-ending";
import { LOSS_LABELS } from "@/lib/network/network-labels";

interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly circle: number;
  readonly kinds: readonly string[];
  readonly endedOn: Date | null;
}

/** The people of a network as the ecogram draws them; who stood there by mistake is left out. */
export function ecogramPeople(people: readonly KeptPerson[]) {
  return people.flatMap((person) => {
    const { relation, ending } = person.endedOn
      ? readEndedRelation(person.relation)
      : { relation: person.relation, ending: null };
    if (ending === "mistake") return [];
    const kinds = person.kinds.filter((kind) => isCodeOf(SUPPORT_KINDS, kind));
    return [
      {
        key: person.id,
        label: `${relation} ${person.name}`.trim(),
        circle: circleOf(person.circle),
        lostText: person.endedOn ? LOSS_LABELS[ending ?? "out_of_sight"] : undefined,
        supportText: kinds.map((kind) => labelOf(SUPPORT_KINDS, kind)).join(", ") || undefined,
      },
    ];
  });
}

function circleOf(circle: number): 1 | 2 | 3 {
  return circle === 1 || circle === 2 ? circle : 3;
}
