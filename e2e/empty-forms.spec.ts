import type { Page } from "@playwright/test";
import { Client } from "pg";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

/** Each form of a dossier, with its button; sent as it is, or with one thing typed that must still be there. */
const FORMS: readonly { path: string; button: string; typed?: readonly [label: string, text: string] }[] = [
  { path: "/contact/new", button: "Bewaren", typed: ["In één zin", "Deed niet open."] },
  { path: "/network", button: "Toevoegen", typed: ["Naam", "Ria"] },
  { path: "/assessments/new?instrument=DJG-6", button: "Meting opslaan" },
  { path: "/assessments/new?instrument=PHQ-9", button: "Meting opslaan" },
  { path: "/life-events/new?kind=moving_house", button: "Toevoegen", typed: ["In welk jaar?", "3000"] },
  { path: "/competencies/social_skills", button: "Vastleggen", typed: ["Een voorbeeld", "Zegt goedendag."] },
  { path: "/consent", button: "Toestemming vastleggen" },
  { path: "/activation/perspective", button: "Opschrijven", typed: ["Wat kan de cliënt?", "Zingen."] },
  { path: "/activation/goals/new", button: "Doel toevoegen" },
  { path: "/step-back", button: "Stap terug" },
  { path: "/close", button: "Traject afsluiten", typed: ["Waarom sluit u af?", "Klaar."] },
];

test("a form that is not complete says what is missing, keeps what was typed and writes nothing", async ({
  page,
  isMobile,
}) => {
  test.slow();
  await lookAroundAs(page, "worker");
  const dossier = await findDossier();
  const before = await rowsOf(dossier);
  for (const { path, button, typed } of FORMS) {
    await page.goto(`${dossier}${path}`);
    if (typed) await field(page, typed[0]).fill(typed[1]);
    if (isMobile && path.startsWith("/assessments/")) await toTheEnd(page);
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(errorSummary(page), path).toBeVisible();
    if (typed) await expect(field(page, typed[0]), path).toHaveValue(typed[1]);
    await expectUsable(page);
  }
  expect(await rowsOf(dossier)).toEqual(before);
});

/** On a phone a questionnaire is one question at a time, also for whoever answers none. */
async function toTheEnd(page: Page): Promise<void> {
  const on = page.getByRole("button", { name: /^(Volgende|Naar het overzicht)$/ });
  await expect(on).toBeVisible();
  while (await on.isVisible()) await on.click();
}

function field(page: Page, label: string) {
  return page.getByRole("textbox", { name: label });
}

const TABLES = [
  ...["contact_moment", "network_person", "network_inventory", "assessment", "life_event", "competency_rating"],
  ...["consent", "participation_perspective", "goal", "journey_move", "social_type_record"],
];

/** A dossier of the demonstration's worker that could be closed: nothing of safety is open in it. */
async function findDossier(): Promise<string> {
  const [row] = await ask(
    `SELECT j."clientId" AS id FROM journey j
     WHERE j."workerId" = (SELECT id FROM "user" WHERE role = 'worker' AND "isActive" ORDER BY "createdAt", id LIMIT 1)
       AND j.phase = 'trust' AND j."closedAt" IS NULL
       AND NOT EXISTS (SELECT 1 FROM safety_task s WHERE s."clientId" = j."clientId" AND s."closedAt" IS NULL)
     ORDER BY j."clientId" LIMIT 1`,
  );
  return `/clients/${String(row?.id)}`;
}

/** How much the dossier holds, and where its journey stands. */
async function rowsOf(dossier: string): Promise<unknown> {
  const counts = TABLES.map((table) => `(SELECT count(*) FROM ${table} WHERE "clientId" = $1) AS ${table}`);
  const [row] = await ask(
    `SELECT ${counts.join(", ")}, (SELECT json_agg(j.*) FROM journey j WHERE "clientId" = $1) AS journeys`,
    [dossier.split("/").at(-1)],
  );
  return row;
}

async function ask(sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: process.env.ADMIN_DATABASE_URL ?? "" });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
  await client.end();
  return rows;
}
