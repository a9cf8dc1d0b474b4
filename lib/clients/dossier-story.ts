import type { ReferralStatus } from "@/lib/domain/referral";
import type { Phase } from "@/lib/domain/workflow";
import type { ContactChannel, ContactReach, SignalSource } from "@/prisma/generated/enums";

/** One thing that happened in a dossier. */
export type StoryEvent = { readonly id: string; readonly at: Date } & (
  | {
      readonly kind: "contact";
      readonly channel: ContactChannel;
      readonly reach: ContactReach;
      readonly trustLevel: number;
      readonly note: string | null;
      readonly byName: string;
    }
  | {
      readonly kind: "move";
      readonly move: string;
      readonly toPhase: Phase | null;
      readonly reason: string | null;
      readonly byName: string;
    }
  | {
      readonly kind: "assessment";
      readonly instrument: string;
      readonly score: number | null;
      readonly band: string | null;
    }
  | { readonly kind: "referral_sent"; readonly referralId: string; readonly destination: string }
  | {
      readonly kind: "referral_answered";
      readonly referralId: string;
      readonly destination: string;
      readonly status: ReferralStatus;
    }
  | { readonly kind: "signal"; readonly source: SignalSource }
);

/** What the story is told from: rows of the dossier as they were read. */
export interface StorySources {
  readonly contacts: readonly (Omit<Extract<StoryEvent, { kind: "contact" }>, "kind" | "byName"> & ByUser)[];
  readonly moves: readonly (Omit<Extract<StoryEvent, { kind: "move" }>, "kind" | "byName"> & ByUser)[];
  readonly assessments: readonly {
    readonly id: string;
    readonly takenAt: Date;
    readonly instrument: string;
    readonly score: number | null;
    readonly band: string | null;
  }[];
  readonly referrals: readonly StoryReferral[];
  readonly signals: readonly { readonly id: string; readonly receivedAt: Date; readonly source: SignalSource }[];
}

interface ByUser {
  readonly byUserId: string;
}

interface StoryReferral {
  readonly id: string;
  readonly status: ReferralStatus;
  readonly requestedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  readonly destination: { readonly name: string };
}

/** Tells the rows of a dossier as one story, newest first. `names` gives who did it, by user id. */
export function tellStory(sources: StorySources, names: ReadonlyMap<string, string>): StoryEvent[] {
  const nameOf = (userId: string) => names.get(userId) ?? "";
  const events: StoryEvent[] = [
    ...sources.contacts.map(({ byUserId, ...row }) => ({ kind: "contact" as const, ...row, byName: nameOf(byUserId) })),
    ...sources.moves.map(({ byUserId, ...row }) => ({ kind: "move" as const, ...row, byName: nameOf(byUserId) })),
    ...sources.assessments.map(({ takenAt, ...row }) => ({ kind: "assessment" as const, ...row, at: takenAt })),
    ...sources.signals.map(({ receivedAt, ...row }) => ({ kind: "signal" as const, ...row, at: receivedAt })),
    ...sources.referrals.flatMap(referralEvents),
  ];
  return events.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

/** A draft tells nothing yet; a referral tells that it went out, and how far the answer came. */
function referralEvents({ id, status, destination, ...times }: StoryReferral): StoryEvent[] {
  const about = { referralId: id, destination: destination.name };
  const answeredAt = times.endedAt ?? times.answeredAt;
  return [
    ...(times.requestedAt
      ? [{ kind: "referral_sent" as const, id: `${id}-sent`, at: times.requestedAt, ...about }]
      : []),
    ...(answeredAt ? [{ kind: "referral_answered" as const, id: `${id}-now`, at: answeredAt, status, ...about }] : []),
  ];
}
