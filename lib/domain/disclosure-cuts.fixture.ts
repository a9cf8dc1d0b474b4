import type { DisclosedValue } from "./disclosure";

/** A true count between two nodes of a network, and what is published of it; `null` when nothing is. */
export interface PublishedFlow {
  readonly from: number;
  readonly to: number;
  readonly truth: number;
  readonly value: DisclosedValue | null;
}

/** Stands for "as many as you like", and can still be added and taken away. */
const NO_LIMIT = 1_000_000_000;

/** The values a number can have by what is published about it alone. */
export function boundsOf(value: DisclosedValue | null): [low: number, high: number] {
  if (value === null || value.kind === "withheld") return [0, NO_LIMIT];
  if (value.kind === "small") return [0, 9];
  return [Math.max(10, value.value - 2), value.value + 2];
}

/**
 * How many values the most exposed count below 10 may have, found in another way than the rule finds it: by Hoffman's
 * theorem on circulations the bounds of a number are the tightest that any cut of the network in two parts puts on it,
 * so every cut is tried.
 */
export function narrowest(flows: readonly PublishedFlow[]): number {
  const all = flows.map(({ from, to, truth, value }) => {
    const [low, high] = boundsOf(value);
    return { from: 1 << from, to: 1 << to, low, high, isGuarded: truth < 10, least: low, most: high };
  });
  const guarded = all.filter(({ isGuarded }) => isGuarded);
  const nodes = Math.max(...flows.flatMap(({ from, to }) => [from, to])) + 1;

  for (let cut = 1; cut < 2 ** (nodes - 1); cut += 1) {
    let [inLow, inHigh, outLow, outHigh] = [0, 0, 0, 0];
    for (const flow of all) {
      const crossing = crosses(cut, flow);
      if (crossing > 0) {
        inLow += flow.low;
        inHigh += flow.high;
      } else if (crossing < 0) {
        outLow += flow.low;
        outHigh += flow.high;
      }
    }
    // What crosses the cut one way equals what crosses it the other way.
    for (const flow of guarded) {
      const crossing = crosses(cut, flow);
      if (crossing > 0) {
        flow.least = Math.max(flow.least, outLow - (inHigh - flow.high));
        flow.most = Math.min(flow.most, outHigh - (inLow - flow.low));
      } else if (crossing < 0) {
        flow.least = Math.max(flow.least, inLow - (outHigh - flow.high));
        flow.most = Math.min(flow.most, inHigh - (outLow - flow.low));
      }
    }
  }
  return Math.min(...guarded.map(({ least, most }) => most - least + 1));
}

/** 1 when a flow goes into the cut, -1 when it goes out of it, 0 when it stays on one side. */
function crosses(cut: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return Number((cut & to) !== 0) - Number((cut & from) !== 0);
}
