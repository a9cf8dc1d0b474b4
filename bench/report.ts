import { PAGE_NAMES, type PageName } from "./measured-pages";

/** What is timed for each page: the SQL alone, our query function, the whole page, and a page with its rows fixed. */
export const WAYS = ["sql", "query", "page", "bare"] as const;
export type Way = (typeof WAYS)[number];

/** Times in milliseconds, by page, number of clients and way. */
export class Measurements {
  private readonly times = new Map<string, number[]>();

  add(page: PageName, clients: number, { way, ms }: { readonly way: Way; readonly ms: number }): void {
    const key = `${page} ${clients} ${way}`;
    this.times.set(key, [...(this.times.get(key) ?? []), ms]);
  }

  of(page: PageName, clients: number, way: Way): number[] {
    return this.times.get(`${page} ${clients} ${way}`) ?? [];
  }
}

const HEADINGS: Readonly<Record<Way, string>> = { sql: "SQL", query: "query", page: "page", bare: "bare page" };
const WIDTH = 22;
const RATIO_WIDTH = 12;
/** What each thing is held against. */
const RATIOS: readonly (readonly [of: Way, to: Way])[] = [
  ["query", "sql"],
  ["page", "query"],
  ["page", "sql"],
  ["page", "bare"],
];

/** The whole report: for each page its times at each size, their ratios, and how they grow with the clients. */
export function describe(
  measured: Measurements,
  { sizes, ways }: { sizes: readonly number[]; ways: readonly Way[] },
): string {
  const ratios = RATIOS.filter(([of, to]) => ways.includes(of) && ways.includes(to));
  const head = [
    "clients".padStart(RATIO_WIDTH),
    ...ways.map((way) => HEADINGS[way].padStart(WIDTH)),
    ...ratios.map(([of, to]) => `${HEADINGS[of]}:${HEADINGS[to]}`.replace("bare page", "bare").padStart(RATIO_WIDTH)),
  ].join("");
  const blocks = PAGE_NAMES.map((page) => {
    const lines = sizes.map((clients) => sizeLine(measured, { page, clients, ways, ratios }));
    return [page, head, ...lines, growthLine(measured, { page, sizes, ways })].join("\n");
  });
  return `Milliseconds: median (lower–upper quartile)\n\n${blocks.join("\n\n")}`;
}

/** How many times the time of the first size the last one takes; 1 is the same. */
export function growth(
  measured: Measurements,
  { page, sizes, way }: { page: PageName; sizes: readonly number[]; way: Way },
): number {
  const [small = 0, large = 0] = [sizes[0], sizes.at(-1)];
  return median(measured.of(page, large, way)) / median(measured.of(page, small, way));
}

interface SizeLine {
  readonly page: PageName;
  readonly clients: number;
  readonly ways: readonly Way[];
  readonly ratios: typeof RATIOS;
}

function sizeLine(measured: Measurements, { page, clients, ways, ratios }: SizeLine): string {
  const times = ways.map((way) => spread(measured.of(page, clients, way)).padStart(WIDTH));
  const shares = ratios.map(([of, to]) =>
    (median(measured.of(page, clients, of)) / median(measured.of(page, clients, to))).toFixed(1).padStart(RATIO_WIDTH),
  );
  return [String(clients).padStart(RATIO_WIDTH), ...times, ...shares].join("");
}

function growthLine(
  measured: Measurements,
  { page, sizes, ways }: { readonly page: PageName; readonly sizes: readonly number[]; readonly ways: readonly Way[] },
): string {
  const cells = ways.map((way) => `× ${growth(measured, { page, sizes, way }).toFixed(2)}`.padStart(WIDTH));
  return ["growth".padStart(RATIO_WIDTH), ...cells].join("");
}

function spread(times: readonly number[]): string {
  return `${median(times).toFixed(1)} (${quantile(times, 0.25).toFixed(1)}–${quantile(times, 0.75).toFixed(1)})`;
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

/** Between the two nearest times where none lies at the quantile itself; NaN without times. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
