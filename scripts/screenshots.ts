import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { Client } from "pg";
import { DEMO_ACCOUNTS } from "../prisma/seed/accounts";
import { findBrowser } from "./browser";
import { buildApp } from "./build-app";
import { openDemoDatabase } from "./demo-database";
import { findFreePort } from "./free-port";
import { runProgram } from "./program";
import { projectFolder } from "./project";
import { serveApp } from "./serve-app";

const FOLDER = path.join(projectFolder, "docs", "screens");
const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;

/** Dossiers of the demonstration that show something: each the first of its kind. */
interface Dossiers {
  readonly whole: string;
  readonly manyPeople: string;
  readonly manyEvents: string;
  readonly empty: string;
}

/** `npm run screenshots`: the pages of a dossier in docs/screens, as the demonstration now looks, wide and narrow. */
runProgram(async (program) => {
  const server = await buildApp(program);
  const database = await openDemoDatabase(program, { isFresh: false });
  const dossiers = await findDossiers(database.ownerUrl);
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const app = await serveApp({
    ...{ server, origin, port, host: "127.0.0.1" },
    urls: database,
    secrets: database.secrets,
  });
  program.atEnd(app.stop);

  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: sandbox });
  program.atEnd(() => browser.close());
  await mkdir(FOLDER, { recursive: true });
  for (const size of ["desk", "phone"] as const) await takeAll(browser, { origin, size, pages: pagesOf(dossiers) });
  await program.end(0);
});

function pagesOf({
  whole,
  manyPeople,
  manyEvents,
  empty,
}: Dossiers): readonly (readonly [name: string, path: string])[] {
  return [
    ["overview", `/clients/${whole}`],
    ["overview-empty", `/clients/${empty}`],
    ["timeline", `/clients/${whole}/timeline`],
    ["themes", `/clients/${whole}/themes`],
    ["health", `/clients/${whole}/themes/health`],
    ["ecogram", `/clients/${whole}/network`],
    ["ecogram-40", `/clients/${manyPeople}/network`],
    ["ecogram-empty", `/clients/${empty}/network`],
    ["life-line", `/clients/${whole}/life-events`],
    ["life-line-60", `/clients/${manyEvents}/life-events`],
    ["life-line-empty", `/clients/${empty}/life-events`],
    ["quadrant", `/clients/${whole}/social-type`],
    ["competencies", `/clients/${whole}/competencies`],
    ["assessments", `/clients/${whole}/assessments`],
    ["instrument", `/clients/${whole}/assessments/new?instrument=PHQ-9`],
    ["participation", `/clients/${whole}/participation`],
  ];
}

interface Series {
  readonly origin: string;
  readonly size: keyof typeof SIZES;
  readonly pages: ReturnType<typeof pagesOf>;
}

async function takeAll(browser: Browser, { origin, size, pages }: Series): Promise<void> {
  const touch = size === "phone" ? { isMobile: true, hasTouch: true } : {};
  const context = await browser.newContext({ viewport: SIZES[size], locale: "nl-NL", ...touch });
  const page = await context.newPage();
  await signIn(page, origin);
  for (const [name, address] of pages) {
    const answer = await page.goto(`${origin}${address}`);
    if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status() ?? "nothing"}.`);
    const file = `${name}-${size}.png`;
    await page.screenshot({ path: path.join(FOLDER, file), fullPage: true });
    console.log(file);
  }
  await context.close();
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("button", { name: /^Wijkteamwerker:/ }).click();
  await page.waitForURL(/\/today/);
}

async function findDossiers(ownerUrl: string): Promise<Dossiers> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const find = async (order: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT j."clientId" AS id FROM journey j WHERE j."workerId" = $1 AND j."closedAt" IS NULL
       ORDER BY ${order}, j."clientId" LIMIT 1`,
      [DEMO_ACCOUNTS[0]?.id],
    );
    const [row] = rows;
    if (!row) throw new Error("The demonstration's worker carries nobody.");
    return row.id;
  };
  const count = (table: string) => `(SELECT count(*) FROM ${table} t WHERE t."clientId" = j."clientId")`;
  try {
    return {
      whole: await find(
        `least(${count("social_type_record")}, 3) + least(${count("chapter_entry")}, 7) + ${count("participation_rating")} DESC`,
      ),
      manyPeople: await find(`${count("network_person")} DESC`),
      manyEvents: await find(`${count("life_event")} DESC`),
      empty: await find(`${count("contact_moment")} + ${count("network_person")} + ${count("assessment")}`),
    };
  } finally {
    await owner.end();
  }
}
