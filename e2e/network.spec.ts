import type { Locator, Page } from "@playwright/test";
import { expect, expectUsable, lookAroundAs, test } from "./kring-test";

/** A text, a choice or a key that sends: what a person does. Tab only carries them from the one to the next. */
const MOST_INTERACTIONS = 5;

test("somebody is put in the network by keyboard in a few strokes, and moved and brought back", async ({ page }) => {
  const name = `Ria ${Date.now().toString(36)}`;
  await openNetwork(page);
  await expectUsable(page);
  const done = await addByKeyboard(page, name);
  expect(done).toBeLessThanOrEqual(MOST_INTERACTIONS);
  await expect(page.getByText(`${name} staat in het netwerk.`)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Naam" })).toBeFocused();
  await expect(circleOf(page, "Dichtbij")).toContainText(name);

  await row(page, name).locator("summary").focus();
  await page.keyboard.press("Enter");
  await button(page, name, "Dichterbij").focus();
  await page.keyboard.press("Enter");
  await expect(circleOf(page, "Heel dichtbij")).toContainText(name);
  await page.getByRole("button", { name: "Terugzetten" }).focus();
  await page.keyboard.press("Enter");
  await expect(point(page, name)).toHaveAttribute("data-circle", "2");
  await expectUsable(page);
});

test("a point is carried to another circle, and a click on it still opens the person", async ({ page }) => {
  const name = `Mo ${Date.now().toString(36)}`;
  await openNetwork(page);
  await addByKeyboard(page, name);
  await expect(point(page, name)).toBeVisible();

  await carryToTheMiddle(page, point(page, name));
  await expect(point(page, name)).toHaveAttribute("data-circle", "1");
  await expect(page.getByText(`${name} staat nu bij: heel dichtbij.`)).toBeVisible();

  await point(page, name).locator(".ecogram-target").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Steunnetwerk: ${name}`);
});

test("a person is filled in further, a professional does not count, and a loss stays", async ({ page }) => {
  const name = `Els ${Date.now().toString(36)}`;
  const network = await openNetwork(page);
  await addByKeyboard(page, name);
  await page.getByRole("link", { name: `Meer over ${name} invullen` }).click();
  await page.getByRole("radio", { name: "Hulpverlener" }).check();
  await page.getByLabel("Hoe vaak is er contact?").selectOption({ label: "Elke week" });
  await page.getByRole("checkbox", { name: "Praktische steun" }).check();
  await page.getByLabel("Van wie naar wie gaat de steun?").selectOption({ label: "Alleen van deze persoon" });
  await expectUsable(page);
  await page.getByRole("button", { name: "Bewaren" }).click();

  await expect(page).toHaveURL(new RegExp(`${network}$`));
  await expect(row(page, name)).toContainText("hulpverlener");
  await expect(point(page, name)).toHaveAccessibleName(
    new RegExp(`${name}, hulpverlener, dichtbij, contact elke week, steun: praktisch, .*telt niet mee`),
  );

  await row(page, name).getByRole("link", { name }).click();
  await page.getByRole("radio", { name: "Overleden" }).check();
  await page.getByRole("button", { name: "Uit het netwerk halen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: `${name}, zus: overleden` })).toBeVisible();
  await expect(row(page, name).filter({ hasNotText: "overleden" })).toHaveCount(0);
});

test("two dates stand side by side, with what came in between", async ({ page }) => {
  const name = `Nieuw ${Date.now().toString(36)}`;
  const network = await openNetwork(page);
  await finish(page);
  await expect(page.getByRole("link", { name: "Twee datums naast elkaar" })).toBeVisible();
  await addByKeyboard(page, name);
  await expect(row(page, name)).toBeVisible();
  await expect(page.getByText(/Nu staan er/)).toBeVisible();
  await finish(page);
  await expect(page.getByText(/Nu staan er/)).toHaveCount(0);

  await page.goto(`${network}/compare`);
  await expect(page.getByRole("row").filter({ hasText: name }).filter({ hasText: "Erbij gekomen" })).toBeVisible();
  await expect(page.getByText("1 erbij")).toBeVisible();
  await expectUsable(page);
  await page.getByLabel("Daarna besproken, of nu").selectOption({ label: "Nu" });
  await page.getByRole("button", { name: "Vergelijken" }).click();
  await expect(page).toHaveURL(/to=now/);
  await expect(page.getByRole("heading", { name: "Nu", exact: true })).toBeVisible();
});

test("who only reads the dossier sees the network, and no way to change it", async ({ page }) => {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?worker=all&phase=activate");
  const colleagues = page.locator("main tr, main li").filter({ hasNotText: "Sanne de Wit" });
  const dossier = await colleagues.locator('a[href^="/clients/"]').first().getAttribute("href");
  await page.goto(`${dossier}/network`);
  await expect(page.getByText(/U leest mee/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Toevoegen" })).toHaveCount(0);
  await expect(page.locator("a.ecogram-point")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^(Dichterbij|Verder weg)/ })).toHaveCount(0);
  await expectUsable(page);
});

async function finish(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Netwerk is compleet besproken" }).click();
  await answered;
}

/** The network of a client whom the worker carries. */
async function openNetwork(page: Page): Promise<string> {
  await lookAroundAs(page, "worker");
  await page.goto("/caseload?phase=trust");
  const dossier = await page.locator('main a[href^="/clients/"]').last().getAttribute("href");
  await page.goto(`${dossier}/network`);
  return `${dossier}/network`;
}

/** By keys alone. @returns how many things were typed, chosen or sent. */
async function addByKeyboard(page: Page, name: string): Promise<number> {
  let done = 0;
  const count = async (deed: Promise<void>) => {
    done += 1;
    await deed;
  };
  await page.getByRole("link", { name: "Iemand toevoegen" }).focus();
  await count(page.keyboard.press("Enter"));
  await expect(page.getByRole("textbox", { name: "Naam" })).toBeFocused();
  await count(page.keyboard.type(name));
  await page.keyboard.press("Tab");
  await count(page.keyboard.type("zus"));
  await page.keyboard.press("Tab");
  // From the first circle that Tab comes to, the arrow chooses the second.
  await count(page.keyboard.press("ArrowRight"));
  await count(page.keyboard.press("Enter"));
  await expect(page.getByText(`${name} staat in het netwerk.`)).toBeVisible();
  return done;
}

async function carryToTheMiddle(page: Page, who: Locator): Promise<void> {
  await who.scrollIntoViewIfNeeded();
  const from = await middleOf(who.locator(".ecogram-target"));
  const me = await middleOf(page.locator("svg .pic-me").locator("visible=true"));
  // Just outside "ik": inside the first circle.
  const to = { x: me.x + (from.x - me.x) * 0.15, y: me.y + (from.y - me.y) * 0.15 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error("It is not drawn.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The point of the ecogram that this screen shows; the other size is drawn, but hidden. */
function point(page: Page, name: string): Locator {
  return page.locator("a.ecogram-point").and(page.getByLabel(name)).locator("visible=true");
}

function row(page: Page, name: string): Locator {
  return page.getByRole("region", { name: "Wie er zijn" }).getByRole("listitem").filter({ hasText: name });
}

/** The rows of one circle. */
function circleOf(page: Page, circle: string): Locator {
  return page.getByRole("region", { name: circle, exact: true });
}

function button(page: Page, name: string, label: string): Locator {
  return row(page, name).getByRole("button", { name: label });
}
