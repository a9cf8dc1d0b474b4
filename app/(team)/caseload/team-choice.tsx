import { ChipLink, Chips } from "@/components/ui/filter-bar";
import { type CaseloadAddress, caseloadHref } from "./caseload-address";

type TeamChoiceProps = {
  teams: readonly { id: string; name: string }[];
  teamId: string;
  address: CaseloadAddress;
};

/** Whoever works in one team has nothing to choose. */
export function TeamChoice({ teams, teamId, address }: TeamChoiceProps) {
  if (teams.length < 2) return null;
  return (
    <Chips label="Team">
      {teams.map((team) => (
        <ChipLink
          key={team.id}
          href={caseloadHref(address, { team: team.id, worker: null })}
          current={team.id === teamId}
        >
          {team.name}
        </ChipLink>
      ))}
    </Chips>
  );
}
