import type { Locator, Page } from "@playwright/test";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

/** All instruments that are offered, with the digit that answers each of their questions. */
const OFFERED = [
  { code: "DJG-11", questions: 11, result: /op een schaal van 0 tot 11/ },
  { code: "DJG-6", questions: 6, result: /op een schaal van 0 tot 6/ },
  { code: "UCLA-3", questions: 3, result: /op een schaal van 3 tot 9/ },
  { code: "LSNS-6", questions: 6, result: /op een schaal van 0 tot 30/ },
  { code: "PHQ-9", questions: 9, result: /op een schaal van 0 tot 27/ },
  { code: "PHQ-2", questions: 2, result: /op een schaal van 0 tot 6/ },
  { code: "GDS-15", questions: 15, result: /op een schaal van 0 tot 15/ },
] as const;

const WORKING_TRANSLATIONS = ["UCLA-3", "LSNS-6", "GDS-15"];

test.describe("at a desk", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("a PHQ-9 takes at most twelve keys, from the open form to what was saved", async ({ page }) => {
    await openForm(page, await ownDossier(page), "PHQ-9");
    let interactions = 0;
    const press = async (key: string) => {
      interactions += 1;
      await page.keyboard.press(key);
    };
    for (let nr = 1; nr <= 8; nr += 1) {
      await expect(question(page, nr)).toBeFocused();
      await press("2");
    }
    await press("1");
    await press("2");
    await press("Enter");
    await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
    expect(interactions).toBeLessThanOrEqual(12);
    await expect(page.getByText("8", { exact: true }).first()).toBeVisible();
    await expect(page.getByText("Klachten: licht").first()).toBeVisible();
    await expect(page.getByText("Enigszins moeilijk")).toBeVisible();
  });

  test("Enter in the middle goes on and sends nothing; arrows walk the answers and go nowhere", async ({ page }) => {
    await openForm(page, await ownDossier(page), "UCLA-3");
    await expect(question(page, 1).getByRole("radio").and(page.locator(":focus"))).toHaveCount(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(question(page, 1).getByRole("radio", { name: "Soms" })).toBeChecked();
    await expect(question(page, 1).locator("input:focus")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(question(page, 2)).toBeFocused();
    await expect(page).toHaveURL(/assessments\/new/);
  });

  test("what the client skips is not asked about again; what is left open is, once", async ({ page }) => {
    await openForm(page, await ownDossier(page), "DJG-6");
    for (const key of ["0", "1", "1", "1", "1"]) await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect(errorSummary(page)).toContainText("1 vraag is niet beantwoord: vraag 6. Er komt dan geen score.");
    await expectUsable(page);
    await page.getByLabel("Toch opslaan: deze vragen bleven open").check();
    await page.getByRole("button", { name: "Meting opslaan" }).click();
    await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
    await expect(summaryOf(page, "Overgeslagen door de cliënt")).toHaveText("vraag 1");
    await expect(summaryOf(page, "Niet beantwoord")).toHaveText("vraag 6");
    await expect(page.getByText("Te veel vragen zonder antwoord").first()).toBeVisible();
  });

  test("what was answered is there again after the browser was closed, and can be begun anew", async ({ page }) => {
    const dossier = await ownDossier(page);
    await openForm(page, dossier, "GDS-15");
    for (const key of ["1", "2", "0", "1"]) await page.keyboard.press(key);
    await expect(page.getByText(/^4 van 15 beantwoord, bewaard vandaag/)).toBeVisible();

    await page.goto(`${dossier}/assessments/new`);
    await page.getByRole("link", { name: "Verder waar u was: 4 van 15" }).click();
    await expect(page.getByText("U gaat verder waar u was: 4 van 15 beantwoord")).toBeVisible();
    await expect(question(page, 3).getByRole("radio", { name: "Cliënt slaat over" })).toBeChecked();
    await expect(question(page, 5)).toBeFocused();
    await expectUsable(page);

    await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
    await expect(page.getByText("0 van 15 beantwoord")).toBeVisible();
    await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
  });
});

test("thoughts of death are not lost when the browser is closed in the middle, and saving leads to the safety step", async ({
  page,
}) => {
  const dossier = await ownDossier(page);
  await openForm(page, dossier, "PHQ-9");
  for (const key of ["1", "1", "1", "1", "1", "1", "1", "1", "2"]) await page.keyboard.press(key);
  await expect(page.getByText(/^9 van 9 beantwoord, bewaard vandaag/)).toBeVisible();

  await page.goto(dossier);
  await expect(page.locator(`a[href^='${dossier}/safety/']`).first()).toBeVisible();
  await page.goto(`${dossier}/assessments/new?instrument=PHQ-9`);
  await expect(page.getByText("U gaat verder waar u was: 9 van 9 beantwoord")).toBeVisible();
  await expect(page.locator("[data-question='9']")).toBeFocused();
  // On a phone the overview of the answers comes before sending.
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/safety\/[0-9a-f-]{36}$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("one question on each screen, by itself to the next, and all answers before sending", async ({ page }) => {
    await openForm(page, await ownDossier(page), "UCLA-3");
    await expect(page.getByText("Vraag 1 van 3")).toBeVisible();
    await expect(question(page, 2)).toBeHidden();
    await expect(page.getByRole("button", { name: "Meting opslaan" })).toBeHidden();
    await expectUsable(page);

    await question(page, 1).getByRole("radio", { name: "Vaak" }).tap();
    await expect(page.getByText("Vraag 2 van 3")).toBeVisible();
    await expect(question(page, 2)).toBeFocused();
    await page.getByRole("button", { name: "Volgende" }).click();
    await page.getByRole("button", { name: "Vorige" }).click();
    await page.getByRole("button", { name: "Volgende" }).click();
    await question(page, 3).getByRole("radio", { name: "Cliënt slaat over" }).tap();

    await expect(page.getByRole("heading", { name: "Uw antwoorden" })).toBeVisible();
    await expect(page.getByText("nog open")).toBeVisible();
    await expectUsable(page);
    await page.getByRole("button", { name: "Wijzig vraag 2" }).click();
    await question(page, 2).getByRole("radio", { name: "Soms" }).tap();
    await expect(page.getByText("nog open")).toBeHidden();
    await page.getByRole("button", { name: "Meting opslaan" }).click();
    await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
    await expectUsable(page);
  });
});

for (const { code, questions, result } of OFFERED) {
  test(`everybody can use the ${code}, its form and its result`, async ({ page }) => {
    await openForm(page, await ownDossier(page), code);
    await expectUsable(page);
    await expect(page.getByText(/^Werkvertaling/)).toHaveCount(WORKING_TRANSLATIONS.includes(code) ? 1 : 0);
    for (let nr = 1; nr <= questions; nr += 1) await page.keyboard.press("1");
    if (code === "PHQ-9") await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
    await expect(page.getByText(result)).toBeVisible();
    await expect(page.getByText(/een opening voor een gesprek, geen diagnose/).first()).toBeVisible();
    await expect(page.getByText(/^Werkvertaling/)).toHaveCount(WORKING_TRANSLATIONS.includes(code) ? 1 : 0);
    await expect(page.getByText("Samen met de cliënt, door de begeleider ingevuld")).toBeVisible();
    await expectUsable(page);
  });
}

test("a list that does not ask after thoughts of death says so, and a positive PHQ-2 offers the PHQ-9", async ({
  page,
}) => {
  await openForm(page, await ownDossier(page), "PHQ-2");
  for (const key of ["4", "4", "Enter"]) await page.keyboard.press(key);
  await expect(page.getByRole("link", { name: "PHQ-9 afnemen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Leg het gesprek daarover vast" })).toHaveAttribute(
    "href",
    /\/safety\/new$/,
  );
});

test.describe("without script", () => {
  test("the form is all there, and what it sends is saved", async ({ page, browser, baseURL }) => {
    const dossier = await ownDossier(page);
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      ...(baseURL ? { baseURL } : {}),
    });
    const bare = await plain.newPage();
    await bare.goto(`${dossier}/assessments/new?instrument=DJG-6`);
    await expect(bare.getByRole("button", { name: "Volgende" })).toHaveCount(0);
    for (let nr = 1; nr <= 6; nr += 1) await question(bare, nr).getByRole("radio", { name: "Min of meer" }).check();
    await bare.getByRole("button", { name: "Meting opslaan" }).click();
    await expect(bare).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
    await expect(bare.getByText("Sterk eenzaam").first()).toBeVisible();
    await plain.close();
  });
});

/** A dossier that this worker carries. */
async function ownDossier(page: Page): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload");
  const href = await page.locator("main a[href^='/clients/']").first().getAttribute("href");
  expect(href).not.toBeNull();
  return href ?? "";
}

async function openForm(page: Page, dossier: string, code: string): Promise<void> {
  await page.goto(`${dossier}/assessments/new?instrument=${code}`);
  const again = page.getByRole("button", { name: "Opnieuw beginnen" });
  await page.locator("[data-steps]").waitFor();
  if (await again.isVisible()) await again.click();
  await expect(page.locator("[data-steps] input[type=radio]:checked")).toHaveCount(0);
  await expect(question(page, 1)).toBeFocused();
}

function question(page: Page, nr: number): Locator {
  return page.locator("fieldset", { hasText: new RegExp(`^${nr}\\. `) });
}

function summaryOf(page: Page, term: string): Locator {
  return page.locator("dt", { hasText: term }).locator("xpath=following-sibling::dd[1]");
}
