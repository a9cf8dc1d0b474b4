import type { NetworkMoment } from "@/lib/network/network-queries";

/** Two dates of one network, the earlier first. */
export interface ChosenMoments {
  readonly earlier: NetworkMoment;
  readonly later: NetworkMoment;
}

type Asked = { from?: string | string[] | undefined; to?: string | string[] | undefined };

/**
 * The two dates that the address asks for, in the order of time; without an address the last two that were discussed,
 * or the only one and now. `null` when a date does not exist here, or there is only one.
 */
export function chooseMoments(moments: readonly NetworkMoment[], { from, to }: Asked): ChosenMoments | null {
  const discussed = moments.filter(({ key }) => key !== "now");
  const last = discussed.length > 1 ? discussed.at(-1) : moments.at(-1);
  const first = discussed.length > 1 ? discussed.at(-2) : discussed.at(0);
  const one = indexOf(moments, from ?? first?.key);
  const other = indexOf(moments, to ?? last?.key);
  const [earlier, later] = [moments[Math.min(one, other)], moments[Math.max(one, other)]];
  return earlier && later && moments.length > 1 ? { earlier, later } : null;
}

function indexOf(moments: readonly NetworkMoment[], key: string | string[] | undefined): number {
  const index = moments.findIndex((moment) => moment.key === key);
  return index < 0 ? Number.NaN : index;
}
