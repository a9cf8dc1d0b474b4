import type { Locator, Page } from "@playwright/test";
import { expect, expectUsable, lookAroundAs, signOut, test } from "./kring-test";
import { calmClientOf, safetyTasksOf } from "./safety-records";

const WORKER = "Sanne de Wit";

/** Every part of a dossier, and forms that stand outside its frame. */
const PAGES = [
  ...["", "/themes", "/network", "/assessments", "/assessments/new", "/life-events", "/competencies", "/consent"],
  ...["/referrals", "/activation", "/social-type", "/safety", "/contact/new", "/edit", "/activation/perspective"],
];

test("thoughts of death begin a safety step that nothing clicks away", async ({ browser, page }) => {
  test.slow();
  const clientId = await calmClientOf(WORKER);
  const dossier = `/clients/${clientId}`;

  await test.step("the browser is closed in the middle, before anything was saved", async () => {
    const context = await browser.newContext();
    const first = await context.newPage();
    await lookAroundAs(first, "worker");
    await first.goto(`${dossier}/assessments/new?instrument=PHQ-9`);
    await answer(first, 1, "Helemaal niet");
    const kept = first.waitForResponse(
      (response) => response.ok() && (response.request().postData() ?? "").includes('"9":'),
    );
    await answer(first, 9, "Meerdere dagen");
    await kept;
    await context.close();
  });

  await test.step("after signing in again it is the first thing of today", async () => {
    await lookAroundAs(page, "worker");
    await page.goto("/today");
    const link = page.locator(`a[href^="${dossier}/safety/"]`);
    await expect(link).toContainText("Gesprek vastleggen");
    await expectUsable(page);
    expect(await safetyTasksOf(clientId)).toMatchObject([{ isClosed: false, isOfSaved: false }]);
  });

  await test.step("the band stands on every page of the dossier, after going back and in a second tab", async () => {
    for (const path of PAGES) {
      await page.goto(`${dossier}${path}`);
      await expect(band(page), path).toContainText("Praat over gedachten aan de dood");
      await expect(band(page).getByRole("button")).toHaveCount(0);
    }
    await page.goBack();
    await expect(band(page)).toBeVisible();
    const tab = await page.context().newPage();
    await tab.goto(`${dossier}/network`);
    await expect(band(tab)).toContainText(WORKER);
    await tab.close();
  });

  await test.step("a change of the answer does not undo it, and saving opens the step", async () => {
    await page.goto(`${dossier}/assessments/new?instrument=PHQ-9`);
    for (let nr = 2; nr <= 8; nr += 1) await answer(page, nr, "Helemaal niet");
    await answer(page, 9, "Helemaal niet");
    await toTheEnd(page);
    await page.getByRole("button", { name: "Meting opslaan" }).click();
    await expect(page).toHaveURL(/\/safety\/[0-9a-f-]{36}$/);
    await expectUsable(page);
  });

  await test.step("it is left by its address, and is still there", async () => {
    await page.goto(`${dossier}/close`);
    await expect(page.getByRole("link", { name: "De veiligheidsstap afmaken" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Traject afsluiten" })).toHaveCount(0);
    await page.goto(dossier);
    await band(page).getByRole("link", { name: "Naar de veiligheidsstap" }).click();
    for (const number of ["112", "113", "08000113"]) {
      await expect(page.locator(`main a[href="tel:${number}"]`).first()).toBeVisible();
    }
  });

  await test.step("the talk is written down whole, or not at all", async () => {
    await page.getByRole("radio", { name: "Nee, dat lukte niet" }).check();
    await page.getByLabel("Wat is er gezegd en afgesproken?").fill("Wilde er niet over praten. Ik bel vanavond.");
    await page.getByRole("button", { name: "Gesprek vastleggen" }).click();
    await expect(faults(page)).toContainText("Breng dan vandaag iemand op de hoogte");
    await page.getByRole("checkbox", { name: "De huisarts of de huisartsenpost" }).check();
    await page.getByRole("button", { name: "Gesprek vastleggen" }).click();
    await expect(page.getByRole("region", { name: "Het gesprek", exact: true })).toContainText("Ik bel vanavond.");
    await expect(band(page)).toContainText("Praat over gedachten aan de dood");
    await expectUsable(page);
  });

  await test.step("a professional closes it, and only then the band goes", async () => {
    await page.getByRole("button", { name: "Veiligheidsstap afsluiten" }).click();
    await expect(faults(page)).toContainText("Schrijf op wat er is gedaan");
    await page.getByLabel("Wat is er gedaan, en hoe is het nu?").fill("’s Avonds gebeld, de huisarts komt morgen.");
    await page.getByRole("button", { name: "Veiligheidsstap afsluiten" }).click();
    await expect(faults(page)).toContainText("Leg eerst het gesprek vast");
    await page.getByRole("checkbox", { name: "Overgedragen aan een professional" }).check();
    await page.getByLabel("Aan wie is het overgedragen?").fill("huisarts De Wit");
    await page.getByRole("button", { name: "Veiligheidsstap afsluiten" }).click();
    await expect(page.getByRole("region", { name: "Afgesloten" })).toContainText("de huisarts komt morgen");
    await expect(band(page)).toHaveCount(0);
    await expectUsable(page);
    await page.goto(dossier);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(band(page)).toHaveCount(0);
  });

  const tasks = await safetyTasksOf(clientId);
  expect(tasks).toMatchObject([{ isClosed: true, isOfSaved: true }]);
  expect(tasks[0]?.agreed).not.toContain("vanavond");
});

test("what somebody tells begins the same step, for who carries the dossier", async ({ page }) => {
  const dossier = `/clients/${await calmClientOf(WORKER)}`;
  await lookAroundAs(page, "worker");
  await page.goto(`${dossier}/safety/new`);
  await expectUsable(page);
  await page.getByRole("button", { name: "Veiligheidsstap beginnen" }).click();
  await expect(faults(page)).toContainText("Schrijf op wie het vertelde.");
  await page.getByLabel("Wie vertelde het?").fill("de dochter");
  await page.getByLabel("Wat is er gezegd?").fill("Hij zegt dat het niet meer hoeft.");
  await page.getByRole("button", { name: "Veiligheidsstap beginnen" }).click();
  await expect(page).toHaveURL(/\/safety\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Verteld door de dochter: Hij zegt dat het niet meer hoeft.")).toBeVisible();
  await expect(band(page)).toContainText("Praat over wat er is verteld");
  await expectUsable(page);
  await signOut(page);

  await test.step("the coordinator sees it first thing, and finishes it", async () => {
    await lookAroundAs(page, "coordinator");
    await page.goto("/today");
    await page.locator(`a[href^="${dossier}/safety/"]`).click();
    await page.getByRole("radio", { name: "Ja, besproken" }).check();
    await page.getByLabel("Wat is er gezegd en afgesproken?").fill("Met hem en de dochter gepraat.");
    await page.getByRole("button", { name: "Gesprek vastleggen" }).click();
    await page.getByLabel("Wat is er gedaan, en hoe is het nu?").fill("De dochter blijft slapen.");
    await page.getByRole("button", { name: "Veiligheidsstap afsluiten" }).click();
    await expect(band(page)).toHaveCount(0);
  });
});

/** Not the alert in which a page that was gone to is announced. */
function faults(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: "Kijk dit nog even na" });
}

function band(page: Page): Locator {
  return page.getByRole("region", { name: "Veiligheid: dit moet vandaag" });
}

async function answer(page: Page, nr: number, label: string): Promise<void> {
  const question = page.getByRole("group", { name: new RegExp(`^${nr}\\. `) });
  await goOnUntil(page, question);
  await question.getByRole("radio", { name: label, exact: true }).check();
}

function toTheEnd(page: Page): Promise<void> {
  return goOnUntil(page, page.getByRole("button", { name: "Meting opslaan" }));
}

/** A desk shows all questions; a phone goes on by itself after an answer, and by hand past what is not answered. */
async function goOnUntil(page: Page, wanted: Locator): Promise<void> {
  const goOn = page.getByRole("button", { name: /^(Volgende|Naar het overzicht)$/ });
  await expect(async () => {
    if (!(await wanted.isVisible())) await goOn.click({ timeout: 1000 });
    await expect(wanted).toBeVisible({ timeout: 400 });
  }).toPass({ timeout: 20_000, intervals: [0] });
}
