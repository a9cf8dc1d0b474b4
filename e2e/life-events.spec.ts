import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { Client } from "pg";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

test("a life event with support takes at most eight interactions", async ({ page }) => {
  const dossier = await someDossier(page);
  await page.goto(`${dossier}/life-events`);
  await expectUsable(page);
  const before = await marks(page).count();

  let interactions = 0;
  const touch = async (act: Promise<unknown>) => {
    interactions += 1;
    await act;
  };
  await touch(page.getByRole("link", { name: "Echtscheiding", exact: true }).click());
  await expect(page.getByRole("heading", { name: "Echtscheiding" })).toBeVisible();
  await expect(group(page, "Hoe beleefde de cliënt het?").getByRole("radio", { name: "Zwaar" })).toBeChecked();
  await expect(page.getByLabel("Waar ligt de oorzaak?")).toHaveValue("individual");
  await touch(page.getByLabel("In welk jaar?").fill("1998"));
  await touch(group(page, "Was er toen steun van anderen?").getByRole("radio", { name: "Ja" }).check());
  await touch(page.getByLabel("Van wie?").fill("een collega van de werf"));
  await touch(page.getByRole("checkbox", { name: "Emotionele steun" }).check());
  await touch(page.getByRole("radio", { name: "3 · vaak" }).check());
  await touch(page.getByRole("button", { name: "Toevoegen", exact: true }).click());
  await expect(page).toHaveURL(/\/life-events$/);
  expect(interactions).toBeLessThanOrEqual(8);

  await expect(marks(page)).toHaveCount(before + 1);
  await page.getByText("Als tabel").click();
  const row = page.getByRole("row").filter({ hasText: "een collega van de werf" });
  for (const words of ["Echtscheiding", "1998", "zwaar", "3 · vaak", "emotionele steun", "tijdelijk, individueel"]) {
    await expect(row).toContainText(words);
  }
  await expectUsable(page);
});

test("an event is changed, taken off the line, put back, and all of that can be read", async ({ page }) => {
  const dossier = await someDossier(page);
  const shop = `De winkel ging dicht (${randomUUID().slice(0, 4)})`;
  await addOwnEvent(page, dossier, shop);
  await mark(page, shop).click();
  await expect(page.getByRole("heading", { name: "Wie schreef wat" })).toBeVisible();
  await expectUsable(page);
  await group(page, "Wanneer was het?").getByRole("radio", { name: "Een leeftijd" }).check();
  await page.getByLabel("Hoe oud was de cliënt?").fill("12");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByLabel("In welk jaar?")).toBeVisible();
  await expect(errorSummary(page).first()).toContainText("Hier staat ook een jaar");
  await expect(page.getByLabel("Hoe oud was de cliënt?")).toHaveValue("12");
  await expectUsable(page);
  await page.getByLabel("In welk jaar?").fill("");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Gewijzigd", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Staat hier per vergissing" }).click();
  await expect(page.getByText(/12 jaar oud/)).toBeVisible();
  await expectUsable(page);
  await page.getByRole("button", { name: "Weghalen" }).click();
  await expect(page).toHaveURL(/\/life-events$/);
  await expect(mark(page, shop)).toHaveCount(0);
  await page.getByRole("link", { name: shop }).click();
  await expect(page.getByRole("heading", { name: "Deze gebeurtenis staat niet meer op de levenslijn" })).toBeVisible();
  await expectUsable(page);
  await page.getByRole("button", { name: "Terugzetten" }).click();
  for (const done of ["Teruggezet", "Weggehaald", "Gewijzigd", "Opgeschreven"]) {
    await expect(page.getByText(done, { exact: true })).toBeVisible();
  }
});

