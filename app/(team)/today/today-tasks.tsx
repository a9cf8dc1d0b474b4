import type { ReactNode } from "react";
import type { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { TaskItem } from "@/components/ui/task-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DueKind } from "@/lib/domain/due";
import type { DueItem, ReferralItem, SafetyItem } from "@/lib/journeys/today-queries";
import { dueTitle, dueWhy, inSentence, safetyAct, whenText } from "@/lib/journeys/today-words";
import { dayText } from "@/lib/platform/dutch-date";
import type { ReferralStatus } from "@/prisma/generated/enums";

export function safetyTask({ taskId, clientId, client, ...item }: SafetyItem): TaskItem {
  const whose = item.ownerName === null ? "Dit staat op uw naam." : `${item.ownerName} zorgt hiervoor.`;
  return {
    key: taskId,
    title: `${client}: ${safetyAct(item)}`,
    why: `Sinds ${dayText(item.raisedAt)}. ${whose} Bel bij nood 113 of 112.`,
    aside: (
      <>
        <Tag tone="danger">{item.isLate ? "te laat" : "vandaag"}</Tag>
        <Act href={`/clients/${clientId}/safety/${taskId}`} whom={client}>
          {item.isTalked ? "Afsluiten" : "Gesprek vastleggen"}
        </Act>
      </>
    ),
  };
}

export function dueTask(item: DueItem, today: Temporal.PlainDate): TaskItem {
  return {
    key: item.journeyId,
    title: dueTitle(item),
    why: dueWhy(item),
    aside: (
      <>
        <Tag tone={item.due.state === "on_time" ? "plain" : "late"}>{whenText(item, today)}</Tag>
        <Act href={dueHref(item)} whom={item.client}>
          {DUE_ACTS[item.due.kind]}
        </Act>
      </>
    ),
  };
}

const DUE_ACTS: Record<DueKind, string> = {
  first_attempt: "Contact vastleggen",
  silence: "Contact vastleggen",
  referral_answer: "Verwijzing bekijken",
  goal_review: "Doel bespreken",
  remeasure: "Opnieuw meten",
};

function dueHref({ clientId, due, referral }: DueItem): string {
  const paths: Record<DueKind, string> = {
    first_attempt: "/contact/new",
    silence: "/contact/new",
    referral_answer: referral === null ? "/referrals" : `/referrals/${referral.id}`,
    goal_review: "/activation",
    remeasure: "/assessments",
  };
  return `/clients/${clientId}${paths[due.kind]}`;
}

export function nextStepTask({ referralId, clientId, client, destination, status, at }: ReferralItem): TaskItem {
  return {
    key: referralId,
    title: `${destination}: ${BROKEN_WORDS[status] ?? "gestopt"}. Wat nu voor ${inSentence(client)}?`,
    why: `Sinds ${dayText(at)}. Kies een volgende stap, zodat de vraag niet blijft liggen.`,
    aside: (
      <>
        <Tag tone="plain">wacht op u</Tag>
        <Act href={`/clients/${clientId}/referrals/${referralId}`} whom={client}>
          Volgende stap kiezen
        </Act>
      </>
    ),
  };
}

const BROKEN_WORDS: Partial<Record<ReferralStatus, string>> = {
  rejected: "niet aangenomen",
  failed: "niet gelukt",
  cancelled: "ingetrokken",
};

export function acceptedTask({ referralId, clientId, client, destination, at }: ReferralItem): TaskItem {
  return {
    key: referralId,
    title: `${destination} neemt de verwijzing van ${inSentence(client)} aan`,
    why: `Op ${dayText(at)}.`,
    aside: (
      <>
        <Tag tone="good">nieuw</Tag>
        <Act href={`/clients/${clientId}/referrals/${referralId}`} whom={client}>
          Bekijken
        </Act>
      </>
    ),
  };
}

export function signalsTask({ waiting, late }: { waiting: number; late: number }): TaskItem {
  return {
    key: "signals",
    title: waiting === 1 ? "1 signaal wacht op een oordeel" : `${waiting} signalen wachten op een oordeel`,
    why:
      late === 0
        ? "Er is nog tijd, maar iemand wacht op antwoord."
        : `${late} ${late === 1 ? "signaal is" : "signalen zijn"} te laat.`,
    aside: (
      <>
        <Tag tone={late === 0 ? "plain" : "late"}>{late === 0 ? "deze week" : "te laat"}</Tag>
        <ButtonLink tone="quiet" href="/signals">
          Signalen bekijken
        </ButtonLink>
      </>
    ),
  };
}

/** The same words stand in many rows; whoever hears them alone hears for whom. */
function Act({ href, whom, children }: { href: string; whom: string; children: ReactNode }) {
  return (
    <ButtonLink tone="quiet" href={href}>
      {children}
      <VisuallyHidden> voor {inSentence(whom)}</VisuallyHidden>
    </ButtonLink>
  );
}
