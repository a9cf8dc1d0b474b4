import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "../prisma/seed/accounts";
import { errorSummary, expect, expectUsable, lookAroundAs, test } from "./kring-test";

let dossier: string;
let name: string;

test.beforeEach(async ({ page }) => {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=trust");
  const first = page.locator('main a[href^="/clients/"]').first();
  dossier = (await first.getAttribute("href")) ?? "";
  name = ((await first.textContent()) ?? "").trim();
});

test("in the client's hands the device opens nothing but the questionnaire, whatever is asked for", async ({
  page,
  context,
}) => {
  const open = await context.newPage();
  await open.goto(dossier);
  await lend(page, "PHQ-2");
  await expectUsable(page);
  expect(await page.locator("body").innerText()).not.toContain(withoutSalutation(name));
  await expect(page.getByRole("link", { name: "Caseload" })).toHaveCount(0);

  // A tab that showed the dossier when the device was lent, and the way back.
  await expect(open).toHaveURL(/\/lent$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/lent$/);

  const paths = [
    dossier,
    `${dossier}/network`,
    `${dossier}/assessments`,
    "/today",
    "/caseload",
    "/signals",
    "/sign-in",
  ];
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(new URL(page.url()).pathname, path).toBe("/lent");
    expect(await answer?.text(), path).not.toContain(withoutSalutation(name));
  }
  for (const [path, data] of Object.entries(closedPosts())) {
    const headers = { origin: new URL(page.url()).origin };
    const answer = await context.request.post(path, { multipart: data, headers, maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
  }
});

test("the client answers, is thanked, and sees no result; only the password of the worker leads back to it", async ({
  page,
}) => {
  await lend(page, "PHQ-9");
  await answerAll(page, 9, "Helemaal niet");
  await send(page);
  await expect(page.getByRole("heading", { name: "Dank u wel" })).toBeVisible();
  await expect(page.getByText("Geef het apparaat terug aan uw begeleider.")).toBeVisible();
  await expect(page.getByText("113")).toHaveCount(0);
  await expectUsable(page);

  await page.goto(`${dossier}/assessments`);
  await expect(page.getByRole("heading", { name: "Dank u wel" })).toBeVisible();

  await takeBack(page, "een verkeerd wachtwoord");
  await expect(errorSummary(page)).toContainText("Dit wachtwoord klopt niet.");
  await takeBack(page, DEMO_PASSWORD);
  await expect(page).toHaveURL(new RegExp(`${dossier}/assessments/[0-9a-f-]{36}$`));
  await page.goto(dossier);
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
});

test("thoughts of death: the client reads at once where help is, and the step waits for the worker", async ({
  page,
}) => {
  await lend(page, "PHQ-9");
  await answerAll(page, 8, "Helemaal niet");
  await answer(page, 9, "Meerdere dagen");
  await send(page);
  await expect(page.getByText("113", { exact: false }).first()).toBeVisible();
  await expectUsable(page);

  await takeBack(page, DEMO_PASSWORD);
  await expect(page).toHaveURL(new RegExp(`${dossier}/assessments/[0-9a-f-]{36}$`));
  await expect(page.locator(`a[href^="${dossier}/safety/"]`).first()).toBeVisible();
});

test("half-way taken back, the worker goes on where the client stopped", async ({ page }) => {
  await lend(page, "GDS-15");
  const kept = page.waitForResponse(/\/assessments\/draft$/);
  await answer(page, 1, "Ja");
  expect((await kept).status()).toBe(200);
  await takeBack(page, DEMO_PASSWORD);
  await expect(page).toHaveURL(/\/assessments\/new\?instrument=GDS-15$/);
  await expect(page.locator('input[name="answers.q1"]:checked')).toHaveCount(1);
});

test("whoever has the device can always sign out", async ({ page }) => {
  await lend(page, "PHQ-2");
  await page.getByText("Ik ben de begeleider").click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("heading", { name: "Inloggen" })).toBeVisible();
  await page.goto(dossier);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

async function lend(page: Page, instrument: string): Promise<void> {
  await page.goto(`${dossier}/assessments/new?instrument=${instrument}`);
  const again = page.getByRole("button", { name: "Opnieuw beginnen" });
  if (await again.isVisible()) {
    await again.click();
    await expect(again).toBeHidden();
  }
  await page.getByRole("button", { name: "De cliënt vult zelf in" }).click();
  await expect(page).toHaveURL(/\/lent$/);
  await expect(page.getByRole("heading", { name: "Een paar vragen aan u" })).toBeVisible();
}

async function answerAll(page: Page, upTo: number, label: string): Promise<void> {
  for (let nr = 1; nr <= upTo; nr += 1) await answer(page, nr, label);
}

async function answer(page: Page, nr: number, label: string): Promise<void> {
  await question(page, nr).getByRole("radio", { name: label }).check();
}

function question(page: Page, nr: number) {
  return page.getByRole("group", { name: new RegExp(`^${nr}\\.`) });
}

async function send(page: Page): Promise<void> {
  // On a phone the last question is followed by all of them together.
  const overview = page.getByRole("button", { name: "Naar het overzicht" });
  const done = page.getByRole("button", { name: "Ik ben klaar" });
  await expect(overview.or(done).locator("visible=true").first()).toBeVisible();
  if (await overview.isVisible()) await overview.click();
  await done.click();
}

async function takeBack(page: Page, password: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Uw wachtwoord" });
  if (!(await box.isVisible())) await page.getByText("Ik ben de begeleider").click();
  await box.fill(password);
  await page.getByRole("button", { name: "Verder in het dossier" }).click();
}

/** What a device in other hands must not be able to send. */
function closedPosts(): Record<string, Record<string, string>> {
  const contact = `${dossier.split("/").at(-1)}/contact`;
  return {
    [`${dossier}/drafts`]: { _draft: contact, note: "Van de cliënt." },
    "/api/auth/callback/credentials": { email: "x@example.org", password: "x" },
  };
}

/** "T. de Groot" of "Mevrouw T. de Groot": a family name alone may be a word of the questionnaire. */
function withoutSalutation(whole: string): string {
  return whole.replace(/^(Mevrouw|Meneer) /, "");
}
