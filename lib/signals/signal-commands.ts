import "server-only";
import { createHash, createHmac } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { makeFollowCode } from "@/lib/domain/follow-code";
import { plainLetters } from "@/lib/domain/person-name";
import { addWorkingDays } from "@/lib/domain/working-days";
import { toColumn } from "@/lib/platform/calendar";
import { config } from "@/lib/platform/config";
import { type Tx, withSystem } from "@/lib/platform/database";
import type { ConcernReport } from "./concern-report";

export interface SentReport {
  readonly organisationId: string;
  /** A uuid made when the form was drawn: the same form with the same words is one report, however often it is sent. */
  readonly formId: string;
  readonly report: ConcernReport;
}

/**
 * Keeps a stranger's report as a signal of the team of that neighbourhood, else of the intake team.
 * Answers with the code to follow it by, which is kept nowhere, and the term of triage in working days; `no-team` when
 * the organisation has no intake team.
 */
export function reportConcern({ organisationId, formId, report }: SentReport, today: Temporal.PlainDate) {
  return withSystem("public_report", async (tx) => {
    const team = await findTeam(tx, organisationId, report.postcode);
    if (!team) return { ok: false, reason: "no-team" } as const;

    const { triageDays } = team.organisation;
    const followCode = followCodeOf({ organisationId, formId, report });
    // createMany, because the reporter may not read back what was just written. The same code again is the same report.
    await tx.signal.createMany({
      data: [
        {
          ...report,
          organisationId,
          teamId: team.id,
          searchName: report.personName === null ? null : plainLetters(report.personName),
          personBirthDate: report.personBirthDate === null ? null : toColumn(report.personBirthDate),
          followCodeHash: hashFollowCode(followCode),
          dueOn: toColumn(addWorkingDays(today, triageDays)),
        },
      ],
      skipDuplicates: true,
    });
    return { ok: true, value: { followCode, triageDays } } as const;
  });
}

/** Only this hash of a follow code is kept: who reads the database cannot follow a signal. */
export function hashFollowCode(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

// Made from what was sent, so that a page sent twice answers with the code that works; the secret keeps it unguessable.
function followCodeOf(sent: SentReport): string {
  const bytes = createHmac("sha256", config().AUTH_SECRET).update("follow-code").update(JSON.stringify(sent)).digest();
  return makeFollowCode(bytes);
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
