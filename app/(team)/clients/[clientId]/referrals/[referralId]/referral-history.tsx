import { Sheet } from "@/components/ui/sheet";
import { Timeline } from "@/components/ui/timeline";
import { dayText } from "@/lib/platform/dutch-date";
import { REFERRAL_EVENT_LABELS } from "@/lib/referrals/referral-labels";
import type { ReferralEventRow, SentReferral } from "@/lib/referrals/referral-queries";

/** Every move with who made it and which way; the receipt stands between them. */
export function ReferralHistory({ referral }: { referral: SentReferral }) {
  const moves = referral.events.map((event) => ({
    key: event.id,
    at: event.at,
    title: `${REFERRAL_EVENT_LABELS[event.toStatus]}.`,
    text: wayText(event, referral.destination.name),
    isKey: true,
  }));
  const { seenAt } = referral;
  const receipt =
    seenAt === null
      ? []
      : [{ key: "seen", at: seenAt, title: "Geopend", text: `bij ${referral.destination.name}.`, isKey: false }];
  const items = [...moves, ...receipt].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <Sheet heading="Wat er gebeurde">
      <Timeline items={items.map(({ at, ...item }) => ({ ...item, when: dayText(at), dateTime: at.toISOString() }))} />
    </Sheet>
  );
}

function wayText({ by, byName, isByPhone }: ReferralEventRow, destination: string): string {
  if (by === "requester") return `Door ${byName}, wijkteam.`;
  if (isByPhone) return `Door ${destination}, telefonisch; opgeschreven door ${byName}.`;
  return `Door ${byName}, ${destination}.`;
}