test("of two who change the same event the second sees both texts and loses nothing", async ({ page }) => {
  const dossier = await someDossier(page);
  const choir = `Het koor hield op (${randomUUID().slice(0, 4)})`;
  await addOwnEvent(page, dossier, choir);
  await mark(page, choir).click();
  await expect(page.getByRole("heading", { name: "Wie schreef wat" })).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(page.url());

  await page.getByLabel("Notitie").fill("Zong er dertig jaar.");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByText("Gewijzigd", { exact: true })).toBeVisible();

  await second.getByLabel("Notitie").fill("Mist vooral de dirigent.");
  await second.getByRole("button", { name: "Bewaren" }).click();
  const difference = second.getByRole("row").filter({ hasText: "Notitie" });
  await expect(difference).toContainText("Zong er dertig jaar.");
  await expect(difference).toContainText("Mist vooral de dirigent.");
  await expect(second.getByLabel("Notitie")).toHaveValue("Mist vooral de dirigent.");
  await expectUsable(second);

  await second.getByLabel("Notitie").fill("Zong er dertig jaar. Mist vooral de dirigent.");
  await second.getByRole("button", { name: "Bewaren" }).click();
  await expect(second.getByText("Gewijzigd", { exact: true })).toHaveCount(2);
  await second.reload();
  await expect(second.getByLabel("Notitie")).toHaveValue("Zong er dertig jaar. Mist vooral de dirigent.");
});

test("a moment that cannot be is refused in words, with everything typed still there", async ({ page }) => {
  const dossier = await someDossier(page);
  await page.goto(`${dossier}/life-events/new?kind=illness`);
  await page.getByLabel("Notitie").fill("Lag een jaar in het sanatorium.");
  await group(page, "Wanneer was het?").getByRole("radio", { name: "Een periode" }).check();
  for (const [from, until, fault] of [
    ["1995", "1990", /eindigt voor ze begint/],
    ["1995", "2999", /toekomst/],
    ["1801", "1990", /120 jaar geleden|vóór de geboorte/],
  ] as const) {
    await page.getByLabel("In welk jaar begon het?").fill(from);
    await page.getByLabel("In welk jaar eindigde het?").fill(until);
    await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
    await expect(errorSummary(page)).toContainText(fault);
    await expect(page.getByLabel("In welk jaar eindigde het?")).toHaveValue(until);
    await expect(page.getByLabel("Notitie")).toHaveValue("Lag een jaar in het sanatorium.");
  }
  await expectUsable(page);
});

test("a life of sixty events can be read and used, across or downwards", async ({ page }) => {
  await lookAroundAs(page, "worker");
  await page.goto(`/clients/${await longestLife()}/life-events`);
  await expect(page.getByRole("heading", { name: "Wanneer onbekend" })).toBeVisible();
  expect(await marks(page).count()).toBeGreaterThan(40);
  await expectUsable(page);
  await page.getByText("Als tabel").click();
  expect(await page.getByRole("table").first().getByRole("row").count()).toBeGreaterThanOrEqual(60);
  await expectUsable(page);
});

async function someDossier(page: Page): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=trust");
  return (await page.locator('main a[href^="/clients/"]').first().getAttribute("href")) ?? "";
}

async function addOwnEvent(page: Page, dossier: string, words: string): Promise<void> {
  await page.goto(`${dossier}/life-events/new`);
  await expectUsable(page);
  await page.getByRole("link", { name: "Een andere gebeurtenis" }).click();
  await page.getByLabel("In een paar woorden").fill(words);
  await page.getByLabel("In welk jaar?").fill("1999");
  await group(page, "Hoe beleefde de cliënt het?").getByRole("radio", { name: "Zwaar" }).check();
  await expectUsable(page);
  await page.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(page).toHaveURL(/\/life-events$/);
}

function group(page: Page, name: string): Locator {
  return page.getByRole("group", { name });
}

/** The events on the line, as it is drawn for this width. */
function marks(page: Page): Locator {
  return page.locator("a.life-link:visible");
}

function mark(page: Page, name: string): Locator {
  return page.locator(`a.life-link[aria-label^="${name},"]:visible`).first();
}

async function longestLife(): Promise<string> {
  const client = new Client({ connectionString: process.env.ADMIN_DATABASE_URL ?? "" });
  await client.connect();
  const { rows } = await client.query<{ clientId: string }>(
    `SELECT "clientId" FROM life_event GROUP BY "clientId" ORDER BY count(*) DESC LIMIT 1`,
  );
  await client.end();
  return rows[0]?.clientId ?? "";
}
