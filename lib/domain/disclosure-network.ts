/**
 * One number of a set of numbers that add up, as a flow between two nodes: at every node what comes in goes out. A row
 * is such a node (its total comes in, its cells go out), and so is a column.
 */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Network {
  readonly flows: readonly Flow[];
  /** The flows that touch each node. */
  readonly touching: readonly (readonly number[])[];
}

/** How far each flow may go up and down from its true count by what is published about that number alone. */
export interface Room {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

export type Way = "up" | "down";

/** A flow that moves, and which way. */
export interface Step {
  readonly flow: number;
  readonly way: Way;
}

export function makeNetwork(flows: readonly Flow[]): Network {
  const nodes = Math.max(...flows.flatMap(({ from, to }) => [from, to])) + 1;
  const touching = Array.from({ length: nodes }, (): number[] => []);
  for (const [index, { from, to }] of flows.entries()) {
    touching[from]?.push(index);
    touching[to]?.push(index);
  }
  return { flows, touching };
}

/**
 * Moves one number as far up or down as it can go while all numbers keep adding up, but not beyond `most`; gives how
 * far that was and the room that is then left.
 *
 * Together, up and down give the exact bounds that anybody can work out: a network matrix is totally unimodular, so
 * the extreme values of one flow are whole numbers, and a maximum flow from its one end back to its other end through
 * the rest of the network finds them (Gusfield 1988, "A graph theoretic approach to statistical data security", SIAM
 * Journal on Computing 17; the flow by Edmonds and Karp).
 */
export function pushFlow(network: Network, room: Room, { flow, way }: Step, most: number): Room & { units: number } {
  const left = { up: [...room.up], down: [...room.down] };
  const limit = Math.min(most, left[way][flow] ?? 0);
  left.up[flow] = 0;
  left.down[flow] = 0;

  const isOpen = (step: Step) => ((left[step.way][step.flow] ?? 0) > 0 ? 0 : null);
  let units = 0;
  while (units < limit) {
    const path = cheapestReturn(network, { flow, way }, isOpen);
    if (path === null) break;
    const width = Math.min(limit - units, ...path.map((step) => left[step.way][step.flow] ?? 0));
    for (const step of path) shift(left, step, width);
    units += width;
  }
  return { ...left, units };
}

function shift(left: { up: number[]; down: number[] }, { flow, way }: Step, width: number): void {
  const back = way === "up" ? "down" : "up";
  left[way][flow] = (left[way][flow] ?? 0) - width;
  left[back][flow] = (left[back][flow] ?? 0) + width;
}

/**
 * The cheapest set of other flows that can move so that `moved` can: a way through the network from the end where its
 * change arrives to the end where it begins. `price` is `null` for a flow that cannot move that way.
 * @returns `null` when there is no way at any price.
 */
export function cheapestReturn(
  { flows, touching }: Network,
  moved: Step,
  price: (step: Step) => number | null,
): Step[] | null {
  const [start, end] = endsOf(flows, moved);
  const costs = touching.map(() => Infinity);
  const arrivals: (Step | undefined)[] = touching.map(() => undefined);
  costs[start] = 0;
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    // At no cost nothing can be cheaper.
    if (node === end && costs[end] === 0) break;
    for (const flow of touching[node] ?? []) {
      const step: Step = { flow, way: flows[flow]?.from === node ? "up" : "down" };
      const cost = flow === moved.flow ? null : price(step);
      const [to] = endsOf(flows, step);
      const total = (costs[node] ?? Infinity) + (cost ?? Infinity);
      if (total >= (costs[to] ?? Infinity)) continue;
      costs[to] = total;
      arrivals[to] = step;
      queue.push(to);
    }
  }
  return costs[end] === Infinity ? null : tracePath(flows, arrivals, { start, end });
}

/** Where a change of a flow arrives, and where it begins. */
function endsOf(flows: readonly Flow[], { flow, way }: Step): [number, number] {
  const { from, to } = flows[flow] ?? { from: 0, to: 0 };
  return way === "up" ? [to, from] : [from, to];
}

function tracePath(
  flows: readonly Flow[],
  arrivals: readonly (Step | undefined)[],
  { start, end }: { readonly start: number; readonly end: number },
): Step[] {
  const path: Step[] = [];
  for (let node = end; node !== start;) {
    const step = arrivals[node];
    if (step === undefined) return path;
    path.push(step);
    [, node] = endsOf(flows, step);
  }
  return path;
}
