import type { FormAction } from "@/components/ui/action-form";
import { MoveButtons } from "@/components/network/move-buttons";
import { AppLink } from "@/components/ui/app-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CIRCLES, supportersIn } from "@/lib/domain/network";
import { CIRCLE_LABELS, SORT_WORDS, supportText } from "@/lib/network/network-labels";
import type { NetworkPersonRow } from "@/lib/network/network-person";

/** How somebody is moved and opened from the list; without it the list is only read. */
export type PeopleChange = { clientId: string; path: string; move: FormAction };

type PeopleListProps = { people: readonly NetworkPersonRow[]; change: PeopleChange | null };

/** Who is there, circle by circle, one short row each; with `change` each can be opened and moved. */
export function PeopleList({ people, change }: PeopleListProps) {
  return (
    <div className="grid gap-5">
      <p className="note">
        {people.length} {people.length === 1 ? "naam" : "namen"}, {supportersIn(people)} om op terug te vallen
      </p>
      {CIRCLES.map((circle) => {
        const here = people.filter((person) => person.circle === circle);
        if (here.length === 0) return null;
        return (
          <section key={circle} aria-label={CIRCLE_LABELS[circle]}>
            <h3>{CIRCLE_LABELS[circle]}</h3>
            <ul className="people-list">
              {here.map((person) => (
                <li key={person.id}>
                  <PersonWords person={person} path={change && change.path} />
                  {change && <Move person={person} change={change} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PersonWords({ person, path }: { person: NetworkPersonRow; path: string | null }) {
  const { id, name, relation, sort, kinds, isSupporter } = person;
  const more = [
    sort === "person" ? relation : `${relation} (${SORT_WORDS[sort]})`,
    kinds.length > 0 && supportText(kinds),
    !isSupporter && "telt niet mee",
  ];
  return (
    <span className="person-words">
      {path === null ? name : <AppLink href={`${path}/${id}`}>{name}</AppLink>}{" "}
      <span className="soft">{more.filter(Boolean).join(" · ")}</span>
    </span>
  );
}

function Move({ person, change }: { person: NetworkPersonRow; change: PeopleChange }) {
  const { id, name, version, circle } = person;
  return (
    <details className="no-print">
      <summary>
        Verplaatsen<VisuallyHidden>: {name}</VisuallyHidden>
      </summary>
      <MoveButtons
        action={change.move}
        hidden={{ id, clientId: change.clientId, version: String(version) }}
        name={name}
        choices={CIRCLES.filter((other) => Math.abs(other - circle) === 1).map((other) => ({
          circle: other,
          label: other < circle ? "Dichterbij" : "Verder weg",
        }))}
      />
    </details>
  );
}
