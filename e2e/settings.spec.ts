import type { Page } from "@playwright/test";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

const SAVE = "Instellingen bewaren";

test("an administrator finds each setting with what it does and its default, and sets one", async ({ page }) => {
  await openSettings(page);
  await expectUsable(page);
  await expect(page.getByText("Standaard 15 werkdagen.")).toBeVisible();
  await expect(page.getByText(/handboek van het Britse programma IAPT/)).toBeVisible();
  await expect(page.getByText(/nooit voor een score, een sociaal type of een indeling/)).toBeVisible();

  const silence = page.getByLabel("Stilte");
  const before = await silence.inputValue();
  await silence.fill("16");
  await page.getByRole("button", { name: SAVE }).click();
  await expect(page.getByText("De instellingen zijn bewaard")).toBeVisible();
  await expect(silence).toHaveValue("16");

  await silence.fill(before);
  await page.getByRole("button", { name: SAVE }).click();
  await expect(silence).toHaveValue(before);
});

test("what cannot be a setting is told at its field, and nothing typed is lost", async ({ page }) => {
  await openSettings(page);
  await page.getByLabel("Eerste poging").fill("6");
  await page.getByLabel("Stilte").fill("0");
  await page.getByLabel("Wel vastleggen").check();
  await page.getByRole("button", { name: SAVE }).click();

  await expect(errorSummary(page)).toContainText("Vul een heel getal in van 1 tot en met 260.");
  await expect(errorSummary(page)).toContainText("Zonder grondslag kan het niet aan.");
  await expect(page.getByLabel("Eerste poging")).toHaveValue("6");
  await expect(page.getByLabel("Stilte")).toHaveValue("0");
  await expectUsable(page);

  await page.goto("/settings");
  await expect(page.getByLabel("Eerste poging")).toHaveValue("5");
  await expect(page.getByLabel("Niet vastleggen")).toBeChecked();
});

test("a colleague who was first is not written over: both values stand beside each other", async ({
  page,
  context,
}) => {
  await openSettings(page);
  const second = await context.newPage();
  await second.goto("/settings");

  const label = "Doel bespreken";
  const before = await page.getByLabel(label).inputValue();
  await page.getByLabel(label).fill("31");
  await page.getByRole("button", { name: SAVE }).click();
  await expect(page.getByText("De instellingen zijn bewaard")).toBeVisible();

  await second.getByLabel(label).fill("40");
  await second.getByRole("button", { name: SAVE }).click();
  await expect(errorSummary(second)).toContainText("Een collega heeft de instellingen intussen gewijzigd.");
  const difference = second.getByRole("row", { name: label });
  await expect(difference).toContainText("31");
  await expect(difference).toContainText("40");
  await expect(second.getByLabel(label)).toHaveValue("40");
  await expectUsable(second);

  await second.getByLabel(label).fill(before);
  await second.getByRole("button", { name: SAVE }).click();
  await expect(second.getByText("De instellingen zijn bewaard")).toBeVisible();
});

test("nobody else has a settings page", async ({ page }) => {
  for (const role of ["worker", "gp", "manager", "privacy_officer"] as const) {
    await page.context().clearCookies();
    await lookAroundAs(page, role);
    const answer = await page.goto("/settings");
    expect(answer?.status(), role).toBe(404);
    await expect(page.getByLabel("Stilte")).toHaveCount(0);
  }
});

async function openSettings(page: Page): Promise<void> {
  await lookAroundAs(page, "admin");
  await page.goto("/settings");
  await expect(page.getByRole("heading", { name: "Instellingen" })).toBeVisible();
}
