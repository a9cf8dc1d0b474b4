import { z } from "zod";
import {
  CONTACT_FREQUENCY_CODES,
  countsAsSupporter,
  PERSON_SORT_CODES,
  SUPPORT_DIRECTION_CODES,
} from "@/lib/domain/network";
import type { NetworkMember } from "@/lib/domain/network-comparison";
import { SUPPORT_KIND_CODES } from "@/lib/domain/taxonomy/support";

const frozenPeople = z.array(
  z.object({
    id: z.uuid(),
    name: z.string(),
    relation: z.string(),
    circle: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    sort: z.enum(PERSON_SORT_CODES),
    frequency: z.enum(CONTACT_FREQUENCY_CODES).nullable(),
    kinds: z.array(z.enum(SUPPORT_KIND_CODES)),
    direction: z.enum(SUPPORT_DIRECTION_CODES).nullable(),
    isSupporter: z.boolean(),
  }),
);

/** The people of a network as an inventory keeps them: nothing that happens to them later changes what was said then. */
export function freezePeople(people: readonly NetworkMember[]) {
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    relation: person.relation,
    circle: person.circle,
    sort: person.sort,
    frequency: person.frequency,
    kinds: [...person.kinds],
    direction: person.direction,
    isSupporter: countsAsSupporter(person),
  }));
}

/**
 * The people of an inventory as they were kept; `null` for an inventory of before people were kept with it.
 * @throws ZodError for anything else: half a network would be compared as if people had gone.
 */
export function readFrozenPeople(kept: unknown): readonly NetworkMember[] | null {
  return kept === null || kept === undefined ? null : frozenPeople.parse(kept);
}
