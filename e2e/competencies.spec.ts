import type { Page } from "@playwright/test";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

test("a competency is seen, asked, mended and read back", async ({ page }, { project }) => {
  test.slow();
  const dossier = await openDossier(page);
  const said = `Belde zelf de apotheek (${project.name} ${Date.now().toString(36)}).`;
  const home = `${dossier}/competencies`;

  await test.step("the worker sees something, with an example", async () => {
    await page.goto(`${home}/self_confidence`);
    await expectUsable(page);
    // Each level can be read in full before it is chosen.
    await expect(page.getByText("Zegt bij bijna alles: dat kan ik niet.").first()).toBeVisible();
    await page.getByRole("radio", { name: /^2 ·/ }).first().check();
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
    await expect(errorSummary(page)).toContainText("Schrijf in één zin op");
    await page.getByLabel("Een voorbeeld").fill(said);
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
    await expect(page).toHaveURL(/competencies#self_confidence$/);
    await expectUsable(page);
  });

  await test.step("the client is asked another time, by keyboard", async () => {
    await page.goto(`${home}/self_confidence/own`);
    await expectUsable(page);
    await page.getByRole("radio", { name: /^1 ·/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("radio", { name: /^4 ·/ })).toBeChecked();
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
    await expect(page.locator("#self_confidence").getByText("2 stappen hoger dan de begeleider")).toBeVisible();
  });

  await test.step("a slip is mended, and what stood there stays readable", async () => {
    const sheet = page.locator("#self_confidence");
    await sheet.getByText(/^Alles wat is vastgelegd/).click();
    await sheet
      .getByRole("listitem")
      .filter({ hasText: said })
      .getByRole("link", { name: /^Verbeteren/ })
      .click();
    await expect(page.getByLabel("Een voorbeeld")).toHaveValue(said);
    await expectUsable(page);
    await page.getByRole("radio", { name: /^3 ·/ }).first().check();
    await page.getByRole("button", { name: "Verbetering bewaren" }).click();
    await expect(sheet.getByText("1 stap hoger dan de begeleider")).toBeVisible();
    await sheet.getByText(/^Alles wat is vastgelegd/).click();
    await expect(sheet.getByText(/Hier stond:/).first()).toBeVisible();
    await expectUsable(page);
  });

  await test.step("two tabs mend the same: the second sees both", () => mendInTwoTabs(page, home, said));
});

async function mendInTwoTabs(page: Page, home: string, said: string): Promise<void> {
  await page.goto(home);
  const sheet = page.locator("#self_confidence");
  await sheet.getByText(/^Alles wat is vastgelegd/).click();
  const link = sheet
    .getByRole("listitem")
    .filter({ hasText: said })
    .getByRole("link", { name: /^Verbeteren/ });
  const address = (await link.getAttribute("href")) ?? "";
  const other = await page.context().newPage();
  await page.goto(address);
  await other.goto(address);
  await other.getByLabel("Een voorbeeld").fill(`${said} Eerst.`);
  await other.getByRole("button", { name: "Verbetering bewaren" }).click();
  await expect(other).toHaveURL(/#self_confidence$/);
  await other.close();

  await page.getByLabel("Een voorbeeld").fill(`${said} Daarna.`);
  await page.getByRole("button", { name: "Verbetering bewaren" }).click();
  await expect(page.getByRole("heading", { name: "Dit staat nu anders in het dossier" })).toBeVisible();
  await expect(page.getByRole("cell", { name: `${said} Eerst.` })).toBeVisible();
  await expect(page.getByLabel("Een voorbeeld")).toHaveValue(`${said} Daarna.`);
  await page.getByRole("button", { name: "Verbetering bewaren" }).click();
  await expect(page).toHaveURL(/#self_confidence$/);
}

test("the roots stand behind a door with a word of care", async ({ page }) => {
  const dossier = await openDossier(page);
  await page.goto(`${dossier}/competencies`);
  await expect(page.getByRole("heading", { name: "Veilige hechting" })).toHaveCount(0);
  await page.getByRole("link", { name: "Wortels bekijken" }).click();
  await expect(page.getByText("Gevoelig: ga hier voorzichtig mee om")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Veilige hechting" })).toBeVisible();
  await expectUsable(page);
});

test("participation is measured, and each part of it stays on its own", async ({ page }) => {
  const dossier = await openDossier(page);
  await page.goto(`${dossier}/assessments`);
  await page.getByRole("link", { name: "Participatie en zelfredzaamheid" }).click();
  await expect(page).toHaveURL(/participation$/);
  await expectUsable(page);
  await page.getByRole("link", { name: "Nieuwe meting" }).click();
  await expect(page).toHaveURL(/participation\/new$/);
  await expectUsable(page);
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(errorSummary(page)).toContainText("Kies een trede");

  await page.getByRole("radio", { name: /^3 · Deelname/ }).check();
  await page.getByLabel("Financiën").selectOption({ label: "2 · Niet zelfredzaam" });
  await page.getByLabel("Wat wilt u erbij zeggen?").fill("Gaat op dinsdag naar het koor.");
  await page.getByRole("button", { name: "Vastleggen", exact: true }).click();
  await expect(page).toHaveURL(/participation$/);
  await expect(page.getByText(/^Trede 3 · Deelname aan georganiseerde activiteiten\./).first()).toBeVisible();
  await expect(page.getByText("Gaat op dinsdag naar het koor.").first()).toBeVisible();
  await expectUsable(page);
});

test("the worker's own judgement stands beside the measured type, with its reason", async ({ page }) => {
  const dossier = await openDossier(page);
  await page.goto(`${dossier}/social-type`);
  await expectUsable(page);
  const takeBack = page.getByRole("button", { name: "De meting weer laten gelden" });
  if (await takeBack.isVisible()) {
    await takeBack.click();
    await expect(takeBack).toBeHidden();
  }
  const reason = `Noemt mensen die nooit komen (${Date.now().toString(36)}).`;
  await page.getByRole("radio", { name: /^Sociaal geïsoleerd/ }).check();
  await page.getByLabel("Waarom?").fill(reason);
  await page.getByRole("button", { name: "Eigen oordeel vastleggen" }).click();
  await expect(page.getByText("Ruit: het oordeel van de begeleider")).toBeVisible();
  await expect(page.getByRole("img", { name: /volgens de begeleider Sociaal geïsoleerd/ })).toBeVisible();
  await expect(page.getByText(reason).first()).toBeVisible();
  await expectUsable(page);
  await takeBack.click();
  await expect(page.getByText("Het oordeel verviel: de meting geldt weer.").first()).toBeVisible();
});

/** A client of the worker who is measured already. */
async function openDossier(page: Page): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=activate");
  return (await page.locator('main a[href^="/clients/"]').first().getAttribute("href")) ?? "";
}
