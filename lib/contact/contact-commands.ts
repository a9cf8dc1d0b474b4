import "server-only";
import type { Actor } from "@/lib/access/actor";
import { changeDossier } from "@/lib/access/dossier";
import type { Result } from "@/lib/domain/result";
import type { TrustLevel } from "@/lib/domain/trust";
import { resetJourneyClock } from "@/lib/journeys/journey-clock";
import { dayOf } from "@/lib/platform/calendar";
import type { Tx } from "@/lib/platform/database";
import { writeOnce } from "@/lib/platform/write-once";
import type { ContactInput } from "./contact-schema";

/**
 * Logs a contact moment on the open journey, and with it how long it has been silent and how far trust has grown.
 * Sent twice with the same id it is written once; with another story it is refused. The phase does not move by itself: that stays an act of a person.
 * @returns `null` when the dossier is absent, not the actor's, or only read by the actor.
 */
export function recordContact(
  actor: Pick<Actor, "userId" | "requestId" | "organisationId">,
  input: ContactInput,
  now: Date,
): Promise<Result<{ clientId: string }, "no_open_journey" | "already-saved"> | null> {
  return changeDossier(actor, input.clientId, async (tx, { header, journeyId }) => {
    if (journeyId === null) return { ok: false, reason: "no_open_journey" } as const;

    const { clientId } = header;
    const { id, channel, reach, note, nextStep } = input;
    const told = { channel, reach, trustLevel: seenTrust(input), note, nextStep };
    const own = { id, clientId, journeyId, organisationId: actor.organisationId, byUserId: actor.userId };
    const outcome = await writeOnce({
      write: () =>
        tx.contactMoment.createMany({ data: [{ ...own, ...told, at: momentOf(input, now) }], skipDuplicates: true }),
      read: async () => {
        const kept = await tx.contactMoment.findFirst({ where: { id, clientId } });
        return kept && { ...kept, on: dayOf(kept.at) };
      },
      // "Now" is another moment at the second sending.
      sent: input.on === null ? told : { ...told, on: input.on },
    });
    if (!outcome?.ok) return outcome;
    await followContacts(tx, journeyId);
    await resetJourneyClock(tx, journeyId, dayOf(now));
    return { ok: true, value: { clientId } } as const;
  });
}

/** An earlier day gets its noon: the form asks no hour, and noon is that day in Amsterdam all year. */
function momentOf({ on }: ContactInput, now: Date): Date {
  if (on === null || on.equals(dayOf(now))) return now;
  return new Date(`${on.toString()}T12:00:00Z`);
}

/** Who was not reached showed nothing; who declined may have shown something. */
function seenTrust({ reach, trustLevel }: ContactInput): TrustLevel {
  return reach === "not_reached" ? 0 : (trustLevel ?? 0);
}

/**
 * Brings the journey in line with its contact moments, whatever order they were logged in. Trust is the level of the
 * last time someone was reached: a closed door or a bad day takes nothing away from what was shared before.
 */
async function followContacts(tx: Tx, journeyId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE journey SET
      "lastContactAt" = greatest("lastContactAt", (SELECT max(m.at) FROM contact_moment m WHERE m."journeyId" = journey.id)),
      "firstReachedAt" = least("firstReachedAt",
        (SELECT min(m.at) FROM contact_moment m WHERE m."journeyId" = journey.id AND m.reach = 'reached')),
      "trustLevel" = coalesce((SELECT m."trustLevel" FROM contact_moment m
        WHERE m."journeyId" = journey.id AND m.reach = 'reached' ORDER BY m.at DESC, m.id DESC LIMIT 1), "trustLevel"),
      version = version + 1
    WHERE id = ${journeyId}::uuid`;
}
