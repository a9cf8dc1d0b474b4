import { AppLink } from "@/components/ui/app-link";
import { Sheet } from "@/components/ui/sheet";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { Overview } from "@/lib/clients/dossier-overview-queries";
import { isEnded } from "@/lib/domain/referral";
import { dayText } from "@/lib/platform/dutch-date";
import { REFERRAL_STATUS_LABELS } from "@/lib/referrals/referral-labels";

type ReferralsSheetProps = { clientId: string; referrals: Overview["referrals"] };

/** Referrals that have not ended, with how they stand. */
export function ReferralsSheet({ clientId, referrals }: ReferralsSheetProps) {
  const open = referrals.filter(({ status }) => !isEnded(status));
  if (open.length === 0) return null;
  const href = `/clients/${clientId}/referrals`;
  return (
    <Sheet heading="Open verwijzingen" aside={<AppLink href={href}>Alle verwijzingen</AppLink>}>
      <TaskList
        items={open.map(({ id, status, destination, requestedAt }) => ({
          key: id,
          title: <AppLink href={`${href}/${id}`}>{destination.name}</AppLink>,
          why: requestedAt && `Gevraagd op ${dayText(requestedAt)}`,
          aside: <Tag>{REFERRAL_STATUS_LABELS[status]}</Tag>,
        }))}
      />
    </Sheet>
  );
}
