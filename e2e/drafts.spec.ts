import type { Page } from "@playwright/test";
import { Client } from "pg";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

const SIGNED_OUT = /U bent uitgelogd. Log in een ander tabblad in; wat u typte staat hier nog/;
const BEFORE = /^U was hier al mee bezig/;

let dossier: string;
let arrival: string;

test.beforeEach(async ({ page }) => {
  arrival = new Date().toISOString();
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=trust");
  dossier = (await page.locator('main a[href^="/clients/"]').first().getAttribute("href")) ?? "";
  await ask(`DELETE FROM draft WHERE "clientId" = $1`);
});

test("a long form outlives its session: nothing typed is lost, and it is written once", async ({ page, context }) => {
  const before = await count("contact_moment");
  await page.goto(`${dossier}/contact/new`);
  await page.getByLabel("Telefoon").check();
  await note(page).fill("Vertelde over haar zus.");
  await note(page).blur();
  await expect(page.getByText(/^Concept bewaard om \d\d:\d\d$/)).toBeVisible();
  await expectUsable(page);

  await endSession();
  await nextStep(page).fill("Samen naar de markt.");
  await nextStep(page).blur();
  await expect(page.getByRole("status").filter({ hasText: SIGNED_OUT })).toBeVisible();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(errorSummary(page)).toContainText(SIGNED_OUT);
  await expect(nextStep(page)).toHaveValue("Samen naar de markt.");

  const elsewhere = await context.newPage();
  await lookAroundAs(elsewhere, "worker");
  await elsewhere.goto(`${dossier}/contact/new`);
  await expect(elsewhere.getByText(BEFORE)).toBeVisible();
  await expect(elsewhere.getByLabel("Telefoon")).toBeChecked();
  await expect(note(elsewhere)).toHaveValue("Vertelde over haar zus.");
  await expectUsable(elsewhere);

  await page.getByRole("radio", { name: "Ja" }).check();
  await page.getByRole("radio", { name: /^3 ·/ }).check();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
  await expect(page.getByText("Samen naar de markt.").first()).toBeVisible();
  expect(await count("draft")).toBe(0);

  // The other tab still has the same form, with less in it: that is told, and it is not a second contact.
  await elsewhere.getByRole("radio", { name: "Ja" }).check();
  await elsewhere.getByRole("radio", { name: /^3 ·/ }).check();
  await elsewhere.getByRole("button", { name: "Bewaren" }).click();
  await expect(errorSummary(elsewhere)).toContainText("al opgeslagen");
  await expect(note(elsewhere)).toHaveValue("Vertelde over haar zus.");
  expect(await count("contact_moment")).toBe(before + 1);
  await elsewhere.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expect(note(elsewhere)).toHaveValue("");

  await page.goto(`${dossier}/contact/new`);
  await expect(page.getByText(BEFORE)).toBeHidden();
  await expect(note(page)).toHaveValue("");
});

test("whoever leaves a form without a word finds it back, from the list of today, and can begin anew", async ({
  page,
}) => {
  await page.goto(`${dossier}/contact/new`);
  await page.getByLabel("Thuis").check();
  await note(page).fill("Was jarig.");
  const menu = page.locator("summary.top-bar");
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("link", { name: "Vandaag" }).locator("visible=true").first().click();
  await expect(page).toHaveURL(/\/today$/);
  await expect.poll(() => count("draft")).toBe(1);

  await page.reload();
  await page.getByRole("heading", { name: "Nog niet af" }).waitFor();
  await page
    .getByRole("link", { name: /^Contact vastleggen voor / })
    .first()
    .click();
  await expect(note(page)).toHaveValue("Was jarig.");
  await expect(page.getByLabel("Thuis")).toBeChecked();

  await note(page).fill("Was jarig, met taart.");
  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expect(page.getByText(BEFORE)).toBeHidden();
  await expect(note(page)).toHaveValue("");
  expect(await count("draft")).toBe(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a draft is shown, sent and dropped as with it", async ({ page, browser }) => {
    await page.goto(`${dossier}/contact/new`);
    await note(page).fill("Zonder script.");
    await page.getByRole("button", { name: "Bewaren" }).click();
    await expect(errorSummary(page)).toBeVisible();
    await expect(note(page)).toHaveValue("Zonder script.");
    expect(await count("draft")).toBe(0);

    const withScript = await browser.newPage({ javaScriptEnabled: true });
    await lookAroundAs(withScript, "worker");
    await withScript.goto(`${dossier}/contact/new`);
    await note(withScript).fill("Met script.");
    await note(withScript).blur();
    await expect(withScript.getByText(/^Concept bewaard/)).toBeVisible();
    await withScript.close();

    await page.goto(`${dossier}/contact/new`);
    await expect(note(page)).toHaveValue("Met script.");
    await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
    await expect(note(page)).toHaveValue("");
    expect(await count("draft")).toBe(0);
  });
});

function note(page: Page) {
  return page.getByRole("textbox", { name: "In één zin" });
}

function nextStep(page: Page) {
  return page.getByRole("textbox", { name: "Volgende stap" });
}

/** As an administrator ends the session that kept the draft: the next request with its cookie is a stranger's. */
async function endSession(): Promise<void> {
  await query(
    `UPDATE auth_session SET "revokedAt" = now() WHERE "sidHash" =
       (SELECT s."sidHash" FROM auth_session s JOIN draft d ON d."userId" = s."userId"
        WHERE s."createdAt" >= $1 AND d."clientId" = $2
        ORDER BY abs(extract(epoch FROM s."lastSeenAt" - d."savedAt")) LIMIT 1)`,
    [arrival, clientId()],
  );
}

async function count(table: "draft" | "contact_moment"): Promise<number> {
  const [row] = await ask(`SELECT count(*)::int AS count FROM ${table} WHERE "clientId" = $1`);
  return row?.count ?? 0;
}

function ask(sql: string) {
  return query(sql, [clientId()]);
}

function clientId(): string {
  return dossier.split("/").at(-1) ?? "";
}

async function query(sql: string, values: string[]): Promise<{ count: number }[]> {
  const client = new Client({ connectionString: process.env.ADMIN_DATABASE_URL ?? "" });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(sql, values);
  await client.end();
  return rows;
}
