import { barePageName, buildBarePages, serveBarePages } from "../bench/bare-page-server";
import { fetchPage } from "../bench/http-page";
import { PAGE_NAMES } from "../bench/measured-pages";
import { describe, growth, Measurements, type Way, WAYS } from "../bench/report";
import { openSubject, type Subject } from "../bench/subject";
import { buildApp } from "./build-app";
import { readOptions } from "./choose-address";
import { openServer } from "./database/open-database";
import { type Program, runProgram } from "./program";
import { dataFolder } from "./project";

const WARM_UPS = 3;
/** What the caseload page may cost at the last size, as a multiple of the first. */
const MOST_GROWTH = 1.5;

/**
 * `npm run bench`: what the pages that people wait for cost with 10,000 and with 100,000 clients, from the SQL alone to
 * the whole page, in scratch databases. `-- --sizes 500,1000`, `--rounds 15`, `--sql-only` for no pages and no builds.
 */
runProgram(async (program) => {
  const { sizes, rounds, isSqlOnly } = readBenchOptions();
  const app = isSqlOnly ? null : await buildApp(program);
  const server = await openServer({ dataDir: dataFolder, databaseName: "kring_bench" });
  program.atEnd(server.stop);
  const subjects: Subject[] = [];
  for (const clients of sizes) subjects.push(await openSubject(program, { clients, server, app }));

  const ways = isSqlOnly ? (["sql", "query"] as const) : WAYS;
  const bare = isSqlOnly ? null : await openBarePages(program, subjects);
  const measured = await measure(subjects, { ways, rounds, bare });
  console.log(`\n${describe(measured, { sizes, ways })}\n`);
  console.log(`Statements sent: ${PAGE_NAMES.map((page) => `${page} ${subjects[0]?.statements[page]}`).join(", ")}.`);
  if (!isSqlOnly) console.log(verdict(measured, sizes));
  await program.end(0);
});

function readBenchOptions() {
  const values = readOptions({
    sizes: { type: "string", default: "10000,100000" },
    rounds: { type: "string", default: "15" },
    "sql-only": { type: "boolean", default: false },
  });
  const sizes = values.sizes.split(",").map(Number);
  const rounds = Number(values.rounds);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
    throw new Error(`"${values.sizes}" are no numbers of clients, such as 10000,100000.`);
  }
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${values.rounds}" is no number of rounds.`);
  return { sizes, rounds, isSqlOnly: values["sql-only"] };
}

async function openBarePages(program: Program, subjects: readonly Subject[]): Promise<string> {
  const rows = new Map<string, unknown>();
  for (const { clients, rows: shown } of subjects) {
    for (const page of PAGE_NAMES) rows.set(barePageName(page, clients), shown[page]);
  }
  await buildBarePages(program, rows);
  return serveBarePages(program, [...rows.keys()][0] ?? "");
}

interface Measuring {
  readonly ways: readonly Way[];
  readonly rounds: number;
  /** The origin of the bare pages. */
  readonly bare: string | null;
}

/** One of each in every round, in an order that turns, so that a busy moment of the machine hits all alike. */
async function measure(subjects: readonly Subject[], { ways, rounds, bare }: Measuring): Promise<Measurements> {
  const measured = new Measurements();
  const everything = PAGE_NAMES.flatMap((page) =>
    subjects.flatMap((subject) => ways.map((way) => ({ page, subject, way }))),
  );
  console.log(`Measuring ${everything.length} things, ${rounds} times each …`);
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    const turn = Math.abs(round * 7) % everything.length;
    for (const { page, subject, way } of [...everything.slice(turn), ...everything.slice(0, turn)]) {
      const ms = await time(subject, { page, way, bare });
      if (round >= 0) measured.add(page, subject.clients, { way, ms });
    }
  }
  return measured;
}

type Timing = { readonly page: (typeof PAGE_NAMES)[number]; readonly way: Way; readonly bare: string | null };

async function time(subject: Subject, { page, way, bare }: Timing): Promise<number> {
  if (way === "sql" || way === "query") return subject.timeQuery(page, way);
  if (way === "page") return subject.timePage(page);
  return (await fetchPage(bare ?? "", `/${barePageName(page, subject.clients)}`)).ms;
}

function verdict(measured: Measurements, sizes: readonly number[]): string {
  const times = growth(measured, { page: "caseload", sizes, way: "page" });
  const holds = times <= MOST_GROWTH ? "holds" : "does not hold";
  return `The caseload page at ${sizes.at(-1)} clients costs ${times.toFixed(2)} × that at ${sizes[0]}; at most ${MOST_GROWTH} ${holds}.`;
}
