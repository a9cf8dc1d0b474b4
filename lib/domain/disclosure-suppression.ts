import {
  cheapestReturn,
  makeNetwork,
  pushFlow,
  type Flow,
  type Network,
  type Room,
  type Step,
} from "./disclosure-network";

/** A count below this is never shown. */
const SMALLEST_SHOWN = 10;
const ROUNDED_TO = 5;
/** How far rounding takes a count from the truth at most. */
const ROUNDED_AWAY = 2;
/** What is known about a small count must leave at least this many values possible. */
const POSSIBLE_VALUES = 5;

/** Beyond this the search for an exchange takes longer than it is worth. */
const MOST_TO_EXCHANGE = 4;

/** A number as it may be published. */
export type DisclosedValue =
  /** The true count is 10 or more; `value` is its nearest multiple of 5. */
  | { readonly kind: "shown"; readonly value: number }
  /** The true count lies below 10; it may be 0. */
  | { readonly kind: "small" }
  /** Hidden because another number could be worked out from it. */
  | { readonly kind: "withheld" };

/** A true count with its place among the numbers that it adds up with. */
export interface Figure extends Flow {
  /** Figures of one name are one number in two places (the only cell of a row and the row's total): one fate. */
  readonly name: string;
  /** What it costs to withhold it, from 1; `null` when it is not published, though others can subtract to it. */
  readonly worth: number | null;
}

/**
 * Decides how each figure may be published, so that no count below 10, published or not, can be worked out to fewer
 * than 5 values from all that is published. The figures must be a network in which everything adds up.
 *
 * This is complementary cell suppression (Hundepool and others 2012, "Statistical Disclosure Control", chapter 4, the
 * handbook of Eurostat and Statistics Netherlands): for each unsafe count the cheapest numbers are withheld that give
 * it room, after Kelly, Golden & Assad 1992 ("Cell suppression: disclosure protection for sensitive tabular data",
 * Networks 22); then whatever turns out not to be needed is shown again, so nothing withheld can be spared.
 *
 * Who reads this file knows that only counts from 10 are withheld, so that is reckoned with. In very rare sets no
 * choice can be safe against that; then a withheld number is taken as it is defined, as any count.
 */
export function suppress(figures: readonly Figure[]): DisclosedValue[] {
  const withheld = chooseWithheld(figures, SMALLEST_SHOWN) ?? chooseWithheld(figures, 0) ?? allNames(figures);
  return figures.map((figure) => disclosed(figure, withheld));
}

