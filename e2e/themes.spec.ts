import type { Page } from "@playwright/test";
import { readDossierTable } from "@/lib/chapters/dossier-table.fixture";
import { expect, expectUsable, lookAroundAs, test } from "./kring-test";

const THEMES = [
  ...["life-events", "youth-socialisation", "personal-competencies", "health", "formal-informal-support"],
  ...["living-environment", "societal-participation"],
];

test("everybody can use each of the seven themes, to read and to change", async ({ page }) => {
  test.slow();
  const dossier = await openDossier(page, "activate");
  await page.goto(`${dossier}/themes`);
  await expect(page.getByText("10%").first()).toBeVisible();
  await expectUsable(page);
  for (const theme of THEMES) {
    for (const part of ["", "/edit"]) {
      const answer = await page.goto(`${dossier}/themes/${theme}${part}`);
      expect(answer?.status(), theme).toBe(200);
      await expectUsable(page);
    }
  }
  expect((await page.goto(`${dossier}/themes/weather`))?.status()).toBe(404);
});

test("what is known, what nobody knows and what was left open are told apart, and a change keeps what stood there", async ({
  page,
}) => {
  const dossier = await openDossier(page, "trust");
  const note = `Slaapt slecht (${Date.now()}).`;
  await page.goto(`${dossier}/themes/health/edit`);
  await choose(page, "Hoe is volgens de cliënt zelf de gezondheid?", "Goed");
  await choose(page, "Heeft de cliënt een langdurige ziekte?", "Weten we niet");
  await page.getByRole("textbox", { name: "Wat wilt u verder opschrijven?" }).fill(note);
  await save(page);
  await expect(page.getByText(note).first()).toBeAttached();
  await expect(fact(page, "Langdurige ziekte")).toHaveText("Weten we niet");

  await page.goto(`${dossier}/themes/health/edit`);
  await choose(page, "Hoe is volgens de cliënt zelf de gezondheid?", "Slecht");
  await page.getByRole("textbox", { name: "Wat wilt u verder opschrijven?" }).fill("");
  await save(page);
  await expect(page.getByText("Goed → Slecht").first()).toBeVisible();
  const history = page.getByRole("region", { name: "Wat er veranderde" });
  await expect(history.getByText("De aantekening is weggehaald.").first()).toBeVisible();
  await history.getByText("De aantekening van toen").first().click();
  await expect(history.getByText(note)).toBeVisible();
  await expectUsable(page);
});

test("of two editors of one theme the second sees both texts beside each other and loses nothing", async ({
  page,
  context,
}) => {
  const dossier = await openDossier(page, "trust");
  const address = `${dossier}/themes/living-environment/edit`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  const [mine, theirs] = [`De lift is stuk (${Date.now()}).`, `De buren zwaaien (${Date.now()}).`];
  await other.getByRole("textbox", { name: "Wat wilt u verder opschrijven?" }).fill(theirs);
  await save(other);
  await choose(page, "Voelt de cliënt zich veilig in de buurt?", "Soms");
  await page.getByRole("textbox", { name: "Wat wilt u verder opschrijven?" }).fill(mine);
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();

  const current = page.getByRole("row", { name: /Aantekening/ });
  await expect(current).toContainText(theirs);
  await expect(current).toContainText(mine);
  await expect(page.getByRole("textbox", { name: "Wat wilt u verder opschrijven?" })).toHaveValue(mine);
  await expectUsable(page);
  await save(page);
  await expect(page.getByText(mine).first()).toBeVisible();
  await page.getByRole("region", { name: "Wat er veranderde" }).getByText("De aantekening van toen").nth(1).click();
  await expect(page.getByText(theirs)).toBeVisible();
});

test("what docs/dossier.md calls shown only stands on its page, in those words", async ({ page }) => {
  const dossier = await openDossier(page, "activate");
  const shown = readDossierTable().flatMap((row) => (row.shown ? [row.shown] : []));
  const pages = [...new Set(shown.map((row) => row.page))].filter((address) => address !== "/statistics");
  expect(shown.length).toBeGreaterThan(20);
  for (const address of pages) {
    await page.goto(`${dossier}${address}`);
    await expectWords(page, wordsOn(shown, address));
  }
  await page.context().clearCookies();
  await lookAroundAs(page, "manager");
  await page.goto("/statistics");
  await expectWords(page, wordsOn(shown, "/statistics"));
});

function wordsOn(shown: readonly { readonly page: string; readonly words: string }[], address: string): string[] {
  return shown.filter((row) => row.page === address).map(({ words }) => words);
}

/** Also what stands in a table that is still folded. */
async function expectWords(page: Page, words: readonly string[]): Promise<void> {
  const text = (await page.locator("main").textContent()) ?? "";
  for (const each of words) expect(text.toLowerCase(), page.url()).toContain(each.toLowerCase());
}

async function openDossier(page: Page, phase: string): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto(`/caseload?phase=${phase}`);
  return (await page.locator('main a[href^="/clients/"]').first().getAttribute("href")) ?? "";
}

async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true }).check();
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(page).not.toHaveURL(/\/edit$/, { timeout: 15_000 });
}

function fact(page: Page, term: string) {
  return page.locator("dl > div").filter({ hasText: term }).locator("dd").first();
}
