import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Locator, type Page } from "@playwright/test";

type Role = "worker" | "coordinator" | "gp" | "manager" | "admin" | "privacy_officer";

const SIGN_IN_AS: Record<Role, RegExp> = {
  worker: /^Wijkteamwerker:/,
  coordinator: /^Coördinator:/,
  gp: /^Huisarts:/,
  manager: /^Manager:/,
  admin: /^Beheerder:/,
  privacy_officer: /^Privacyfunctionaris:/,
};

/** A page on which every broken rule of the content security policy and every fault in a script is a failure. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
    await page.exposeFunction("noteViolation", (directive: string) => problems.push(`policy: ${directive}`));
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (e) => noteViolation(e.violatedDirective))",
    );
    await use(page);
    expect(problems).toEqual([]);
  },
});

/** Signs in by the door that only the demonstration has. */
export async function lookAroundAs(page: Page, role: Role): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: SIGN_IN_AS[role] }).click();
  // On a phone it stands in a menu that is closed.
  await expect(page.getByText("Uitloggen").first()).toBeAttached();
}

/** What a form says above its fields when something is not right. */
export function errorSummary(page: Page): Locator {
  // Next has an alert of its own on every page, that tells where one came.
  return page.locator("form").getByRole("alert").filter({ hasText: /./ });
}

export async function signOut(page: Page): Promise<void> {
  const menu = page.locator("summary.top-bar");
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: "Uitloggen" }).locator("visible=true").click();
  await expect(page.getByRole("heading", { name: "Inloggen" })).toBeVisible();
}

/** Everybody can use the page as it now stands: nothing found by axe, and nothing sticks out at the side. */
export async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
  // Not held against innerWidth: a phone zooms out until everything fits.
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

export { expect };
