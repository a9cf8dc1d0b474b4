import type { MemberChange, NetworkComparison, NetworkMember } from "@/lib/domain/network-comparison";
import type { EcogramPerson } from "./ecogram-person";
import type { NetworkEnding } from "./network-ending";
import { CIRCLE_LABELS, DIRECTION_WORDS, ENDING_WORDS, FREQUENCY_WORDS, supportText } from "./network-labels";

/** One thing that is different between two dates. */
export interface ToldChange {
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  /** "Erbij gekomen", "Dichterbij": the heading it falls under. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Why somebody went, by the id of the person; nobody who is not in it is known to have gone. */
export type Endings = ReadonlyMap<string, NetworkEnding>;

/** Everything that changed, line by line: who came, who went and why, who moved, and what support became. */
export function tellChanges({ came, went, changed }: NetworkComparison, endings: Endings): ToldChange[] {
  return [
    ...came.map((member) => line(member, { what: "Erbij gekomen", before: "–", after: placeText(member) })),
    ...went.map((member) => line(member, { what: "Weg", before: placeText(member), after: whyGone(member, endings) })),
    ...changed.flatMap(tellMember),
  ];
}

/** The later of two dates as an ecogram: who came and who moved with a word, who went as somebody who is lost. */
export function laterPeople(
  later: readonly NetworkMember[],
  { came, went, changed }: NetworkComparison,
  endings: Endings,
): EcogramPerson[] {
  const isNew = new Set(came.map(({ id }) => id));
  const moved = new Map(changed.flatMap(({ after, circle }) => (circle ? [[after.id, WAY_WORDS[circle.way]]] : [])));
  const present = later.map((member) => ({
    ...member,
    newsText: isNew.has(member.id) ? "nieuw" : moved.get(member.id),
  }));
  const gone = went
    .filter(({ id }) => endings.get(id) !== "mistake")
    .map((member) => ({ ...member, lostText: whyGone(member, endings) }));
  return [...present, ...gone];
}

const WAY_WORDS = { closer: "dichterbij", further: "verder weg" } as const;

function tellMember(change: MemberChange): ToldChange[] {
  const { before, after, circle, gained, lost, frequency, direction, supporter } = change;
  const told = (what: string, from: string, to: string) => line(after, { what, before: from, after: to });
  return [
    ...(circle
      ? [
          told(
            circle.way === "closer" ? "Dichterbij" : "Verder weg",
            CIRCLE_LABELS[circle.from],
            CIRCLE_LABELS[circle.to],
          ),
        ]
      : []),
    ...(gained.length + lost.length > 0
      ? [told("Andere steun", supportText(before.kinds) ?? "geen", supportText(after.kinds) ?? "geen")]
      : []),
    ...(frequency
      ? [told("Contact", FREQUENCY_WORDS[frequency.from ?? "unknown"], FREQUENCY_WORDS[frequency.to ?? "unknown"])]
      : []),
    ...(direction
      ? [
          told(
            "Van wie naar wie",
            DIRECTION_WORDS[direction.from ?? "unknown"],
            DIRECTION_WORDS[direction.to ?? "unknown"],
          ),
        ]
      : []),
    ...(supporter ? [told("Om op terug te vallen", yesNo(supporter.from), yesNo(supporter.to))] : []),
  ];
}

function line(member: NetworkMember, told: Pick<ToldChange, "what" | "before" | "after">): ToldChange {
  return { key: `${member.id} ${told.what}`, name: member.name, relation: member.relation, ...told };
}

function placeText({ circle, kinds }: NetworkMember): string {
  return [CIRCLE_LABELS[circle], supportText(kinds)].filter(Boolean).join(", ");
}

/** Somebody who went and is there now was gone for a while, on the later of the two dates. */
function whyGone({ id }: NetworkMember, endings: Endings): string {
  const ending = endings.get(id);
  return ending ? ENDING_WORDS[ending] : "toen niet genoemd";
}

function yesNo(answer: boolean): string {
  return answer ? "Ja" : "Nee";
}
