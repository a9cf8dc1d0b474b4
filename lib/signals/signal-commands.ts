import "server-only";
import { createHash, randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { makeFollowCode } from "@/lib/domain/follow-code";
import { plainLetters } from "@/lib/domain/person-name";
import { addWorkingDays } from "@/lib/domain/working-days";
import { toColumn } from "@/lib/platform/calendar";
import { type Tx, withSystem } from "@/lib/platform/database";
import type { ConcernReport } from "./concern-report";

/**
 * Keeps a stranger's report as a signal of the team of that neighbourhood, else of the intake team.
 * Answers with the code to follow it by, which is kept nowhere; `no-team` when the organisation has no intake team.
 */
export function reportConcern(organisationId: string, report: ConcernReport, today: Temporal.PlainDate) {
  return withSystem("public_report", async (tx) => {
    const team = await findTeam(tx, organisationId, report.postcode);
    if (!team) return { ok: false, reason: "no-team" } as const;

    const followCode = makeFollowCode(randomBytes(12));
    // createMany, because the reporter may not read back what was just written.
    await tx.signal.createMany({
      data: [
        {
          ...report,
          organisationId,
          teamId: team.id,
          searchName: report.personName === null ? null : plainLetters(report.personName),
          personBirthDate: report.personBirthDate === null ? null : toColumn(report.personBirthDate),
          followCodeHash: hashFollowCode(followCode),
          dueOn: toColumn(addWorkingDays(today, team.organisation.triageDays)),
        },
      ],
    });
    return { ok: true, value: { followCode } } as const;
  });
}

/** Only this hash of a follow code is kept: who reads the database cannot follow a signal. */
export function hashFollowCode(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

function findTeam(tx: Tx, organisationId: string, postcode: string | null) {
  const inArea = { areas: { some: { postcode4: postcode?.slice(0, 4) ?? "" } } };
  return tx.team.findFirst({
    where: { organisationId, OR: [inArea, { isIntake: true }] },
    // A team of the area comes before the intake team.
    orderBy: [{ isIntake: "asc" }, { id: "asc" }],
    select: { id: true, organisation: { select: { triageDays: true } } },
  });
}