/** The nearest multiple of 5. */
function rounded(count: number): number {
  return Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

interface Choice {
  readonly figures: readonly Figure[];
  readonly network: Network;
  /** The least that a withheld count is known to be. */
  readonly floor: number;
  readonly withheld: ReadonlySet<string>;
}

/** The names to withhold, or `null` when even withholding all cannot make every small count safe. */
function chooseWithheld(figures: readonly Figure[], floor: number): ReadonlySet<string> | null {
  const network = makeNetwork(figures);
  const guarded = figures.flatMap(({ count }, index) => (count < SMALLEST_SHOWN ? [index] : []));
  // What the one count needs often serves the next, so the order matters; two orders find the smallest set mostly.
  const choices = [guarded, guarded.toReversed()].map((order) => {
    const start: Choice = { figures, network, floor, withheld: new Set() };
    const wide = order.reduce<Choice | null>((choice, small) => choice && makeSafe(choice, small), start);
    return wide && spareWhatCanBe(wide, guarded);
  });
  const withheld = cheapest(
    figures,
    choices.filter((choice) => choice !== null),
  );
  return withheld && exchangeTwoForOne({ figures, network, floor, withheld }, guarded);
}

/** Withholds for one count, the cheapest first, until it is safe; `null` when that cannot be reached. */
function makeSafe(choice: Choice, small: number): Choice | null {
  let wider = choice;
  while (!areSafe(wider, [small])) {
    const names = cheapestRelief(wider, small);
    if (names === null) return null;
    wider = { ...wider, withheld: new Set([...wider.withheld, ...names]) };
  }
  return wider;
}

/** Shows again what is not needed, the most worth first. */
function spareWhatCanBe(choice: Choice, guarded: readonly number[]): ReadonlySet<string> {
  const { figures } = choice;
  let { withheld } = choice;
  for (const name of [...withheld].toSorted((a, b) => worthOf(figures, b) - worthOf(figures, a))) {
    const fewer = new Set([...withheld].filter((other) => other !== name));
    if (areSafe({ ...choice, withheld: fewer }, guarded)) withheld = fewer;
  }
  return withheld;
}

/** Withholds one other number in the place of two, as long as there is one that does the work of both. */
function exchangeTwoForOne(choice: Choice, guarded: readonly number[]): ReadonlySet<string> {
  const names = [...choice.withheld];
  if (names.length < 2 || names.length > MOST_TO_EXCHANGE) return choice.withheld;

  const others = choice.figures.filter((figure) => figure.worth !== null && figure.count >= SMALLEST_SHOWN);
  for (const [index, first] of names.entries()) {
    for (const second of names.slice(index + 1)) {
      const rest = names.filter((name) => name !== first && name !== second);
      for (const { name } of others) {
        const fewer = { ...choice, withheld: new Set([...rest, name]) };
        if (areSafe(fewer, guarded)) return exchangeTwoForOne(fewer, guarded);
      }
    }
  }
  return choice.withheld;
}

/** Whether each of these small counts may still have enough values. */
function areSafe(choice: Choice, guarded: readonly number[]): boolean {
  const room = roomOf(choice);
  const needed = POSSIBLE_VALUES - 1;
  return guarded.every((flow) => {
    const { units } = pushFlow(choice.network, room, { flow, way: "up" }, needed);
    return (
      units === needed || units + pushFlow(choice.network, room, { flow, way: "down" }, needed - units).units === needed
    );
  });
}

/** The names whose withholding lets a small count go one further up or down; `null` when nothing can. */
function cheapestRelief(choice: Choice, small: number): readonly string[] | null {
  const room = roomOf(choice);
  const reliefs = (["up", "down"] as const).flatMap((way) => {
    const left = pushFlow(choice.network, room, { flow: small, way }, SMALLEST_SHOWN);
    if (left.units === room[way][small]) return [];
    const path = cheapestReturn(choice.network, { flow: small, way }, (step) => priceOf(choice, step, left));
    if (path === null) return [];
    const paid = path.filter((step) => priceOf(choice, step, left) !== 0);
    return [new Set(paid.flatMap(({ flow }) => choice.figures[flow]?.name ?? []))];
  });
  const best = cheapest(choice.figures, reliefs);
  return best && [...best];
}

/** Nothing for a figure that has room left, its worth when withholding it makes room, else `null`. */
function priceOf({ figures, withheld, floor }: Choice, { flow, way }: Step, left: Room): number | null {
  if ((left[way][flow] ?? 0) > 0) return 0;
  const figure = figures[flow];
  if (!figure || figure.count < SMALLEST_SHOWN || withheld.has(figure.name)) return null;
  const roomGained = way === "up" ? Infinity : boundsOf(figure, false, floor).low - floor;
  return roomGained > 0 ? figure.worth : null;
}

function roomOf({ figures, withheld, floor }: Choice): Room {
  const bounds = figures.map((figure) => ({ ...boundsOf(figure, withheld.has(figure.name), floor), of: figure.count }));
  return { up: bounds.map(({ high, of }) => high - of), down: bounds.map(({ low, of }) => of - low) };
}

/** What is known about a count by itself. */
function boundsOf({ count, worth }: Figure, isWithheld: boolean, floor: number): { low: number; high: number } {
  if (worth === null) return { low: 0, high: Infinity };
  if (count < SMALLEST_SHOWN) return { low: 0, high: SMALLEST_SHOWN - 1 };
  if (isWithheld) return { low: floor, high: Infinity };
  return { low: Math.max(SMALLEST_SHOWN, rounded(count) - ROUNDED_AWAY), high: rounded(count) + ROUNDED_AWAY };
}

function cheapest(figures: readonly Figure[], sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  const priced = sets.map((names) => ({
    names,
    worth: [...names].reduce((sum, name) => sum + worthOf(figures, name), 0),
  }));
  return priced.toSorted((a, b) => a.worth - b.worth)[0]?.names ?? null;
}

function worthOf(figures: readonly Figure[], name: string): number {
  return figures.reduce((sum, figure) => (figure.name === name ? sum + (figure.worth ?? 0) : sum), 0);
}

function allNames(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ name }) => name));
}

function disclosed({ count, name }: Figure, withheld: ReadonlySet<string>): DisclosedValue {
  if (count < SMALLEST_SHOWN) return { kind: "small" };
  return withheld.has(name) ? { kind: "withheld" } : { kind: "shown", value: rounded(count) };
}
